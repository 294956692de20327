import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { Person } from '#modules/person/model/person.ts';
import { letVisitorIn } from '#modules/placement/model/let-visitor-in.ts';
import { Placement } from '#modules/placement/model/placement.ts';
import { Visit, type VisitFacts } from '#modules/placement/model/visit.ts';
import { Button } from '#platform/design/button.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useAddressId } from '#platform/web/address.ts';
import { usePending } from '#platform/web/ask.ts';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';

import styles from './placement.module.css';

/** Who is expected, who came, and who was turned away. */
export function VisitsScreen() {
  const { t } = useTranslation('placement');
  const visits = useRecords(Visit);
  const mayOpen = useMayAsk(letVisitorIn);
  const open = new Set(useRecords(Placement, { discharged: null }).map(({ id }) => id));
  // Nobody is expected by somebody who has left.
  const expected = visits
    .filter(({ at, placementId }) => at === null && open.has(placementId))
    .toSorted((a, b) => timeOf(a).localeCompare(timeOf(b)));
  const past = visits.filter(({ at }) => at !== null).toSorted((a, b) => timeOf(b).localeCompare(timeOf(a)));
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('visits.title')}
        lead={t('visits.lead')}
        actions={
          mayOpen && (
            <Button icon="door" to="/w">
              {t('door.title')}
            </Button>
          )
        }
      />
      {expected.length + past.length === 0 && <EmptyLine>{t('visits.empty')}</EmptyLine>}
      {expected.length > 0 && <Visits title={t('visits.expected')} visits={expected} />}
      {past.length > 0 && <Visits title={t('visits.past')} visits={past} />}
    </div>
  );
}

function timeOf({ at, plannedFor }: VisitFacts): string {
  return at ?? plannedFor ?? '';
}

function Visits({ title, visits }: { title: string; visits: readonly Stored<VisitFacts>[] }) {
  return (
    <Section title={title} count={visits.length}>
      <RowList label={title}>
        {visits.map((visit) => (
          <VisitRow key={visit.id} visit={visit} />
        ))}
      </RowList>
    </Section>
  );
}

function VisitRow({ visit }: { visit: Stored<VisitFacts> }) {
  const { t, i18n } = useTranslation('placement');
  const person = useRecord(Person, visit.personId);
  const isPending = usePending();
  const selected = useAddressId() === visit.id;
  const outcome = visit.allowed !== null && (
    <Tag tone={visit.allowed ? 'ok' : 'missed'}>{t(visit.allowed ? 'visits.letIn' : 'visits.turnedAway')}</Tag>
  );
  const under = (
    <>
      {person && <PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} />}
      {outcome}
    </>
  );
  const title = <span className="s-private">{visit.visitor}</span>;
  return (
    <Row
      title={title}
      under={under}
      due={<span>{momentWords(timeOf(visit), i18n.language)}</span>}
      to={`/w/${visit.placementId}`}
      pending={isPending(visit.id)}
      selected={selected}
    />
  );
}
