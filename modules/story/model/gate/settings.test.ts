import { expect, test } from 'vitest';
import { storyIn } from '#modules/story/testing/seed-drafts.ts';
import { NO_IDENTITIES } from './identities.ts';
import { inspectWhole, type StoryHead, type StoryText } from './inspect.ts';

const NONE: StoryHead = { byline: null, dateline: null, credit: null };
const TEXT = storyIn('en', 'A way home', ['Somebody came home.']);

function found(
  head: Partial<StoryHead>,
  { text = TEXT, ofNobody = false }: { text?: StoryText; ofNobody?: boolean } = {},
) {
  const facts = {
    aboutChild: true,
    first: 'en' as const,
    places: [],
    ownNames: [],
    ofNobody,
    head: { ...NONE, ...head },
  };
  return inspectWhole([text], NO_IDENTITIES, facts).findings.map(
    ({ weight, code, where, words }) => `${weight} ${code} ${where.field} ${words}`,
  );
}

test('whoever signs it as somebody of hers names her', () => {
  expect(found({ byline: 'A., mother of the girl' })).toEqual(['hard other-people byline mother of the girl']);
  expect(found({ byline: 'The editors' })).toEqual([]);
});

test('a city may stand above what tells of nobody, a part of one never', () => {
  expect(found({ dateline: 'Mumbai' }, { ofNobody: true })).toEqual([]);
  expect(found({ dateline: 'Mumbai' })).toEqual(['hard fine-place dateline Mumbai']);
  expect(found({ dateline: 'Govandi, Mumbai' }, { ofNobody: true })).toEqual(['hard fine-place dateline Govandi']);
});

test('where it stood first is read too', () => {
  expect(found({ credit: 'First told by the shelter in Bhiwandi.' })).toEqual([
    'hard partner-and-place credit the shelter in Bhiwandi',
  ]);
});

test('address and categories are read like the title', () => {
  const text = { ...TEXT, slug: 'a-girl-from-govandi', categories: ['Poor girls'] };
  expect(found({}, { text })).toEqual(['hard fine-place slug from-govandi', 'soft pity-words categories Poor girls']);
  expect(found({}, { text: { ...TEXT, slug: 'eight-months-later', categories: ['News'] } })).toEqual([
    'soft duration slug eight-months',
  ]);
});

test('in every language of it, and of a translation against the first', () => {
  const hi = { ...storyIn('hi', 'घर', ['कोई घर लौटी।']), slug: 'ghar-from-nalasopara' };
  const facts = { aboutChild: true, first: 'en' as const, places: [], ownNames: [] };
  expect(inspectWhole([TEXT, hi], NO_IDENTITIES, facts).findings).toMatchObject([
    { language: 'hi', where: { blockId: null, field: 'slug' }, words: 'from-nalasopara', safer: null },
  ]);
});
