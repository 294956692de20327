import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMonths } from '#kernel/calendar.ts';
import type { Stored } from '#kernel/record.ts';
import type { Counted, MonthReport } from '#modules/facility/model/month.ts';
import type { OrganisationFacts } from '#modules/organisation/model/organisation.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FilterChips } from '#platform/design/filter-chips.tsx';
import { Section } from '#platform/design/section.tsx';
import { ShapeSkeleton } from '#platform/design/shape-skeleton.tsx';
import { useToday } from '#platform/web/me.ts';
import { useServer } from '#platform/web/server-read.ts';
import { Evidence, type EvidenceKind } from './evidence.tsx';
import styles from './facility.module.css';
import { MONTH_NUMBERS } from './month-numbers.ts';
import { MonthSheet } from './month-sheet.tsx';

const MONTHS = 6;

/** The month of a home in numbers; each opens what it counts, and the whole prints. */
export function Month({ home }: { home: Stored<OrganisationFacts> }) {
  const { t, i18n } = useTranslation('facility');
  const today = useToday();
  const months = Array.from({ length: MONTHS }, (_, n) => addMonths(`${today.slice(0, 7)}-01`, -n).slice(0, 7));
  const [month, setMonth] = useState(months[0] ?? '');
  const { data, state } = useServer<MonthReport>(`/api/homes/${home.id}/month?month=${month}`);
  const name = new Intl.DateTimeFormat(i18n.language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const options = months.map((code) => ({ code, label: name.format(new Date(`${code}-01`)) }));
  return (
    <Section
      title={t('month.title')}
      action={
        data && (
          <Button icon="print" onClick={() => window.print()}>
            {t('month.print')}
          </Button>
        )
      }
    >
      <FilterChips label={t('month.which')} options={options} value={month} onChange={setMonth} />
      {state === 'loading' && <ShapeSkeleton shape="figures" />}
      {(state === 'refused' || state === 'not-reached') && <EmptyLine>{t(`month.${state}`)}</EmptyLine>}
      {data && state === 'here' && <Report key={month} report={data} home={home} />}
    </Section>
  );
}

function Report({ report, home }: { report: MonthReport; home: Stored<OrganisationFacts> }) {
  const { t, i18n } = useTranslation(['facility', 'codes']);
  const [shown, setShown] = useState<string | null>(null);
  const { span, cameBy, leftBy, awayNights } = report;
  const by: Record<string, Counted> = {
    ...Object.fromEntries(MONTH_NUMBERS.map((name) => [name, report[name]])),
    ...Object.fromEntries(Object.entries(cameBy).map(([code, counted]) => [`came-${code}`, counted])),
    ...Object.fromEntries(Object.entries(leftBy).map(([code, counted]) => [`left-${code}`, counted])),
  };
  const number = (key: string, label: string, counted: Counted): ReactNode => (
    <button
      key={key}
      type="button"
      className={styles.number}
      aria-pressed={shown === key}
      onClick={() => setShown(shown === key ? null : key)}
    >
      <strong>{counted.count}</strong>
      <span>{label}</span>
    </button>
  );
  const days = { from: dayWords(span.from, i18n.language), to: dayWords(span.to, i18n.language) };
  return (
    <>
      <p>{t('month.span', days)}</p>
      <div className={styles.numbers}>
        {MONTH_NUMBERS.map((name) => number(name, t(`month.${name}`), report[name]))}
      </div>
      {Object.keys(cameBy).length + Object.keys(leftBy).length > 0 && (
        <div className={styles.numbers}>
          {Object.entries(cameBy).map(([code, one]) =>
            number(`came-${code}`, t('month.cameBy', { basis: t(`codes:placement_basis.${code}`) }), one),
          )}
          {Object.entries(leftBy).map(([code, one]) =>
            number(`left-${code}`, t('month.leftBy', { outcome: t(`codes:discharge_outcome.${code}`) }), one),
          )}
        </div>
      )}
      <Cluster>
        <span>{t('month.awayNights', { count: awayNights })}</span>
      </Cluster>
      {shown && by[shown] && <Evidence kind={kindOf(shown)} ids={by[shown].ids} />}
      <MonthSheet report={report} home={home} />
    </>
  );
}

function kindOf(shown: string): EvidenceKind {
  if (shown === 'incidents') return 'incident';
  if (shown === 'inspections') return 'inspection';
  return shown === 'leaves' ? 'leave' : shown === 'safety' ? 'log' : 'stay';
}
