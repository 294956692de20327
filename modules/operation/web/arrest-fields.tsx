import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import type { ActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import type { ArrestFacts } from '../model/rescue.ts';
import { errorOf } from './error-of.ts';

/** An arrest as it is typed. */
export type ArrestValues = { at: Dated | null; place: string; sections: string; note: string };

export function arrestValuesOf({ at, place, sections, note }: ArrestFacts): ArrestValues {
  return { at, place: place ?? '', sections: sections?.join(', ') ?? '', note: note ?? '' };
}

export function readArrest({ at, place, sections, note }: ArrestValues) {
  const said = sections.split(',').map((one) => one.trim()).filter(Boolean);
  return { at, place: orNull(place), sections: said.length === 0 ? null : said, note: orNull(note) };
}

export function ArrestFields<V extends ArrestValues>({ form }: { form: ActForm<V> }) {
  const { t } = useTranslation('operation');
  const today = useToday();
  const { values } = form;
  const set = form.set as ActForm<ArrestValues>['set']; // V holds at least these fields
  return (
    <>
      <DateWithPrecision name="at" label={t('accused.at')} today={today} endsBefore={today} value={values.at} onChange={(at) => set('at', at)} error={errorOf(form, 'at')} />
      <TextField name="place" label={t('accused.place')} value={values.place} onChange={(place) => set('place', place)} error={errorOf(form, 'place')} />
      <TextField name="sections" label={t('accused.sections')} hint={t('accused.sectionsHint')} value={values.sections} onChange={(sections) => set('sections', sections)} error={errorOf(form, 'sections')} />
      <TextArea name="note" label={t('accused.note')} rows={2} value={values.note} onChange={(note) => set('note', note)} error={errorOf(form, 'note')} />
    </>
  );
}
