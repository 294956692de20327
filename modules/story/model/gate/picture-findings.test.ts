import { expect, test } from 'vitest';
import { storyIn } from '#modules/story/testing/seed-drafts.ts';
import type { Block } from '../block.ts';
import { pictureFindings } from './picture-findings.ts';

const alt = 'Hands at a table';
const picture: Block = {
  ...{ kind: 'picture', id: 'blockaaaaaaa', state: 'reviewed', translatedFrom: null },
  ...{ pictureId: 'pictureaaaaa', alt, caption: null },
};
const text = { ...storyIn('en', '—', []), blocks: [picture] };
const found = (label: string, seen: string[] = [], about: 'nobody' | 'adult' | 'child' = 'adult') =>
  pictureFindings([text], new Map([['pictureaaaaa', { label, seen, isEvidence: false }]]), about);

test('a child on it, or a face, is found at the picture', () => {
  expect(found('no-face', ['child'])).toMatchObject([
    {
      code: 'image-of-child',
      weight: 'hard',
      where: { blockId: 'blockaaaaaaa', field: 'alt' },
      words: alt,
      safer: null,
    },
  ]);
  expect(found('no-people', ['face'])).toHaveLength(1);
  expect(found('no-face', ['sign'])).toEqual([]);
});

test('beside a child’s story nobody is shown but who was drawn or posed, and both say so', () => {
  expect(found('no-face', [], 'child')).toHaveLength(1);
  expect([...found('posed', ['face', 'child'], 'child'), ...found('drawn', ['child'], 'child')]).toEqual([]);
});
