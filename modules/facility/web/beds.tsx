import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { Bed, type BedFacts, isClosed } from '#modules/facility/model/bed.ts';
import { BedUse } from '#modules/facility/model/bed-use.ts';
import { addBeds, openBed, removeBed } from '#modules/facility/model/keep-beds.ts';
import { Person } from '#modules/person/model/person.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useAsk } from '#platform/web/ask.ts';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { AddBedsForm, CloseBedForm } from './bed.form.tsx';

type Writing = { is: 'add' } | { is: 'close'; bed: Stored<BedFacts> } | null;

/** Room by room, bed by bed: who sleeps there, what is free, what is closed. */
export function Beds({ homeId, isMine }: { homeId: string; isMine: boolean }) {
  const { t } = useTranslation('facility');
  const [writing, setWriting] = useState<Writing>(null);
  const mayAdd = useMayAsk(addBeds) && isMine;
  const beds = useRecords(Bed, { homeId, gone: null }).toSorted(byPlace);
  const close = () => setWriting(null);
  const action = mayAdd && (
    <Button icon="add" onClick={() => setWriting({ is: 'add' })}>
      {t('bed.add')}
    </Button>
  );
  return (
    <Section title={t('bed.all')} count={beds.length} action={action}>
      {beds.length === 0 && <EmptyLine>{t('bed.empty')}</EmptyLine>}
      {beds.length > 0 && (
        <RowList label={t('bed.all')}>
          {beds.map((bed) => (
            <BedRow key={bed.id} bed={bed} onClose={mayAdd ? () => setWriting({ is: 'close', bed }) : null} />
          ))}
        </RowList>
      )}
      <Drawer opened={writing !== null} onClose={close} title={t('bed.all')}>
        {writing?.is === 'add' && <AddBedsForm homeId={homeId} onClose={close} />}
        {writing?.is === 'close' && <CloseBedForm bed={writing.bed} onClose={close} />}
      </Drawer>
    </Section>
  );
}

function byPlace(a: BedFacts, b: BedFacts): number {
  const order = { numeric: true };
  return a.room.localeCompare(b.room, undefined, order) || a.name.localeCompare(b.name, undefined, order);
}

function BedRow({ bed, onClose }: { bed: Stored<BedFacts>; onClose: (() => void) | null }) {
  const { t, i18n } = useTranslation('facility');
  const ask = useAsk();
  const today = useToday();
  const [use] = useRecords(BedUse, { bedId: bed.id, untilAt: null });
  const person = useRecord(Person, use?.personId);
  const closed = isClosed(bed, today);
  const until = bed.closedUntil ? dayWords(bed.closedUntil, i18n.language) : 'open';
  const under = closed ? (
    <>
      <Tag tone="pending">{t('bed.closed', { until })}</Tag>
      {bed.closedWhy && <span>{bed.closedWhy}</span>}
    </>
  ) : use ? (
    person && <PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} to={`/w/${use.placementId}`} />
  ) : (
    <Tag tone="ok">{t('bed.isFree')}</Tag>
  );
  const acts = onClose && !use && (
    <Cluster>
      {closed ? (
        <Button onClick={() => void ask(openBed, { bedId: bed.id })}>{t('bed.open')}</Button>
      ) : (
        <Button onClick={onClose}>{t('bed.close')}</Button>
      )}
      <Button kind="quiet" onClick={() => void ask(removeBed, { bedId: bed.id })}>
        {t('bed.remove')}
      </Button>
    </Cluster>
  );
  return <Row title={t('bed.name', { room: bed.room, name: bed.name })} under={under} due={acts || undefined} />;
}
