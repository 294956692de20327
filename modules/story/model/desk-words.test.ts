import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildStoryText } from '#modules/story/testing/build-story.ts';
import type { Block } from './block.ts';
import { addBlock, moveBlock, piecesOf, removeBlock, withoutEmpty, withSaferWords } from './desk-words.ts';
import type { Finding } from './gate/finding.ts';
import { slugOf } from './slug-of.ts';
import { partsOf, sourceWords } from './translation.ts';

const ID = 'blockaaaaaaa';
const paragraph = (words: string, id = ID): Extract<Block, { kind: 'paragraph' }> => ({
  id,
  kind: 'paragraph',
  state: 'reviewed',
  translatedFrom: null,
  words,
});
const textOf = (...blocks: Block[]) => buildStoryText({ blocks });

function found(inWords: string, words: string, safer: string | null, more: Partial<Finding> = {}): Finding {
  const from = inWords.indexOf(words);
  return {
    key: `en:${ID}.words:name:${words}`,
    code: 'name',
    also: [],
    weight: 'hard',
    language: 'en',
    where: { blockId: ID, field: 'words' },
    from,
    to: from + words.length,
    words,
    safer,
    law: null,
    ...more,
  };
}

const SAID = 'Iniya was fifteen. In Mumbai she was seen, on 20 August, and went home.';

describe('safer wordings', () => {
  test('take the place of all findings at once, in a new sentence with its large letter, and leave no hole behind', () => {
    const findings = [
      found(SAID, 'Iniya', 'a girl'),
      found(SAID, 'fifteen', 'a teenager'),
      found(SAID, 'In Mumbai', 'in western India'),
      found(SAID, ', on 20 August,', ''),
    ];
    const [block] = withSaferWords(textOf(paragraph(SAID)), findings).blocks;
    expect(block).toMatchObject({
      words: 'A girl was a teenager. In western India she was seen and went home.',
      state: 'human', // whoever had read it over has not read this
    });
  });

  test('find their words again where somebody has written in front of them meanwhile', () => {
    const now = textOf(paragraph(`Then: ${SAID}`));
    const [block] = withSaferWords(now, [found(SAID, 'fifteen', 'a teenager')]).blocks;
    expect(block).toMatchObject({ words: `Then: ${SAID.replace('fifteen', 'a teenager')}` });
  });

  test('change nothing where the words are gone, or where nobody can say better ones', () => {
    const now = textOf(paragraph('She is well.'));
    expect(withSaferWords(now, [found(SAID, 'fifteen', 'a teenager')])).toEqual(now);
    const kept = textOf(paragraph(SAID));
    expect(withSaferWords(kept, [found(SAID, 'Iniya', null)])).toEqual(kept);
  });

  test('take a part away of which nothing is left', () => {
    const only = 'In Mumbai';
    expect(withSaferWords(textOf(paragraph(only)), [found(only, only, '')]).blocks).toEqual([]);
  });
});

describe('marks', () => {
  test('keep every word in its order, whatever was found and however it overlaps', () => {
    const places = fc.array(fc.tuple(fc.nat(70), fc.integer({ min: 1, max: 20 })), { maxLength: 8 });
    fc.assert(
      fc.property(places, (all) => {
        const findings = all
          .map(([from, length]) => SAID.slice(from, from + length))
          .filter((words) => words !== '')
          .map((words) => found(SAID, words, null));
        expect(
          piecesOf(SAID, findings)
            .map(({ words }) => words)
            .join(''),
        ).toBe(SAID);
      }),
    );
  });

  test('hold a released number whole, though the gate names its words alone', () => {
    const words = 'We saw [9 people](figure:aaaaaaaaaaaa) home.';
    const pieces = piecesOf(words, [found(words, '9 people', null, { weight: 'fine' })]);
    expect(pieces.map((piece) => [piece.words, piece.finding !== null])).toEqual([
      ['We saw ', false],
      ['[9 people](figure:aaaaaaaaaaaa)', true],
      [' home.', false],
    ]);
  });
});

test('parts are moved, added and taken away, and what is still empty is not kept', () => {
  const [a, b] = [paragraph('one', 'aaaaaaaaaaaa'), paragraph('two', 'bbbbbbbbbbbb')];
  const order = (text: { blocks: readonly Block[] }) => text.blocks.map(({ id }) => id[0]).join('');
  expect(order(moveBlock(textOf(a, b), b.id, -1))).toBe('ba');
  expect(order(moveBlock(textOf(a, b), a.id, -1))).toBe('ab');
  expect(order(addBlock(textOf(a, b), a.id, paragraph('', 'cccccccccccc')))).toBe('acb');
  expect(order(addBlock(textOf(a), null, paragraph('', 'cccccccccccc')))).toBe('ca');
  expect(order(withoutEmpty(addBlock(textOf(a, b), a.id, paragraph(' ', 'cccccccccccc'))))).toBe('ab');
  expect(order(removeBlock(textOf(a, b), a.id))).toBe('b');
});

test('a translation knows which part it lacks and which was changed since', () => {
  const [a, b] = [paragraph('one', 'aaaaaaaaaaaa'), paragraph('two', 'bbbbbbbbbbbb')];
  const source = textOf(a, b);
  const translated = buildStoryText({
    id: 'texthiaaaaaa',
    language: 'hi',
    headFrom: null,
    blocks: [{ ...a, words: 'एक', translatedFrom: 'a'.repeat(64) }],
  });
  const all = { source, texts: [source, translated], sourceLanguage: 'en' as const };
  const states = (digest: string) =>
    partsOf(translated, all, (words) => (words === sourceWords(a) ? digest : null)).map(({ state }) => state);
  expect(states('a'.repeat(64))).toEqual(['reviewed', 'reviewed', 'missing']);
  expect(states('b'.repeat(64))).toEqual(['reviewed', 'stale', 'missing']);
});

test.each([
  ['A search that ended well', 'a-search-that-ended-well'],
  ['Una búsqueda, ¡por fin!', 'una-busqueda-por-fin'],
  ['एक खोज', null],
])('the address of “%s” can be read over a telephone', (title, slug) => expect(slugOf(title)).toBe(slug));
