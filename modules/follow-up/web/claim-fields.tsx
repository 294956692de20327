import { useTranslation } from 'react-i18next';
import { VERIFIED_HOW } from '#modules/follow-up/model/follow-up.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import type { ActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import { optionsOf } from '#platform/web/options-of.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { SourceFields } from '#platform/web/source-fields.tsx';
import type { FollowUpValues } from './follow-up-values.ts';

/** What is said of her life now, by whom, and whether anybody looked. A claim stays a claim until somebody did. */
export function ClaimFields({ form }: { form: ActForm<FollowUpValues> }) {
  const { t } = useTranslation('follow-up');
  const { values, set } = form;
  const today = useToday();
  const seen = ['yes', 'no', 'unknown'].map((code) => ({ code, label: t(`home.${code}`) }));
  return (
    <>
      <DateWithPrecision
        name="doneWhen"
        label={t('doneWhen')}
        today={today}
        endsBefore={today}
        value={values.doneWhen}
        onChange={(on) => on && set('doneWhen', on)}
        error={errorOf(form, 'doneWhen')}
      />
      <SelectField {...pieceOf(form, 'claim')} label={t('claim')} options={useCodeOptions('reintegration_outcome')} />
      <SourceFields
        value={values.claimSource}
        onChange={(draft) => set('claimSource', draft)}
        withReliability={false}
      />
      <ChoiceList {...pieceOf(form, 'homeChecked')} label={t('homeChecked')} options={seen} />
      <TextField {...pieceOf(form, 'verifiedBy')} label={t('verifiedBy')} maxLength={200} />
      {values.verifiedBy !== '' && (
        <SelectField
          {...pieceOf(form, 'verifiedHow')}
          label={t('correct.how')}
          options={optionsOf(VERIFIED_HOW, (code) => t(`verifiedHow.${code}`))}
        />
      )}
    </>
  );
}
