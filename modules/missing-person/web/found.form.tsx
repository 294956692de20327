import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { markFound } from '#modules/missing-person/model/mark-found.ts';
import type { MissingReport } from '#modules/missing-person/model/missing-report.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useCountryOptions } from '#platform/web/country-options.ts';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { type SourceDraft, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';

type Values = {
  foundWhen: Dated | null;
  foundPlace: string;
  foundCountry: string;
  foundHow: string;
  source: SourceDraft;
};

/** Writes down that she was found. */
export function FoundForm({ report, onClose }: { report: StoredOf<typeof MissingReport>; onClose: () => void }) {
  const { t } = useTranslation('missing-person');
  const today = useToday();
  const countries = useCountryOptions();
  const initial: Values = {
    foundWhen: null,
    foundPlace: '',
    foundCountry: 'IN',
    foundHow: '',
    source: { kind: 'police', manner: 'spoken', who: '', reliability: null },
  };
  const toInput = ({ source, ...found }: Values) => ({
    ...found,
    reportId: report.id,
    foundHow: orNull(found.foundHow),
    foundSource: sourceOf(source),
  });
  const { values, set, keep, errors, refusal, busy } = useActForm(markFound, { initial, toInput, onKept: onClose });
  const error = (field: string) => errors.find((one) => one.field === field)?.words;
  const note = refusal && <ReasonNote title={t('notKept')} words={refusal} />;
  return (
    <FormFrame
      title={t('form.found')}
      onKeep={keep}
      onClose={onClose}
      errors={errors}
      refusal={note}
      busy={busy}
      keepLabel={t('found.keep')}
    >
      <DateWithPrecision
        name="foundWhen"
        label={t('when')}
        today={today}
        endsBefore={today}
        startsAfter={report.missingSince.earliest ?? undefined}
        value={values.foundWhen}
        onChange={(on) => set('foundWhen', on)}
        error={error('foundWhen')}
      />
      <TextField
        name="foundPlace"
        label={t('found.place')}
        value={values.foundPlace}
        onChange={(place) => set('foundPlace', place)}
        error={error('foundPlace')}
        maxLength={200}
      />
      <SelectField
        name="foundCountry"
        label={t('country')}
        options={countries}
        value={values.foundCountry}
        onChange={(code) => set('foundCountry', code ?? values.foundCountry)}
      />
      <TextArea
        name="foundHow"
        label={t('found.how')}
        aside={t('ifKnown')}
        rows={3}
        value={values.foundHow}
        onChange={(words) => set('foundHow', words)}
        error={error('foundHow')}
      />
      <SourceFields value={values.source} onChange={(source) => set('source', source)} />
    </FormFrame>
  );
}
