import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import { compareDated } from '#kernel/dated-order.ts';
import type { StoredOf } from '#kernel/record.ts';
import { CaseFile, Participant } from '#modules/case-file/model/case-file.ts';
import { Person } from '#modules/person/model/person.ts';
import { personName } from '#modules/person/model/person-name.ts';
import { AgeAtDate } from '#platform/design/age-at-date.tsx';
import { Button } from '#platform/design/button.tsx';
import { Card } from '#platform/design/card.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { SourceBadge } from '#platform/design/source-badge.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { countTold } from '../model/operation-event.ts';
import { mayNow } from '../model/operation-lifecycle.ts';
import { dayOf } from '../model/operation-timeline.ts';
import { recordArrest } from '../model/record-arrest.ts';
import { type Arrest, CustodyRecord } from '../model/rescue.ts';
import { CorrectArrestForm } from './correct-arrest.form.tsx';
import styles from './operation.module.css';
import { ToldMore } from './people-rescued.tsx';
import { RecordArrestForm } from './record-arrest.form.tsx';
import { RecordCustodyForm } from './record-custody.form.tsx';
import type { AnOperation, WholeOperation } from './use-operation.ts';

type AnArrest = StoredOf<typeof Arrest>;
type Opened = { is: 'new' } | { is: 'custody' | 'correct'; arrest: AnArrest } | null;

/** Who is accused: arrested, with where they are now and by whose word; or accused without an arrest. */
export function PeopleAccused({ whole }: { whole: WholeOperation }) {
  const { t } = useTranslation('operation');
  const { operation, arrests, events } = whole;
  const [opened, setOpened] = useState<Opened>(null);
  const close = () => setOpened(null);
  const may = useMayAsk(recordArrest) && mayNow(operation, 'record-arrest');
  const others = useAccusedWithoutArrest(whole);
  const when = dayOf(operation);
  const add = may && (
    <Button icon="add" kind="quiet" onClick={() => setOpened({ is: 'new' })}>
      {t('accused.act')}
    </Button>
  );
  return (
    <section className={styles.section}>
      <SectionTitle count={arrests.length + others.length} action={add}>
        {t('accused.title')}
      </SectionTitle>
      <ToldMore told={countTold(events, 'arrest')} written={arrests.length} />
      {arrests.length + others.length === 0 && <EmptyLine>{t('accused.empty')}</EmptyLine>}
      <ul className={styles.people}>
        {arrests.map((arrest) => (
          <li key={arrest.id}>
            <OneArrest arrest={arrest} onOpen={may ? (is) => setOpened({ is, arrest }) : null} />
          </li>
        ))}
        {others.map((personId) => (
          <li key={personId}>
            <AccusedOnly personId={personId} at={when} />
          </li>
        ))}
      </ul>
      <Drawer opened={opened !== null} onClose={close} title={t('accused.formTitle')}>
        <OpenedForm opened={opened} operation={operation} onClose={close} />
      </Drawer>
    </section>
  );
}

function OpenedForm({ opened, operation, onClose }: { opened: Opened; operation: AnOperation; onClose: () => void }) {
  if (opened === null) return null;
  if (opened.is === 'new') return <RecordArrestForm operation={operation} onClose={onClose} />;
  if (opened.is === 'custody') return <RecordCustodyForm arrest={opened.arrest} onClose={onClose} />;
  return <CorrectArrestForm arrest={opened.arrest} onClose={onClose} />;
}

/** People accused in the files of those who reached safety here, of whom no arrest is recorded. */
function useAccusedWithoutArrest({ rescued, arrests }: WholeOperation): string[] {
  const files = useRecords(CaseFile, ({ personId }) => rescued.some((one) => one.personId === personId));
  const accused = useRecords(
    Participant,
    (one) => one.role === 'accused' && files.some(({ id }) => id === one.caseFileId),
  );
  const arrested = useRecords(CustodyRecord).map(({ personId }) => personId);
  const known = new Set([...arrests.map(({ personId }) => personId), ...arrested]);
  return [...new Set(accused.map(({ personId }) => personId))].filter((personId) => !known.has(personId));
}

/** The role word and the code, never a name: whoever is accused is not convicted. */
function Accused({ personId, at }: { personId: string; at: Dated | null }) {
  const { t } = useTranslation(['operation', 'codes']);
  const person = useRecord(Person, personId);
  const roles = useRecords(Participant, { personId, role: 'possible_victim' });
  const birth = person?.born ? { on: person.born, basis: person.birthBasis } : null;
  return (
    <div className={styles.line}>
      <PersonChip
        code={personName(person).code}
        masked
        role={t('codes:participant_role.accused')}
        to={`/p/${personId}`}
      />
      {at && <AgeAtDate birth={birth} at={at} />}
      {person?.gender === 'unknown' && <span className={styles.mute}>{t('operation:accused.genderUnknown')}</span>}
      {roles.length > 0 && <Tag tone="info">{t('codes:participant_role.possible_victim')}</Tag>}
    </div>
  );
}

function AccusedOnly({ personId, at }: { personId: string; at: Dated | null }) {
  const { t } = useTranslation('operation');
  return (
    <Card>
      <div className={styles.stack}>
        <Accused personId={personId} at={at} />
        <FactLine icon="waived">{t('accused.noArrest')}</FactLine>
      </div>
    </Card>
  );
}

function OneArrest({ arrest, onOpen }: { arrest: AnArrest; onOpen: ((is: 'custody' | 'correct') => void) | null }) {
  const { t } = useTranslation('operation');
  return (
    <Card>
      <div className={styles.stack}>
        <Accused personId={arrest.personId} at={arrest.at} />
        <div className={styles.line}>
          <FactLine icon="legal">{t('accused.arrested')}</FactLine>
          <DatedText value={arrest.at} />
          {arrest.place && <span>{arrest.place}</span>}
        </div>
        {arrest.sections === null ? (
          <FactLine icon="missing-paper" tone="risk">
            {t('accused.noSections')}
          </FactLine>
        ) : (
          <FactLine icon="papers">{arrest.sections.join(', ')}</FactLine>
        )}
        <Custody arrestId={arrest.id} />
        {onOpen && (
          <div className={styles.line}>
            <Button icon="add" kind="quiet" onClick={() => onOpen('custody')}>
              {t('custody.act')}
            </Button>
            <Button icon="correct" kind="quiet" onClick={() => onOpen('correct')}>
              {t('correct.act')}
            </Button>
          </div>
        )}
      </div>
    </Card>
  );
}

/** Where the person is, newest word first; each with its date and its source. */
function Custody({ arrestId }: { arrestId: string }) {
  const { t } = useTranslation(['operation', 'codes']);
  const words = useRecords(CustodyRecord, { arrestId }).toSorted(
    (a, b) => compareDated(b.asOf, a.asOf) || (a.changedAt < b.changedAt ? 1 : -1),
  );
  if (words.length === 0)
    return (
      <FactLine icon="missing-paper" tone="risk">
        {t('operation:custody.none')}
      </FactLine>
    );
  return words.map((word, index) => (
    <div key={word.id} className={styles.line}>
      <FactLine icon="lock" strong={index === 0} tone={index === 0 ? 'ink' : 'mute'}>
        {t(`codes:custody_status.${word.status}`)}
      </FactLine>
      <DatedText value={word.asOf} />
      <SourceBadge source={word.source} />
    </div>
  ));
}
