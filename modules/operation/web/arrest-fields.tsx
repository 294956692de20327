import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import type { ActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import type { ArrestFacts } from '../model/rescue.ts';

/** An arrest as it is typed. */
export type ArrestValues = { at: Dated | null; place: string; sections: string; note: string };

export function arrestValuesOf({ at, place, sections, note }: ArrestFacts): ArrestValues {
  return { at, place: place ?? '', sections: sections?.join(', ') ?? '', note: note ?? '' };
}

export function readArrest({ at, place, sections, note }: ArrestValues) {
  const said = sections
    .split(',')
    .map((one) => one.trim())
    .filter(Boolean);
  return { at, place: orNull(place), sections: said.length === 0 ? null : said, note: orNull(note) };
}

export function ArrestFields<V extends ArrestValues>(props: { form: ActForm<V> }) {
  const { t } = useTranslation('operation');
  const today = useToday();
  const form = props.form as unknown as ActForm<ArrestValues>; // V holds at least these fields
  return (
    <>
      <DateWithPrecision {...pieceOf(form, 'at')} label={t('accused.at')} today={today} endsBefore={today} />
      <TextField {...pieceOf(form, 'place')} label={t('accused.place')} />
      <TextField {...pieceOf(form, 'sections')} label={t('accused.sections')} hint={t('accused.sectionsHint')} />
      <TextArea {...pieceOf(form, 'note')} label={t('accused.note')} rows={2} />
    </>
  );
}
