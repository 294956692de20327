import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMonths } from '#kernel/calendar.ts';
import type { Stored } from '#kernel/record.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { type CourtDay, monthOfHearings } from '#modules/proceeding/model/month-of-hearings.ts';
import { type HearingFacts, Proceeding } from '#modules/proceeding/model/proceeding.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { PrintSheet } from '#platform/design/print-sheet.tsx';
import { useMe, useNow, useToday } from '#platform/web/me.ts';
import { useRecord } from '#platform/web/records.ts';
import styles from './court.module.css';

type Props = { hearings: readonly Stored<HearingFacts>[] };

/** A month of days in court, to look at, and to hang on the wall of the office. */
export function CourtMonth({ hearings }: Props) {
  const { t, i18n } = useTranslation('proceeding');
  const [today, now, me] = [useToday(), useNow(), useMe()];
  const [month, setMonth] = useState(today);
  const name = new Intl.DateTimeFormat(i18n.language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month.slice(0, 7)}-01T00:00:00Z`),
  );
  const weeks = monthOfHearings(hearings, month);
  const go = (by: number) => setMonth((before) => addMonths(before, by));
  return (
    <>
      <Cluster>
        <Button onClick={() => go(-1)}>{t('month.before')}</Button>
        <strong aria-live="polite">{name}</strong>
        <Button onClick={() => go(1)}>{t('month.after')}</Button>
        <Button icon="print" onClick={() => window.print()}>
          {t('month.print')}
        </Button>
      </Cluster>
      <Weeks name={name} weeks={weeks} today={today} />
      <PrintSheet kind={`${t('hearings')} · ${name}`} by={me.name} when={now} tier="P2">
        <Weeks name={name} weeks={weeks} today={today} onPaper />
      </PrintSheet>
    </>
  );
}

type WeeksProps = { name: string; weeks: readonly CourtDay[][]; today: string; onPaper?: boolean };

function Weeks({ name, weeks, today, onPaper = false }: WeeksProps) {
  const { i18n } = useTranslation('proceeding');
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'short', timeZone: 'UTC' });
  return (
    <table className={styles.month} aria-label={name}>
      <thead>
        <tr>
          {weeks[0]?.map(({ on }) => (
            <th key={on} scope="col">
              {weekday.format(new Date(`${on}T00:00:00Z`))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]?.on}>
            {week.map((one) => (
              <Day key={one.on} day={one} isToday={one.on === today} onPaper={onPaper} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DayProps = { day: CourtDay; isToday: boolean; onPaper: boolean };

function Day({ day: { on, inMonth, hearings }, isToday, onPaper }: DayProps) {
  return (
    <td className={inMonth ? undefined : styles.other} aria-current={isToday ? 'date' : undefined}>
      <span className={styles.number}>{Number(on.slice(8))}</span>
      {hearings.map((hearing) => (
        <InCourt key={hearing.id} hearing={hearing} onPaper={onPaper} />
      ))}
    </td>
  );
}

/** On paper, which hangs on a wall, no name stands. */
function InCourt({ hearing, onPaper }: { hearing: Stored<HearingFacts>; onPaper: boolean }) {
  const { t } = useTranslation('proceeding');
  const proceeding = useRecord(Proceeding, hearing.proceedingId);
  const file = useRecord(CaseFile, proceeding?.caseFileId);
  const purpose = t(`purpose.${(hearing.purpose ?? 'hidden').replaceAll('-', '_')}`);
  return (
    <p className={hearing.outcome === null ? styles.planned : styles.held}>
      {purpose}
      {proceeding?.court && <small>{proceeding.court}</small>}
      {!onPaper && file && <small className="s-private">{file.title}</small>}
    </p>
  );
}
