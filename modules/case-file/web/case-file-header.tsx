import { useTranslation } from 'react-i18next';
import { isAdultAt } from '#kernel/age.ts';
import { type Dated, day } from '#kernel/dated.ts';
import { isMasked } from '#kernel/masks.ts';
import type { StoredOf } from '#kernel/record.ts';
import type { CaseFile } from '#modules/case-file/model/case-file.ts';
import { MissingReport } from '#modules/missing-person/model/missing-report.ts';
import { PersonRescued } from '#modules/operation/model/rescue.ts';
import { Person } from '#modules/person/model/person.ts';
import { AgeAtDate } from '#platform/design/age-at-date.tsx';
import { datedWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import type { Tone } from '#platform/design/kinds.ts';
import { AppLink } from '#platform/design/navigate.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { TierMark } from '#platform/design/tier-mark.tsx';
import { useMe } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { WriteButton } from '#platform/web/write-button.tsx';
import styles from './case-file.module.css';

type FileProps = { file: StoredOf<typeof CaseFile> };

/** Name used and code, how the file stands, how old she was when she was found, and her own view beside ours. */
export function CaseFileHeader({ file, today }: FileProps & { today: string }) {
  const { t } = useTranslation(['case-file', 'codes', 'design']);
  const person = useRecord(Person, file.personId);
  const tags = (
    <>
      <TierMark tier="P3" button />
      <Tag tone={toneOf(file)}>{t(`codes:case_status.${file.status}`)}</Tag>
      {person && <AgeWhenFound person={person} caseFileId={file.id} today={today} />}
    </>
  );
  return (
    <PageHeader
      title={person?.nameUsed ?? t('design:unknownName')}
      code={person?.displayCode}
      tags={tags}
      lead={<Views file={file} />}
      actions={<WriteButton room="c" caseFileId={file.id} personId={file.personId} />}
    />
  );
}

function toneOf({ status, closedAt }: StoredOf<typeof CaseFile>): Tone {
  if (closedAt !== null) return 'mute';
  return status === 'on_hold' ? 'risk' : 'ok';
}

function Views({ file }: FileProps) {
  const { t, i18n } = useTranslation(['case-file', 'codes', 'design']);
  const reachesIdentity = useMe().ownReads.includes('identity');
  const said = file.ownViewSaid && datedWords(file.ownViewSaid, t, i18n.language).range;
  return (
    <span className={styles.facts}>
      {!isMasked(file) && (
        <FactLine icon="own-view">
          {t('header.ownView')}{' '}
          {file.ownView ? <OwnWords text={file.ownView} {...(said && { when: said })} /> : t('header.notAsked')}
        </FactLine>
      )}
      <FactLine icon="risk">{t('header.risk', { risk: t(`codes:risk_level.${file.riskLevel}`) })}</FactLine>
      {reachesIdentity && (
        <AppLink to={`/p/${file.personId}`}>
          <FactLine icon="show" tone="accent">
            {t('header.identity')}
          </FactLine>
        </AppLink>
      )}
    </span>
  );
}

type AgeProps = { person: StoredOf<typeof Person>; caseFileId: string; today: string };

/** Her age on the day she was found; until then, today. */
function AgeWhenFound({ person, caseFileId, today }: AgeProps) {
  const { t } = useTranslation('case-file');
  const [report] = useRecords(MissingReport, (one) => one.caseFileId === caseFileId && one.foundWhen !== null);
  const [rescued] = useRecords(PersonRescued, { personId: person.id });
  const at: Dated = report?.foundWhen ?? rescued?.at ?? day(today);
  const birth = person.born && { on: person.born, basis: person.birthBasis };
  const adulthood = birth ? isAdultAt(birth, at) : 'unclear';
  return (
    <span className={styles.age}>
      {adulthood !== 'unclear' && <span>{t(`header.${adulthood}`)}</span>}
      <AgeAtDate birth={birth} at={at} />
    </span>
  );
}
