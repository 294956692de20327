import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { correctCaseFile } from '#modules/case-file/model/correct-case-file.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { useRecord } from '#platform/web/records.ts';
import type { WriteActProps } from '#platform/web/write-acts.ts';
import { AboutFile } from './about-file.tsx';
import { errorOf } from './error-of.ts';

type Values = { ownView: string; ownViewSaid: Dated | null };

/** Her own view of the risk, in her words. It stands above the staff's. */
export function OwnViewForm({ caseFileId = '', onClose }: WriteActProps) {
  const { t } = useTranslation('case-file');
  const today = useToday();
  const file = useRecord(CaseFile, caseFileId);
  const initial: Values = { ownView: '', ownViewSaid: day(today) };
  const toInput = ({ ownView, ownViewSaid }: Values) => ({ caseFileId, ownView: orNull(ownView), ownViewSaid });
  const basedOn = { [caseFileId]: file?.version ?? 1 };
  const { values, set, errors, ...form } = useActForm(correctCaseFile, { initial, toInput, basedOn, onKept: onClose });
  return (
    <FormFrame
      title={t('ownView.title')}
      about={<AboutFile caseFileId={caseFileId} />}
      onKeep={form.keep}
      onClose={onClose}
      errors={errors}
      busy={form.busy}
      refusal={form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />}
    >
      <OwnWordsField
        name="ownView"
        label={t('ownView.words')}
        value={values.ownView}
        onChange={(words) => set('ownView', words)}
        error={errorOf(errors, 'ownView')}
      />
      <DateWithPrecision
        name="ownViewSaid"
        label={t('ownView.when')}
        today={today}
        endsBefore={today}
        value={values.ownViewSaid}
        onChange={(said) => set('ownViewSaid', said)}
        error={errorOf(errors, 'ownViewSaid')}
      />
    </FormFrame>
  );
}
