import { useTranslation } from 'react-i18next';
import type { FactsOf } from '#kernel/record.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { correctCaseFile, WORKING_STATUSES } from '#modules/case-file/model/correct-case-file.ts';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { changesOf } from '#platform/web/changes-of.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useRecord } from '#platform/web/records.ts';
import type { WriteActProps } from '#platform/web/write-acts.ts';
import { AboutFile } from './about-file.tsx';
import { errorOf } from './error-of.ts';

type Values = Pick<FactsOf<typeof CaseFile>, 'title' | 'riskLevel' | 'status'>;

/** Corrects the cover of a file. Only what changed is sent, so that a colleague's correction lives beside it. */
export function CorrectCaseFileForm({ caseFileId = '', onClose }: WriteActProps) {
  const { t } = useTranslation(['case-file', 'codes']);
  const file = useRecord(CaseFile, caseFileId);
  const initial: Values = { title: file?.title ?? '', riskLevel: file?.riskLevel ?? 'medium', status: file?.status ?? 'open' };
  const toInput = (values: Values) => ({ caseFileId, ...changesOf(initial, values) });
  const basedOn = { [caseFileId]: file?.version ?? 1 };
  const { values, set, errors, ...form } = useActForm(correctCaseFile, { initial, toInput, basedOn, onKept: onClose });
  const statuses = WORKING_STATUSES.map((code) => ({ code, label: t(`codes:case_status.${code}`) }));
  return (
    <FormFrame
      title={t('correct.title')}
      about={<AboutFile caseFileId={caseFileId} />}
      onKeep={form.keep}
      onClose={onClose}
      errors={errors}
      busy={form.busy}
      refusal={form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />}
    >
      <TextField
        name="title"
        label={t('correct.name')}
        value={values.title}
        onChange={(title) => set('title', title)}
        error={errorOf(errors, 'title')}
      />
      <SelectField
        name="riskLevel"
        label={t('correct.risk')}
        options={useCodeOptions('risk_level')}
        value={values.riskLevel}
        onChange={(code) => code && set('riskLevel', code as Values['riskLevel'])} // the options are the codes
        error={errorOf(errors, 'riskLevel')}
      />
      {file?.closedAt === null && (
        <SelectField
          name="status"
          label={t('correct.status')}
          options={statuses}
          value={values.status}
          onChange={(code) => code && set('status', code as Values['status'])} // the options are the codes
          error={errorOf(errors, 'status')}
        />
      )}
    </FormFrame>
  );
}
