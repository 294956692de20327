import { z } from 'zod';
import { type Money, plainAmount } from '#modules/gift/model/money.ts';

/** A virtual payment address: a name, and the handle of a bank or an app. */
export const UpiId = z.string().regex(/^[A-Za-z0-9._-]{2,100}@[A-Za-z][A-Za-z0-9]{1,40}$/);

/** One lakh rupees: what most banks let through in one payment between people and small payees. */
export const UPI_MOST_MINOR = 10_000_000;

const REFERENCE = /^[A-Za-z0-9]{1,35}$/;

export type UpiPayment = {
  upiId: string;
  /** As the payer's app shows it before she confirms. */
  payee: string;
  amount: Money;
  /** Stands in both banks' lists: by it a gift is found again. */
  reference: string;
  /** A word for the payer. Nothing of any person: banks and phones keep it for years. */
  note: string;
};

/**
 * The address that every payment app opens (NPCI, UPI Linking Specification 1.6): `pa` whom, `pn` the name shown, `am` how
 * much, `cu` rupees, `tr` the reference, `tn` the note. Throws on what no app would take.
 */
export function upiAddress({ upiId, payee, amount, reference, note }: UpiPayment): string {
  if (amount.currency !== 'INR' || amount.minor < 100 || amount.minor > UPI_MOST_MINOR)
    throw new Error('UPI carries rupees, from one to a lakh.');
  if (!REFERENCE.test(reference)) throw new Error('A reference is of letters and digits.');
  const fields = [
    ['pa', UpiId.parse(upiId)],
    ['pn', payee.trim().slice(0, 50)],
    ['am', plainAmount(amount)],
    ['cu', 'INR'],
    ['tr', reference],
    [
      'tn',
      note
        .replaceAll(/[^\p{L}\p{M}\p{N} ]/gu, ' ')
        .trim()
        .slice(0, 50),
    ],
  ];
  // Not as forms write it: apps show a plus sign where a space was meant.
  return `upi://pay?${fields.map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`).join('&')}`;
}
