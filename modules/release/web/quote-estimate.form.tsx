import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { quoteEstimate } from '#modules/release/model/quote-estimate.ts';
import { Button } from '#platform/design/button.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { NumberField } from '#platform/design/number-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { errorOf } from '#platform/web/error-of.ts';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

const LANGUAGES = { en: 'English', hi: 'हिन्दी', mr: 'मराठी', es: 'Español' } as const;
const QUALIFIERS = ['about', 'nearly', 'at_least', 'more_than', 'estimate_external'] as const;

type Draft = Record<keyof typeof LANGUAGES, string> & {
  value: number | null;
  qualifier: string;
  citedSource: string;
  asOf: Dated | null;
};

/** The way to a number of somebody else, for those who answer for numbers. */
export function QuoteEstimate() {
  const { t } = useTranslation('release');
  const [open, setOpen] = useState(false);
  const may = useMayAsk(quoteEstimate);
  if (!may) return null;
  return (
    <>
      <Button kind="quiet" icon="quote" onClick={() => setOpen(true)}>
        {t('quote.open')}
      </Button>
      <Drawer opened={open} onClose={() => setOpen(false)} title={t('quote.title')}>
        {open && <QuoteForm onClose={() => setOpen(false)} />}
      </Drawer>
    </>
  );
}

function QuoteForm({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('release');
  const today = useToday();
  const [releaseId] = useState(newId);
  const words = { en: '', hi: '', mr: '', es: '' };
  const initial: Draft = { ...words, value: null, qualifier: 'nearly', citedSource: '', asOf: day(today) };
  const toInput = ({ value, qualifier, citedSource, asOf, en, hi, mr, es }: Draft) => ({
    releaseId,
    supersedesId: null,
    estimate: {
      value,
      qualifier,
      quoted: { of: { en, hi, mr, es }, citedSource: orNull(citedSource) },
      asOf: asOf?.latest ?? '',
    },
  });
  const form = useActForm(quoteEstimate, { initial, toInput, onKept: onClose });
  const frame = { form, onClose, title: t('quote.title'), about: t('quote.about'), keepLabel: t('quote.keep') };
  return (
    <ActFrame {...frame}>
      <Fields form={form} today={today} />
    </ActFrame>
  );
}

function Fields({ form, today }: { form: ActForm<Draft>; today: string }) {
  const { t } = useTranslation(['release', 'design']);
  const { values, set } = form;
  const qualifiers = QUALIFIERS.map((code) => ({ code, label: t(`design:figure.${code}`) }));
  return (
    <>
      <NumberField {...pieceOf(form, 'value')} label={t('quote.value')} min={1} />
      <SelectField
        name="qualifier"
        label={t('quote.qualifier')}
        options={qualifiers}
        value={values.qualifier}
        onChange={(code) => set('qualifier', code ?? values.qualifier)}
      />
      {(['en', 'hi', 'mr', 'es'] as const).map((language) => (
        <TextField
          key={language}
          {...pieceOf(form, language)}
          label={t('quote.of', { language: LANGUAGES[language] })}
          hint={language === 'en' ? t('quote.ofHint') : undefined}
        />
      ))}
      <TextField {...pieceOf(form, 'citedSource')} label={t('quote.source')} hint={t('quote.sourceHint')} />
      <DateWithPrecision
        name="asOf"
        label={t('quote.asOf')}
        today={today}
        endsBefore={today}
        value={values.asOf}
        onChange={(asOf) => set('asOf', asOf)}
        error={errorOf(form, 'asOf')}
      />
    </>
  );
}
