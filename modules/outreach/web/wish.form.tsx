import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { recordContactWish } from '#modules/outreach/model/keep-contact.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useLanguageOptions } from '#platform/web/spoken-languages.ts';
import type { AboutContact } from './about-contact.ts';

/** What she wants, as she says it, in the language she said it in. */
export function WishForm({ contact, about, onClose }: AboutContact) {
  const { t, i18n } = useTranslation('outreach-room');
  const today = useToday();
  const spoken = contact.languages[0] ?? i18n.language;
  const initial = { wish: '', wishLang: spoken as string | null, wishSaid: day(today) as Dated | null };
  const form = useActForm(recordContactWish, {
    initial,
    toInput: (values) => ({ contactId: contact.id, ...values }),
    basedOn: { [contact.id]: contact.version },
    onKept: onClose,
  });
  return (
    <ActFrame form={form} title={t('wish.title')} about={about} onClose={onClose}>
      <OwnWordsField {...pieceOf(form, 'wish')} label={t('wish.words')} />
      <SelectField {...pieceOf(form, 'wishLang')} label={t('wish.lang')} options={useLanguageOptions()} />
      <DateWithPrecision {...pieceOf(form, 'wishSaid')} label={t('wish.when')} today={today} endsBefore={today} />
    </ActFrame>
  );
}
