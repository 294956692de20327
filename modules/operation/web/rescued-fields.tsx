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
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { useLanguageOptions } from '#platform/web/spoken-languages.ts';
import type { PersonRescuedFacts } from '../model/rescue.ts';

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
  const texts = {
    condition: condition ?? '',
    wish: wish ?? '',
    belongings: belongings ?? '',
    handedToWords: handedToWords ?? '',
  };
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

export function RescuedFields<V extends RescuedValues>(props: { form: ActForm<V> }) {
  const { t } = useTranslation('operation');
  const form = props.form as unknown as ActForm<RescuedValues>; // V holds at least these fields
  const takers = useRecords(Organisation, ({ kind }) => TAKES_OVER.includes(kind));
  const options = takers.map(({ id, name }) => ({ code: id, label: name }));
  const lang = form.values.wishLang ?? undefined;
  return (
    <>
      <OwnWordsField {...pieceOf(form, 'wish')} label={t('rescued.wish')} lang={lang} />
      <SelectField {...pieceOf(form, 'wishLang')} label={t('rescued.wishLang')} options={useLanguageOptions()} />
      <TextArea {...pieceOf(form, 'condition')} label={t('rescued.conditionWords')} rows={2} />
      <TextArea
        {...pieceOf(form, 'belongings')}
        label={t('rescued.belongings')}
        hint={t('rescued.belongingsHint')}
        rows={2}
      />
      <SelectField {...pieceOf(form, 'handedToId')} label={t('rescued.to')} options={options} />
      <TextField {...pieceOf(form, 'handedToWords')} label={t('rescued.toWords')} />
      <CheckField {...pieceOf(form, 'stillWithUs')} label={t('rescued.stillWithUs')} />
    </>
  );
}
