import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import type { ActForm } from '#platform/web/act-form.ts';
import { orNull } from '#platform/web/or-null.ts';
import { useRecords } from '#platform/web/records.ts';
import { useLanguageOptions } from '#platform/web/spoken-languages.ts';
import type { PersonRescuedFacts } from '../model/rescue.ts';
import { errorOf } from './error-of.ts';

/** What is written of somebody who reached safety, as it is typed. */
export type RescuedValues = {
  at: Dated | null;
  condition: string;
  wish: string;
  wishLang: string | null;
  belongings: string;
  handedToId: string | null;
  handedToWords: string;
  stillWithUs: boolean;
};

export const EMPTY_RESCUED: RescuedValues = {
  at: null,
  condition: '',
  wish: '',
  wishLang: null,
  belongings: '',
  handedToId: null,
  handedToWords: '',
  stillWithUs: false,
};

export function rescuedValuesOf(facts: PersonRescuedFacts): RescuedValues {
  const { at, condition, wish, wishLang, belongings, handedToId, handedToWords, stillWithUs } = facts;
  const texts = { condition: condition ?? '', wish: wish ?? '', belongings: belongings ?? '', handedToWords: handedToWords ?? '' };
  return { at, ...texts, wishLang, handedToId, stillWithUs: stillWithUs === true };
}

export function readRescued(values: RescuedValues) {
  const { at, wishLang, handedToId, stillWithUs } = values;
  const wish = orNull(values.wish);
  return {
    at,
    condition: orNull(values.condition),
    wish,
    wishLang: wish === null ? null : wishLang,
    belongings: orNull(values.belongings),
    handedToId,
    handedToWords: orNull(values.handedToWords),
    // Unticked is not yet a no: nobody has said that she went.
    stillWithUs: stillWithUs || null,
  };
}

const TAKES_OVER: readonly string[] = ['home', 'hospital', 'authority', 'partner'];

export function RescuedFields<V extends RescuedValues>({ form }: { form: ActForm<V> }) {
  const { t } = useTranslation('operation');
  const { values } = form;
  const set = form.set as ActForm<RescuedValues>['set']; // V holds at least these fields
  const takers = useRecords(Organisation, ({ kind }) => TAKES_OVER.includes(kind)).map(({ id, name }) => ({ code: id, label: name }));
  return (
    <>
      <OwnWordsField name="wish" label={t('rescued.wish')} value={values.wish} onChange={(words) => set('wish', words)} error={errorOf(form, 'wish')} lang={values.wishLang ?? undefined} />
      <SelectField name="wishLang" label={t('rescued.wishLang')} options={useLanguageOptions()} value={values.wishLang} onChange={(lang) => set('wishLang', lang)} error={errorOf(form, 'wishLang')} />
      <TextArea name="condition" label={t('rescued.conditionWords')} rows={2} value={values.condition} onChange={(words) => set('condition', words)} error={errorOf(form, 'condition')} />
      <TextArea name="belongings" label={t('rescued.belongings')} hint={t('rescued.belongingsHint')} rows={2} value={values.belongings} onChange={(words) => set('belongings', words)} error={errorOf(form, 'belongings')} />
      <SelectField name="handedToId" label={t('rescued.to')} options={takers} value={values.handedToId} onChange={(id) => set('handedToId', id)} error={errorOf(form, 'handedToId')} />
      <TextField name="handedToWords" label={t('rescued.toWords')} value={values.handedToWords} onChange={(words) => set('handedToWords', words)} error={errorOf(form, 'handedToWords')} />
      <CheckField name="stillWithUs" label={t('rescued.stillWithUs')} value={values.stillWithUs} onChange={(is) => set('stillWithUs', is)} />
    </>
  );
}
