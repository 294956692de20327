import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inspectComment, withoutLinks } from './inspect-comment.ts';
import { isLeftOut } from './leave-out.ts';
import { piecesOf, shownOf } from './pieces.ts';

const said = fc
  .array(
    fc.constantFrom('She', 'is', 'brave.', 'Call me', 'on', '98765 43210', 'धन्यवाद।', 'www.a.com', '…', '\n', 'x', '!'),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((words) => words.join(' ').trim())
  .filter((words) => words !== '');

describe('what is left out of a comment', () => {
  test('whichever pieces are struck out, what is shown is what was written with gaps, and never anything else', () => {
    fc.assert(
      fc.property(said, fc.nat(2 ** 30), (words, dice) => {
        const pieces = piecesOf(words, inspectComment(words));
        expect(pieces.map((piece) => piece.words).join('')).toBe(words);
        const isOut = ({ from }: { from: number }) => ((dice >> (from % 29)) & 1) === 1;
        const shown = shownOf(pieces, isOut);
        if (shown.replaceAll(/[…\s]/g, '') !== '') expect(isLeftOut(shown, words)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('nothing is put in, moved or joined without a mark', () => {
    const written = 'She came. I know where she lives. God bless.';
    for (const forged of [
      'She came. God bless.',
      '… God bless. She came.',
      'She came. … Hate.',
      'She came',
      '…',
      'came …',
    ])
      expect([forged, isLeftOut(forged, written)]).toEqual([forged, false]);
    for (const fair of [written, 'She came. … God bless.', '… God bless.', 'She came. …'])
      expect([fair, isLeftOut(fair, written)]).toEqual([fair, true]);
  });

  test('in four languages a way to reach somebody, hate and despair stand out; thanks do not', () => {
    const codes = (words: string) => [...new Set(inspectComment(words).map(({ code }) => code))];
    expect(codes('I would like to meet her. My number is +91 98200 00000')).toEqual(['contact-offer', 'phone']);
    expect(codes('मुझे फोन करो ९८२००००००० पर')).toEqual(['contact-offer', 'phone']);
    expect(codes('Quiero conocerla, mi whatsapp')).toEqual(['contact-offer']);
    expect(codes('तिला भेटायचे आहे')).toEqual(['contact-offer']);
    expect(codes('They asked for it')).toEqual(['hate']);
    expect(codes('Some days there is no reason to live')).toEqual(['self-harm']);
    expect(codes('My sister was taken')).toContain('danger');
    for (const thanks of ['Thank you for your work.', 'आपका धन्यवाद।', 'तुमचे आभार.', 'Gracias a todas.'])
      expect(codes(thanks)).toEqual([]);
  });

  test('addresses of other places are gone before anything is kept', () => {
    expect(withoutLinks('See https://x.example/a?b=1 and www.loans.example now')).toBe('See and now');
  });
});
