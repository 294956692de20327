import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactsOf, Stored } from '#kernel/record.ts';
import { Person, type PersonFacts, Relation } from '#modules/person/model/person.ts';
import { relatePeople } from '#modules/person/model/relate-people.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { usePending } from '#platform/web/ask.ts';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { CorrectRelationForm } from './correct-relation.form.tsx';
import { useMasked } from './masked.ts';
import styles from './person.module.css';
import { RelateForm } from './relate.form.tsx';

type RelationRecord = Stored<FactsOf<typeof Relation>>;
type Props = { person: Stored<PersonFacts> };

/** Who belongs to her, and whether contact with each is safe. Both directions: her mother, and whose mother she is. */
export function Relations({ person }: Props) {
  const { t } = useTranslation('person');
  const [adding, setAdding] = useState(false);
  const [correcting, setCorrecting] = useState<RelationRecord | null>(null);
  const relations = useRecords(Relation, (one) => one.personId === person.id || one.otherId === person.id);
  const mayWrite = useMayAsk(relatePeople);
  const add = mayWrite && (
    <Button kind="quiet" icon="add" onClick={() => setAdding(true)}>
      {t('relation.add')}
    </Button>
  );
  return (
    <section className={styles.part}>
      <SectionTitle action={add}>{t('relation.title')}</SectionTitle>
      {relations.length === 0 ? (
        <EmptyLine>{t('relation.none')}</EmptyLine>
      ) : (
        <RowList label={t('relation.title')}>
          {relations.map((one) => (
            <RelationRow
              key={one.id}
              relation={one}
              of={person.id}
              onCorrect={mayWrite ? () => setCorrecting(one) : undefined}
            />
          ))}
        </RowList>
      )}
      <Drawer opened={adding} onClose={() => setAdding(false)} title={t('relation.add')}>
        <RelateForm person={person} onClose={() => setAdding(false)} />
      </Drawer>
      <Drawer opened={correcting !== null} onClose={() => setCorrecting(null)} title={t('relation.correct')}>
        {correcting && <CorrectRelationForm relation={correcting} onClose={() => setCorrecting(null)} />}
      </Drawer>
    </section>
  );
}

const TONES = { yes: 'ok', no: 'missed', not_known: 'risk' } as const;

function RelationRow({
  relation,
  of,
  onCorrect,
}: {
  relation: RelationRecord;
  of: string;
  onCorrect: (() => void) | undefined;
}) {
  const { t } = useTranslation(['person', 'codes']);
  const isPending = usePending();
  const isMasked = useMasked();
  const isOwn = relation.personId === of;
  const otherId = isOwn ? relation.otherId : relation.personId;
  const other = useRecord(Person, otherId);
  const name =
    other && !isMasked(otherId)
      ? (other.nameUsed ?? other.displayCode)
      : (other?.displayCode ?? t('person:relation.unseen'));
  const kind = t(`codes:relation_kind.${relation.kind}`);
  const correct = isOwn && onCorrect && (
    <Button kind="quiet" onClick={onCorrect}>
      {t('person:relation.correctShort')}
    </Button>
  );
  const under = (
    <>
      <span>{isOwn ? kind : t('person:relation.inverse', { kind })}</span>
      {relation.occupation && <span>{relation.occupation}</span>}
      {isOwn && <Tag tone={TONES[relation.safeToContact]}>{t(`person:relation.safe.${relation.safeToContact}`)}</Tag>}
      {correct}
    </>
  );
  return <Row title={name} under={under} to={other ? `/p/${other.id}` : undefined} pending={isPending(relation.id)} />;
}
