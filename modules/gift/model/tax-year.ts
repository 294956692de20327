import { monthOf, yearOf } from '#kernel/calendar.ts';
import type { DonorFacts } from './donor.ts';
import type { GiftFacts } from './gift.ts';

/** The year in which the financial year of a day began: April to March. */
export const financialYearOf = (day: string): number => (monthOf(day) >= 4 ? yearOf(day) : yearOf(day) - 1);

export const yearWords = (year: number): string => `${year}-${String((year + 1) % 100).padStart(2, '0')}`;
export const firstDayOf = (year: number): string => `${year}-04-01`;
export const lastDayOf = (year: number): string => `${year + 1}-03-31`;

/** Of money in hand beyond this nothing may be deducted (80G(5D)). In paise. */
export const MOST_CASH_DEDUCTIBLE = 200_000;

/** From here the Income-tax Act 2025 holds: Forms 113 and 114 stand where 10BD and 10BE stood. */
const NEW_ACT_FROM = 2026;

export type TaxForms = { statement: '10BD' | '113'; certificate: '10BE' | '114'; act: '1961' | '2025' };

/** Which forms a year's gifts are told by. */
export function formsOf(year: number): TaxForms {
  return year >= NEW_ACT_FROM
    ? { statement: '113', certificate: '114', act: '2025' }
    : { statement: '10BD', certificate: '10BE', act: '1961' };
}

/** Statement and certificates are due on the last day of May after the year. */
export const formsDueOn = (year: number): string => `${year + 1}-05-31`;

/** Why a gift may not be deducted by who gave it; null where it may. */
export function whyNotDeductible(
  gift: Pick<GiftFacts, 'way' | 'fund' | 'minor' | 'donorId'>,
  donor: Pick<DonorFacts, 'taxId'> | null,
): 'cash' | 'goods' | 'foreign' | 'nobody' | 'no-tax-id' | null {
  if (gift.way === 'in-kind' || gift.minor === null) return 'goods';
  if (gift.fund === 'fc') return 'foreign';
  if (gift.way === 'cash' && gift.minor > MOST_CASH_DEDUCTIBLE) return 'cash';
  if (!donor) return 'nobody';
  return donor.taxId ? null : 'no-tax-id';
}
