import { useTranslation } from 'react-i18next';
import { Donor } from '#modules/gift/model/donor.ts';
import type { GiftFacts } from '#modules/gift/model/gift.ts';
import { moneyWords } from '#modules/gift/model/money.ts';
import { useReader } from '#platform/web/records.ts';

/** Paise as rupees in the reader's language. */
export function useRupees(): (minor: number) => string {
  const { i18n } = useTranslation();
  return (minor) => moneyWords({ minor, currency: 'INR' }, i18n.language);
}

/** What a gift is, in one breath: the sum as our account has it, as it was given, or what the goods are. */
export function useGiftSum(): (gift: Pick<GiftFacts, 'minor' | 'given' | 'inKind'>) => string {
  const { t, i18n } = useTranslation('gift');
  const rupees = useRupees();
  return ({ minor, given, inKind }) => {
    if (inKind) return [inKind.quantity, inKind.unit, inKind.what].filter(Boolean).join(' ');
    if (minor !== null) return rupees(minor);
    return given ? moneyWords(given, i18n.language) : t('noSum');
  };
}

/** By what a donor is called here; of who was forgotten or gave without a name, that. */
export function useDonorName(): (donorId: string | null) => string {
  const { t } = useTranslation('gift');
  const reader = useReader();
  return (donorId) => (donorId === null ? t('nobody') : (reader.get(Donor, donorId)?.name ?? t('forgotten')));
}
