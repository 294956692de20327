import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { QuoteConsent } from '#modules/story/model/quote-consent.ts';
import { dayWords } from '#platform/design/dated-words.ts';
import { SelectField } from '#platform/design/select-field.tsx';
import { type ServerRead, useServer } from '#platform/web/server-read.ts';

type QuoteConsentFieldProps = { value: string | null; onChange: (consentId: string | null) => void };

/** On which consent of its own a quotation rests: those that hold today, of whomever the story tells. It names nobody. */
export function QuoteConsentField({ value, onChange }: QuoteConsentFieldProps) {
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { t, i18n } = useTranslation('story');
  const { data, state } = useServer<{ consents: QuoteConsent[] }>(`/api/stories/${id}/quote-consents`);
  const offered = data?.consents ?? [];
  const day = (of: string) => dayWords(of, i18n.language);
  const options = offered.map((one) => ({
    code: one.id,
    label: t('quote.offered', { id: one.id, asked: day(one.asked), until: day(one.until) }),
  }));
  // One that was chosen and holds no more stays to be seen: the gate says what is wrong with it.
  const isGone = value !== null && data !== null && !offered.some((one) => one.id === value);
  return (
    <SelectField
      name="consentId"
      label={t('quote.consent')}
      hint={t(hintOf(state, offered.length))}
      options={isGone ? [...options, { code: value, label: t('quote.over', { id: value }) }] : options}
      value={value}
      onChange={onChange}
    />
  );
}

function hintOf(state: ServerRead<unknown>['state'], count: number) {
  if (state === 'loading') return 'quote.looking';
  if (state !== 'here') return 'quote.notReached';
  return count === 0 ? 'quote.none' : 'quote.consentHint';
}
