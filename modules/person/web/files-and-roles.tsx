import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { CaseFile, Participant } from '#modules/case-file/model/case-file.ts';
import { Person, type PersonFacts } from '#modules/person/model/person.ts';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useRecords } from '#platform/web/records.ts';
import { useMasked } from './masked.ts';
import styles from './person.module.css';

/** Every file she stands in and as what: survivor in one, accused in another. Only files that I may see. */
export function FilesAndRoles({ person }: { person: Stored<PersonFacts> }) {
  const { t } = useTranslation(['person', 'codes']);
  const roles = useRecords(Participant, { personId: person.id });
  const files = useRecords(CaseFile, (file) => roles.some((role) => role.caseFileId === file.id));
  const subjects = useRecords(Person);
  const isMasked = useMasked();
  const nameOf = (id: string) => {
    const subject = subjects.find((one) => one.id === id);
    return subject && !isMasked(id)
      ? (subject.nameUsed ?? subject.displayCode)
      : (subject?.displayCode ?? t('person:unknownName'));
  };
  const roleWords = (fileId: string) =>
    [...new Set(roles.filter((role) => role.caseFileId === fileId).map(({ role }) => role))].map((role) =>
      t(`codes:participant_role.${role}`),
    );
  return (
    <section className={styles.part}>
      <SectionTitle>{t('person:files.title')}</SectionTitle>
      {files.length === 0 ? (
        <EmptyLine>{t('person:files.none')}</EmptyLine>
      ) : (
        <RowList label={t('person:files.title')}>
          {files.map((file) => (
            <Row
              key={file.id}
              title={t('person:files.of', { name: nameOf(file.personId) })}
              under={roleWords(file.id).map((words) => <span key={words}>{words}</span>)}
              due={
                <Tag tone={file.closedAt ? 'mute' : 'ok'}>
                  {t(file.closedAt ? 'person:files.closed' : 'person:files.open')}
                </Tag>
              }
              to={`/c/${file.id}`}
            />
          ))}
        </RowList>
      )}
    </section>
  );
}
