import { z } from 'zod';

/** ISO 4217: how many digits stand behind the point. What is not here is taken by nobody's bank without asking first. */
export const MINOR_DIGITS = {
  INR: 2,
  USD: 2,
  EUR: 2,
  GBP: 2,
  CHF: 2,
  CAD: 2,
  AUD: 2,
  SGD: 2,
  AED: 2,
  NPR: 2,
  BDT: 2,
  JPY: 0,
  KWD: 3,
} as const;
export type Currency = keyof typeof MINOR_DIGITS;
export const CURRENCIES = Object.keys(MINOR_DIGITS) as [Currency, ...Currency[]];
export const Currency = z.enum(CURRENCIES);

/** Ten thousand crore rupees: beyond it somebody mistyped, and sums stay whole numbers a double holds exactly. */
const MOST = 1_000_000_000_000;

/** In the smallest unit of its currency (paise, cents), a whole number: money is never counted in fractions of two. */
export const Minor = z.int().min(1).max(MOST);

export const Money = z.strictObject({ minor: Minor, currency: Currency });
export type Money = z.infer<typeof Money>;

const DIGITS = /^(\d{1,12})(?:\.(\d{1,3}))?$/;
const GROUPS = /[\s,\u00a0\u202f\u2009]/g;
const DEVANAGARI = /[\u0966-\u096f]/g;

/**
 * Reads an amount as people type it: "2,500", "1,00,000.50", "२५००". Null where it is none, is nothing, or is finer than
 * the currency: nobody's half paisa is rounded in silence.
 */
export function readAmount(text: string, currency: Currency): Money | null {
  const plain = text
    .trim()
    .replace(GROUPS, '')
    .replace(DEVANAGARI, (digit) => String((digit.codePointAt(0) ?? 0) - 0x966));
  const [, whole = '', part = ''] = DIGITS.exec(plain) ?? [];
  const digits = MINOR_DIGITS[currency];
  const kept = part.replace(/(?<!0)0+$/, '');
  if (whole === '' || kept.length > digits) return null;
  const read = Money.safeParse({ minor: Number(whole + kept.padEnd(digits, '0')), currency });
  return read.success ? read.data : null;
}

/** As machines write it, always alike: "2500.00". For payment addresses, gateways and tables. */
export function plainAmount({ minor, currency }: { minor: number; currency: Currency }): string {
  const digits = MINOR_DIGITS[currency];
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const sign = minor < 0 ? '-' : '';
  return digits === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

/** Marathi groups rupees as Hindi does; the tables of CLDR group its numbers so, and its money by thousands. */
const GROUPED: Record<string, string> = { mr: 'hi' };

/** As people read it, without what is nothing: "₹2,500", "₹1,00,000.50". */
export function moneyWords({ minor, currency }: { minor: number; currency: Currency }, language: string): string {
  const digits = MINOR_DIGITS[currency];
  const isWhole = minor % 10 ** digits === 0;
  return new Intl.NumberFormat(`${GROUPED[language] ?? language}-IN-u-nu-latn`, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: isWhole ? 0 : digits,
    maximumFractionDigits: digits,
  }).format(plainAmount({ minor, currency }) as Intl.StringNumericLiteral);
}
