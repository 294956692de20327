import { useTranslation } from 'react-i18next';
import type { AnsweredFigure, Figures } from '#modules/figure/model/answered-figure.ts';
import type { CountedRecord, CountedRecords } from '#modules/figure/model/counted-record.ts';
import { DataTable } from '#platform/design/data-table.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Note } from '#platform/design/note.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { Section } from '#platform/design/section.tsx';
import { ShapeSkeleton } from '#platform/design/shape-skeleton.tsx';
import { useServer } from '#platform/web/server-read.ts';
import { GroupTags } from './group-tags.tsx';

/** What the open figure counts, one by one, for those who may see it. */
export function CountedOneByOne({ figure, figures }: { figure: AnsweredFigure; figures: Figures }) {
  const { t } = useTranslation('figure');
  const { data, state } = useServer<CountedRecords>(figure.opens);
  const counts = figure.reach === 'since' ? figure.recordedPart : figure.value;
  const tags = figure.indicator === 'persons_rescued' && figure.reach === 'period' && <GroupTags figures={figures} />;
  return (
    <Section title={t(`oneByOne.${figure.indicator}`, { count: counts })} action={tags}>
      {state === 'loading' && !data && <ShapeSkeleton shape="rows" count={Math.min(counts, 5)} />}
      {data?.seen === 'number-only' && <Note icon="lock">{t('numberOnly')}</Note>}
      {data?.seen === 'some' && <Note icon="lock">{t('someOnly')}</Note>}
      {data && counts === 0 && <EmptyLine>{t('nothingCounted')}</EmptyLine>}
      {data && data.records.length > 0 && <Records figure={figure} records={data.records} />}
    </Section>
  );
}

function Records({ figure, records }: { figure: AnsweredFigure; records: readonly CountedRecord[] }) {
  const { t } = useTranslation('figure');
  const ofPeople = figure.unit === 'person';
  const names = ofPeople ? ['person', 'when', 'age', 'operation', 'because'] : ['operation', 'when', 'place'];
  const columns = names.map((code) => ({
    code,
    label: t(`column.${code === 'because' && figure.indicator === 'persons_arrested' ? 'place' : code}`),
  }));
  const rows = records.map((one) => ({
    id: one.recordId,
    cells: {
      person: <Person record={one} masked={figure.indicator === 'persons_arrested'} />,
      when: <DatedText value={one.when} />,
      age: one.adulthood && t(`age.${one.adulthood}`),
      operation: one.codeName,
      because: one.because,
      place: one.because,
    },
    ...(!ofPeople && { to: `/o/${one.operationId}` }),
  }));
  return (
    <DataTable caption={t(`oneByOne.${figure.indicator}`, { count: records.length })} columns={columns} rows={rows} />
  );
}

function Person({ record, masked }: { record: CountedRecord; masked: boolean }) {
  if (!record.displayCode) return null;
  return (
    <PersonChip
      name={record.nameUsed ?? undefined}
      code={record.displayCode}
      masked={masked}
      to={`/p/${record.personId}`}
    />
  );
}
