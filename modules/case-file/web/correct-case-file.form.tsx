import { useTranslation } from 'react-i18next';
import type { FactsOf } from '#kernel/record.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { correctCaseFile, WORKING_STATUSES } from '#modules/case-file/model/correct-case-file.ts';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecord } from '#platform/web/records.ts';
import type { WriteActProps } from '#platform/web/write-acts.ts';
import { AboutFile } from './about-file.tsx';

type Values = Pick<FactsOf<typeof CaseFile>, 'title' | 'riskLevel' | 'status'>;

/** Corrects the cover of a file. Only what changed is sent, so that a colleague's correction lives beside it. */
export function CorrectCaseFileForm({ caseFileId = '', onClose }: WriteActProps) {
  const { t } = useTranslation(['case-file', 'codes']);
  const file = useRecord(CaseFile, caseFileId);
  const initial: Values = {
    title: file?.title ?? '',
    riskLevel: file?.riskLevel ?? 'medium',
    status: file?.status ?? 'open',
  };
  const toInput = (values: Values) => ({ caseFileId, ...changesOf(initial, values) });
  const basedOn = { [caseFileId]: file?.version ?? 1 };
  const form = useActForm(correctCaseFile, { initial, toInput, basedOn, onKept: onClose });
  const { values, set } = form;
  const statuses = WORKING_STATUSES.map((code) => ({ code, label: t(`codes:case_status.${code}`) }));
  return (
    <ActFrame form={form} title={t('correct.title')} about={<AboutFile caseFileId={caseFileId} />} onClose={onClose}>
      <TextField {...pieceOf(form, 'title')} label={t('correct.name')} />
      <SelectField
        name="riskLevel"
        label={t('correct.risk')}
        options={useCodeOptions('risk_level')}
        value={values.riskLevel}
        onChange={(code) => code && set('riskLevel', code as Values['riskLevel'])} // the options are the codes
        error={errorOf(form, 'riskLevel')}
      />
      {file?.closedAt === null && (
        <SelectField
          name="status"
          label={t('correct.status')}
          options={statuses}
          value={values.status}
          onChange={(code) => code && set('status', code as Values['status'])} // the options are the codes
          error={errorOf(form, 'status')}
        />
      )}
    </ActFrame>
  );
}
