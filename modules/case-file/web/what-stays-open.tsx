import { useTranslation } from 'react-i18next';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { Placement } from '#modules/placement/model/placement.ts';
import { ReturnCase } from '#modules/return/model/return-case.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Note } from '#platform/design/note.tsx';
import { useDues } from '#platform/web/dues.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { useSay } from '#platform/web/say.ts';
import styles from './case-file.module.css';

/** Before a file is closed: what forbids it, and what goes on behind it, as far as this device knows. */
export function WhatStaysOpen({ caseFileId }: { caseFileId: string }) {
  const { t } = useTranslation('case-file');
  const file = useRecord(CaseFile, caseFileId);
  const personId = file?.personId ?? '';
  const stays = useRecords(Placement, { personId, discharged: null });
  const returns = useRecords(ReturnCase, { caseFileId, ended: null });
  const dues = useDues().filter((due) => due.personIds.includes(personId) || due.address?.[1] === caseFileId);
  const say = useSay(dues.map(({ sentence }) => sentence));
  return (
    <>
      {stays.length > 0 && (
        <FactLine icon="bed" tone="missed">
          {t('close.stays')}
        </FactLine>
      )}
      {returns.length > 0 && (
        <FactLine icon="reintegration" tone="missed">
          {t('close.returns')}
        </FactLine>
      )}
      {dues.length > 0 && (
        <Note icon="next-date">
          {t('close.goesOn')}
          <ul className={styles.next}>
            {dues.map((due) => (
              <li key={due.id}>{say(due.sentence).words}</li>
            ))}
          </ul>
        </Note>
      )}
    </>
  );
}
