import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Entry, entryText } from './entry.ts';

const words = fc.string({ unit: 'grapheme', maxLength: 20 });
const orNull = fc.option(words);
const anyEntry: fc.Arbitrary<Entry> = fc.record({
  action: words,
  asked: orNull,
  at: words,
  code: orNull,
  device: fc.string({ unit: 'binary', maxLength: 20 }),
  id: fc.uuid(),
  kind: words,
  organisation: words,
  outcome: words,
  payload: orNull,
  people: fc.array(words, { maxLength: 4 }),
  purpose: orNull,
  records: fc.array(words, { maxLength: 4 }),
  resource: words,
  session: words,
  staff: orNull,
});

test('an entry is written in canonical JSON, whatever stands in it', () => {
  fc.assert(
    fc.property(anyEntry, (entry) => {
      expect(entryText(entry)).toBe(canonicalize(entry));
    }),
    { numRuns: 500 },
  );
});

test('canonical JSON is that of RFC 8785', () => {
  const value = {
    '\u20ac': 'Euro',
    '\r': 'return',
    '1': 'one',
    '\u0080': 'control',
    '\ud83d\ude02': 'smile',
    ö: 'o',
    '\ufb33': 'dalet',
  };
  expect(canonicalize(value)).toBe(
    '{"\\r":"return","1":"one","\u0080":"control","ö":"o","€":"Euro","😂":"smile","\ufb33":"dalet"}',
  );
  expect(canonicalize([Number('333333333.33333329'), 1e30, 4.5, 0.002, 1e-27])).toBe(
    '[333333333.3333333,1e+30,4.5,0.002,1e-27]',
  );
});
