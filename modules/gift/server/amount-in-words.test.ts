import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amountInWords } from './amount-in-words.ts';
import { GIFT_PAPER_LANGUAGES, type GiftPaperLanguage, sayOnReceipt } from './gift-paper-words.ts';

const UNITS: Record<GiftPaperLanguage, { crore: string; lakh: string; thousand: string; and: string; paise: RegExp }> =
  {
    en: { crore: 'crore', lakh: 'lakh', thousand: 'thousand', and: ' and ', paise: /pais[ae]/ },
    hi: { crore: 'करोड़', lakh: 'लाख', thousand: 'हज़ार', and: ' और ', paise: /पैस[ाे]/ },
    mr: { crore: 'कोटी', lakh: 'लाख', thousand: 'हजार', and: ' आणि ', paise: /पैस[ाे]/ },
    es: { crore: 'crores?', lakh: 'lakhs?', thousand: 'mil', and: ' con ', paise: /pais[ae]/ },
  };

/** Reads words back, as somebody would who never saw the figure. */
function makeReader(language: GiftPaperLanguage): (text: string) => number {
  const names = namesIn(sayOnReceipt(language));
  const { crore, lakh, thousand, and, paise } = UNITS[language];
  const steps = [
    [crore, 10_000_000],
    [lakh, 100_000],
    [thousand, 1000],
  ] as const;
  const splits = steps.map(
    ([unit, worth]) => [new RegExp(`^(.*?)(?<!\\p{L}\\p{M}*)${unit}(?![\\p{L}\\p{M}])(.*)$`, 'u'), worth] as const,
  );
  const many = (text: string) => (new RegExp(`${thousand}\\s*$`).test(text) ? 1000 : Math.max(1, small(text, names)));
  return (text) => {
    const parts = text.replace(/^son | only$| मात्र$| फक्त$/g, '').split(and);
    const cents = paise.test(parts.at(-1) ?? '') ? small(parts.at(-1) ?? '', names) : 0;
    let rest = paise.test(parts[0] ?? '') ? '' : (parts[0] ?? '');
    let sum = 0;
    for (const [split, worth] of splits) {
      const [, before, after] = split.exec(rest) ?? [];
      if (before === undefined) continue;
      sum += worth * many(before);
      rest = after ?? '';
    }
    return (sum + small(rest, names)) * 100 + cents;
  };
}

function namesIn(say: ReturnType<typeof sayOnReceipt>): Map<string, number> {
  const names = new Map<string, number>([[say('words-hundred'), 100]]);
  for (const [at, name] of say('words-numbers').split('|').entries()) names.set(name, at);
  for (const [at, name] of say('words-hundreds').split('|').entries()) if (name) names.set(name, at * 100);
  for (const [name, at] of [...names])
    names.set(
      name
        .replace(/veintiuna$/, 'veintiún')
        .replace(/una$/, 'un')
        .replace(/ientas$/, 'ientos'),
      at,
    );
  return names;
}

function small(text: string, names: ReadonlyMap<string, number>): number {
  const words = text
    .replace(/(de )?rup(ees?|ias?)|रुप(ये|या)|pais[ae]|पैस[ाे]/gi, ' ')
    .trim()
    .split(/\s+/)
    .filter(Boolean);
  let sum = 0;
  for (let at = 0; at < words.length; ) {
    const length = [3, 2, 1].find((some) => names.has(words.slice(at, at + some).join(' ')));
    if (!length) throw new Error(`“${words.slice(at).join(' ')}” is no number`);
    sum += names.get(words.slice(at, at + length).join(' ')) ?? 0;
    at += length;
  }
  return sum;
}

describe('an amount in words', () => {
  test('is read back as the same amount, in every language', () => {
    const amount = fc.oneof(fc.integer({ min: 1, max: 1_000_000_000_000 }), fc.integer({ min: 1, max: 30_000_000 }));
    for (const language of GIFT_PAPER_LANGUAGES) {
      const say = sayOnReceipt(language);
      const read = makeReader(language);
      fc.assert(
        fc.property(amount, (minor) => {
          const words = amountInWords(minor, say);
          expect(read(words), words).toBe(minor);
        }),
        { numRuns: 400 },
      );
    }
  });

  test('is written as banks and tax offices write it', () => {
    const inAll = (minor: number) => GIFT_PAPER_LANGUAGES.map((one) => amountInWords(minor, sayOnReceipt(one)));
    expect(inAll(24_000_000)).toEqual([
      'Rupees two lakh forty thousand only',
      'दो लाख चालीस हज़ार रुपये मात्र',
      'दोन लाख चाळीस हजार रुपये फक्त',
      'son dos lakhs cuarenta mil rupias',
    ]);
    expect(inAll(10_010)).toEqual([
      'Rupees one hundred and ten paise only',
      'एक सौ रुपये और दस पैसे मात्र',
      'शंभर रुपये आणि दहा पैसे फक्त',
      'son cien rupias con diez paise',
    ]);
    expect(inAll(21_012_112_100)).toEqual([
      'Rupees twenty-one crore one lakh twenty-one thousand one hundred twenty-one only',
      'इक्कीस करोड़ एक लाख इक्कीस हज़ार एक सौ इक्कीस रुपये मात्र',
      'एकवीस कोटी एक लाख एकवीस हजार एकशे एकवीस रुपये फक्त',
      'son veintiún crores un lakh veintiún mil ciento veintiuna rupias',
    ]);
    expect(inAll(1_000_000_000_000)[3]).toBe('son mil crores de rupias');
    expect(inAll(101)[0]).toBe('Rupee one and one paisa only');
  });
});
