import { useTranslation } from 'react-i18next';
import { assignOwner } from '#modules/case-file/model/assign-owner.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { CASE_WORKERS } from '#modules/case-file/model/case-file-roles.ts';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecord } from '#platform/web/records.ts';
import type { WriteActProps } from '#platform/web/write-acts.ts';
import { AboutFile } from './about-file.tsx';
import { useColleagueOptions } from './colleagues-and-people.ts';

type Values = { staffId: string | null; reason: string };

/** Names who answers for this file from now on. */
export function AssignOwnerForm({ caseFileId = '', onClose }: WriteActProps) {
  const { t } = useTranslation('case-file');
  const file = useRecord(CaseFile, caseFileId);
  const initial: Values = { staffId: null, reason: '' };
  const toInput = (values: Values) => ({ caseFileId, ...values });
  const form = useActForm(assignOwner, { initial, toInput, onKept: onClose });
  const workers: readonly string[] = CASE_WORKERS;
  const options = useColleagueOptions(
    ({ id, roles }) => id !== file?.ownerId && roles.some((role) => workers.includes(role)),
  );
  return (
    <ActFrame
      form={form}
      title={t('owner.title')}
      about={<AboutFile caseFileId={caseFileId} />}
      onClose={onClose}
      keepLabel={t('owner.keep')}
    >
      <SelectField {...pieceOf(form, 'staffId')} label={t('owner.whom')} options={options} />
      <TextArea {...pieceOf(form, 'reason')} label={t('owner.reason')} rows={2} />
    </ActFrame>
  );
}
