import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { addSighting } from '#modules/missing-person/model/add-sighting.ts';
import type { MissingReport } from '#modules/missing-person/model/missing-report.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useCountryOptions } from '#platform/web/country-options.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { type SourceDraft, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';

type Values = {
  sightingId: string;
  reportId: string;
  manner: string;
  happened: Dated | null;
  place: string;
  country: string | null;
  words: string;
  lang: string;
  credibility: string;
  source: SourceDraft;
};

/** Adds what somebody saw or heard, in their words. */
export function SightingForm({ report, onClose }: { report: StoredOf<typeof MissingReport>; onClose: () => void }) {
  const { t, i18n } = useTranslation('missing-person');
  const today = useToday();
  const initial: Values = { ...EMPTY, sightingId: newId(), reportId: report.id, lang: i18n.language };
  const { values, set, keep, errors, refusal, busy } = useActForm(addSighting, { initial, toInput, onKept: onClose });
  const error = (field: string) => errors.find((one) => one.field === field)?.words;
  const options = ['seen', 'heard'].map((code) => ({
    code,
    label: t(`sighting.${code}`),
    icon: code === 'seen' ? ('show' as const) : ('voice' as const),
  }));
  const [countries, credibilities] = [useCountryOptions(), useCodeOptions('credibility')];
  const note = refusal && <ReasonNote title={t('notKept')} words={refusal} />;
  return (
    <FormFrame title={t('form.sighting')} onKeep={keep} onClose={onClose} errors={errors} refusal={note} busy={busy}>
      <ChoiceTiles
        name="manner"
        label={t('sighting.how')}
        options={options}
        value={values.manner}
        onChange={(manner) => set('manner', manner)}
      />
      <TextArea
        name="words"
        label={t('sighting.words')}
        lang={values.lang}
        value={values.words}
        onChange={(words) => set('words', words)}
        error={error('words')}
      />
      <DateWithPrecision
        name="happened"
        label={t('when')}
        today={today}
        endsBefore={today}
        value={values.happened}
        onChange={(on) => set('happened', on)}
        error={error('happened')}
      />
      <TextField
        name="place"
        label={t('sighting.place')}
        aside={t('ifKnown')}
        value={values.place}
        onChange={(place) => set('place', place)}
        maxLength={200}
      />
      <SelectField
        name="country"
        label={t('country')}
        options={countries}
        value={values.country}
        onChange={(country) => set('country', country)}
      />
      <SourceFields value={values.source} onChange={(source) => set('source', source)} />
      <SelectField
        name="credibility"
        label={t('sighting.credibility')}
        options={credibilities}
        value={values.credibility}
        onChange={(code) => set('credibility', code ?? values.credibility)}
      />
    </FormFrame>
  );
}

const EMPTY = {
  manner: 'seen',
  happened: null,
  place: '',
  country: 'IN',
  words: '',
  credibility: 'cannot_be_judged',
  source: { kind: 'family', manner: 'spoken', who: '', reliability: null },
};

function toInput({ sightingId, source, ...told }: Values): object {
  return { sightingId, sighting: { ...told, place: orNull(told.place), source: sourceOf(source) } };
}
