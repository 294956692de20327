import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { CONSENT_METHODS, type ConsentFacts } from '#modules/consent/model/consent.ts';
import { correctConsent } from '#modules/consent/model/correct-consent.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { Note } from '#platform/design/note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useLanguageOptions } from '#platform/web/spoken-languages.ts';

const TEXTS = ['giverWords', 'explained', 'covers', 'witness', 'until'] as const;

/** Puts right what was written of an answer; the answer itself is asked again. */
export function CorrectConsentForm({ consent, onClose }: { consent: Stored<ConsentFacts>; onClose: () => void }) {
  const { t } = useTranslation('consent-page');
  const texts = Object.fromEntries(TEXTS.map((name) => [name, consent[name] ?? '']));
  const initial = {
    ...(texts as Record<(typeof TEXTS)[number], string>),
    ...{ how: consent.how as string | null, lang: consent.lang as string | null },
  };
  const toInput = (values: typeof initial) => ({
    consentId: consent.id,
    changes: changesOf<object>(consent, {
      ...values,
      ...Object.fromEntries(TEXTS.map((name) => [name, orNull(values[name])])),
    }),
  });
  const basedOn = { [consent.id]: consent.version };
  const form = useActForm(correctConsent, { initial, toInput, basedOn, onKept: onClose });
  return (
    <ActFrame form={form} title={t('correct.title')} onClose={onClose}>
      <Note>{t('correct.explain')}</Note>
      <TextArea {...pieceOf(form, 'explained')} label={t('form.explained')} rows={3} />
      {consent.givenBy !== 'self' && <TextField {...pieceOf(form, 'giverWords')} label={t('form.giverWords')} />}
      <ChoiceTiles
        {...pieceOf(form, 'how')}
        label={t('form.how')}
        options={CONSENT_METHODS.map((code) => ({ code, label: t(`how.${code}`) }))}
      />
      <SelectField {...pieceOf(form, 'lang')} label={t('form.lang')} options={useLanguageOptions()} />
      <TextArea {...pieceOf(form, 'covers')} label={t('form.covers')} rows={2} />
      <TextField {...pieceOf(form, 'witness')} label={t('form.witness')} />
      {consent.until !== null && <DayField {...pieceOf(form, 'until')} label={t('form.until')} max={consent.until} />}
    </ActFrame>
  );
}
