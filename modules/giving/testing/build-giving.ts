import type { GivingFacts } from '#modules/giving/model/giving.ts';
import { publishedGiving } from '#modules/giving/model/giving.ts';
import type { PublishedGiving } from '#modules/giving/model/published-giving.ts';

const account = {
  holder: 'Neem Tree Trust',
  bank: 'Example Bank',
  branch: 'Nowhere',
  number: '000000012345',
  ifsc: 'EXAM0000001',
  swift: null,
};

/** Every way open, by invented names that lead to nobody. */
export function buildGivingFacts(more: Partial<GivingFacts> = {}): GivingFacts {
  return {
    ways: ['upi', 'bank', 'card', 'cash', 'cheque'],
    payee: 'Neem Tree Trust',
    upiId: 'neemtree.invented@examplebank',
    account,
    foreignAccount: { ...account, bank: 'Example Bank of India', number: '000000099999', swift: 'EXAMINBBXXX' },
    amounts: [50_000, 100_000, 250_000],
    texts: [
      {
        language: 'en',
        line: 'For those who look for people who were taken.',
        handOver: 'Bring it to our office on any weekday.',
      },
      { language: 'hi', line: 'उनके लिए जो खोए हुओं को ढूँढते हैं।', handOver: null },
    ],
    ...more,
  };
}

export const buildGiving = (more: Partial<GivingFacts> = {}): PublishedGiving =>
  publishedGiving(buildGivingFacts(more));
