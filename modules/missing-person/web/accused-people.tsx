import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { Participant } from '#modules/case-file/model/case-file.ts';
import { Person } from '#modules/person/model/person.ts';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { Section } from '#platform/design/section.tsx';
import { useRecord, useRecords } from '#platform/web/records.ts';
import styles from './missing-person.module.css';

/** Whom the file calls accused: the code and the role word only, and never more than that before a court has spoken. */
export function AccusedPeople({ caseFileId }: { caseFileId: string }) {
  const { t } = useTranslation('missing-person');
  const accused = useRecords(Participant, { caseFileId, role: 'accused' });
  if (accused.length === 0) return null;
  return (
    <Section title={t('accused.title')}>
      {accused.map((one) => (
        <Accused key={one.id} participant={one} />
      ))}
    </Section>
  );
}

function Accused({ participant }: { participant: StoredOf<typeof Participant> }) {
  const { t } = useTranslation('missing-person');
  const person = useRecord(Person, participant.personId);
  if (!person) return null;
  return (
    <div className={styles.accused}>
      <PersonChip code={person.displayCode} masked role={t('accused.role')} to={`/p/${person.id}`} />
      {participant.note && <p className="s-private">{participant.note}</p>}
      <p className={styles.quiet}>{t('accused.notConvicted')}</p>
    </div>
  );
}
