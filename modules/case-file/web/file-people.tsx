import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { type CaseFile, Participant } from '#modules/case-file/model/case-file.ts';
import { isMasked } from '#modules/case-file/model/case-file-timeline.ts';
import { Person, Relation } from '#modules/person/model/person.ts';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { Section } from '#platform/design/section.tsx';
import { useRecord, useRecords } from '#platform/web/records.ts';
import styles from './case-file.module.css';

type FileProps = { file: StoredOf<typeof CaseFile> };

/** Who is in this file, and as what. One person may hold several roles. */
export function FilePeople({ file }: FileProps) {
  const { t } = useTranslation('case-file');
  const participants = useRecords(Participant, { caseFileId: file.id });
  const ids = [...new Set([file.personId, ...participants.map((one) => one.personId)])];
  return (
    <Section title={t('people.title')}>
      <ul className={styles.people}>
        {ids.map((id) => (
          <li key={id}>
            <OnePerson file={file} personId={id} roles={participants.filter((one) => one.personId === id)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

type OnePersonProps = FileProps & { personId: string; roles: readonly StoredOf<typeof Participant>[] };

function OnePerson({ file, personId, roles }: OnePersonProps) {
  const { t } = useTranslation(['case-file', 'codes']);
  const person = useRecord(Person, personId);
  const [relation] = useRecords(Relation, { personId: file.personId, otherId: personId });
  if (!person) return null;
  const words = roles.map((one) => t(`codes:participant_role.${one.role}`));
  if (relation) words.push(t(`codes:relation_kind.${relation.kind}`), t(`people.safe.${relation.safeToContact}`));
  return (
    <PersonChip
      name={person.nameUsed ?? undefined}
      code={person.displayCode}
      masked={roles.some((one) => isMasked(one.role))}
      role={words.join(', ')}
      to={`/p/${person.id}`}
    />
  );
}
