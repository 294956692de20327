import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { addSighting } from '#modules/missing-person/model/add-sighting.ts';
import type { MissingReport } from '#modules/missing-person/model/missing-report.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useCountryOptions } from '#platform/web/country-options.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
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
  credibility: string | null;
  source: SourceDraft;
};

/** Adds what somebody saw or heard, in their words. */
export function SightingForm({ report, onClose }: { report: StoredOf<typeof MissingReport>; onClose: () => void }) {
  const { t, i18n } = useTranslation('missing-person');
  const today = useToday();
  const initial: Values = { ...EMPTY, sightingId: newId(), reportId: report.id, lang: i18n.language };
  const form = useActForm(addSighting, { initial, toInput, onKept: onClose });
  const options = ['seen', 'heard'].map((code) => ({
    code,
    label: t(`sighting.${code}`),
    icon: code === 'seen' ? ('show' as const) : ('voice' as const),
  }));
  const [countries, credibilities] = [useCountryOptions(), useCodeOptions('credibility')];
  return (
    <ActFrame form={form} title={t('form.sighting')} onClose={onClose}>
      <ChoiceTiles {...pieceOf(form, 'manner')} label={t('sighting.how')} options={options} />
      <TextArea {...pieceOf(form, 'words')} label={t('sighting.words')} lang={form.values.lang} />
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('when')} today={today} endsBefore={today} />
      <TextField {...pieceOf(form, 'place')} label={t('sighting.place')} aside={t('ifKnown')} maxLength={200} />
      <SelectField {...pieceOf(form, 'country')} label={t('country')} options={countries} />
      <SourceFields value={form.values.source} onChange={(source) => form.set('source', source)} />
      <SelectField {...pieceOf(form, 'credibility')} label={t('sighting.credibility')} options={credibilities} />
    </ActFrame>
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
