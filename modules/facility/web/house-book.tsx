import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { HouseLog, type HouseLogFacts } from '#modules/facility/model/house-log.ts';
import { takeOverShift, writeHouseLog } from '#modules/facility/model/keep-house-log.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Button } from '#platform/design/button.tsx';
import { dayWords, momentWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FilterChips } from '#platform/design/filter-chips.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useAsk, usePending } from '#platform/web/ask.ts';
import { useMayAsk, useMe } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import styles from './facility.module.css';
import { HouseLogForm } from './house-log.form.tsx';

const SHOWN = 40;

/** The book of the house: the last entries, the hand-over of the shift before first of all. */
export function HouseBook({ homeId, isMine }: { homeId: string; isMine: boolean }) {
  const { t } = useTranslation('facility');
  const [writing, setWriting] = useState(false);
  const [only, setOnly] = useState('all');
  const mayWrite = useMayAsk(writeHouseLog) && isMine;
  const entries = useRecords(HouseLog, { homeId })
    .filter(({ kind }) => only === 'all' || kind === only)
    .toSorted(newestFirst)
    .slice(0, SHOWN);
  const action = mayWrite && (
    <Button icon="write" kind="primary" onClick={() => setWriting(true)}>
      {t('log.write')}
    </Button>
  );
  const kinds = ['all', 'hand-over', 'repair', 'safety', 'someone-outside'];
  return (
    <Section title={t('log.title')} action={action}>
      <FilterChips
        label={t('log.filter')}
        options={kinds.map((code) => ({ code, label: t(`log.kind.${code}`) }))}
        value={only}
        onChange={setOnly}
      />
      {entries.length === 0 && <EmptyLine>{t('log.empty')}</EmptyLine>}
      {entries.length > 0 && (
        <RowList label={t('log.title')}>
          {entries.map((entry) => (
            <LogRow key={entry.id} entry={entry} />
          ))}
        </RowList>
      )}
      <Drawer opened={writing} onClose={() => setWriting(false)} title={t('log.write')}>
        {writing && <HouseLogForm homeId={homeId} onClose={() => setWriting(false)} />}
      </Drawer>
    </Section>
  );
}

const ORDER = ['morning', 'evening', 'night'];

/** By the day and shift it tells of; what waits to be taken over stands above everything. */
function newestFirst(a: Stored<HouseLogFacts>, b: Stored<HouseLogFacts>): number {
  const waits = (one: HouseLogFacts) => Number(one.kind === 'hand-over' && one.takenBy === null);
  return (
    waits(b) - waits(a) ||
    b.on.localeCompare(a.on) ||
    ORDER.indexOf(b.shift) - ORDER.indexOf(a.shift) ||
    b.changedAt.localeCompare(a.changedAt)
  );
}

function LogRow({ entry }: { entry: Stored<HouseLogFacts> }) {
  const { t, i18n } = useTranslation('facility');
  const ask = useAsk();
  const me = useMe();
  const mayTake = useMayAsk(takeOverShift) && entry.writtenBy !== me.staffId;
  const [writer, taker] = [useRecord(StaffMember, entry.writtenBy), useRecord(StaffMember, entry.takenBy)];
  const isPending = usePending();
  const waits = entry.kind === 'hand-over' && entry.takenBy === null;
  const under = (
    <>
      <Tag>{t(`log.kind.${entry.kind}`)}</Tag>
      <span>{dayWords(entry.on, i18n.language)}</span>
      <span>{t(`log.shift.${entry.shift}`)}</span>
      {writer && <span>{writer.name}</span>}
      {entry.takenAt && (
        <Tag tone="ok">
          {t('log.taken', { who: taker?.name ?? '…', when: momentWords(entry.takenAt, i18n.language) })}
        </Tag>
      )}
      {waits && <Tag tone="risk">{t('log.waits')}</Tag>}
    </>
  );
  const act = waits && mayTake && (
    <Button onClick={() => void ask(takeOverShift, { logId: entry.id })}>{t('log.take')}</Button>
  );
  const title = <span className={styles.words}>{entry.words}</span>;
  return <Row title={title} under={under} due={act || undefined} pending={isPending(entry.id)} />;
}
