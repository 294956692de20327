import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { Fund, type GiftFacts, WAYS } from './gift.ts';
import { TaxId } from './gift-order.ts';
import { Minor } from './money.ts';

const Words = (most: number) => z.string().trim().min(1).max(most);

/** Gifts of this country, foreign contribution, and goods are each numbered for themselves. */
export const SERIES = ['D', 'F', 'K'] as const;
export type Series = (typeof SERIES)[number];

const facts = z.strictObject({
  giftId: AnyId,
  donorId: AnyId.nullable(),
  series: z.enum(SERIES),
  /** The year in which the financial year of the gift began: 2024 for 2024-25. */
  year: z.int().min(2000).max(2200),
  /** Without a gap in its series and year: a number that was given stays given. */
  number: z.int().min(1),
  issuedOn: CalendarDay,
  receivedOn: CalendarDay,
  minor: Minor.nullable(),
  fund: Fund,
  way: z.enum(WAYS),
  /** Whether it says that the gift may be deducted (80G; s.133 of the Act of 2025). */
  deductible: z.boolean(),
  /** As they were on that day: a receipt is a copy, and stays when the donor is forgotten. */
  name: Words(120),
  address: Words(400).nullable(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  taxId: TaxId.nullable(),
  goods: Words(300).nullable(),
  cancelledOn: CalendarDay.nullable(),
  cancelledWhy: Words(500).nullable(),
});

/** That we received what was given, in writing. What was written wrong is cancelled, and its number stays. */
export const Receipt = defineRecord({ kind: 'receipt', compartment: 'donor', facts });
export type ReceiptFacts = z.infer<typeof facts>;

export const seriesOf = ({ fund, way }: Pick<GiftFacts, 'fund' | 'way'>): Series =>
  fund === 'fc' ? 'F' : way === 'in-kind' ? 'K' : 'D';

/** "D/2024-25/00012". */
export function receiptNumber({ series, year, number }: Pick<ReceiptFacts, 'series' | 'year' | 'number'>): string {
  return `${series}/${year}-${String((year + 1) % 100).padStart(2, '0')}/${String(number).padStart(5, '0')}`;
}
