import { describe, expect, test } from 'vitest';
import { buildStory, buildStoryText } from '../../testing/build-story.ts';
import type { Block } from '../block.ts';
import { consentUntil } from './consent-until.ts';
import type { KnownConsent, KnownProceeding, StopFacts, SubjectFacts } from './stop-facts.ts';
import { stopsOf } from './stops.ts';
import { waitOf } from './waiting.ts';

const TODAY = '2024-05-13';
const YES: KnownConsent = {
  id: 'consentaaaaa',
  purpose: 'story_publication',
  answer: 'given',
  givenBy: 'self',
  assent: null,
  until: '2025-01-01',
  withdrawnBy: null,
  askedBy: '2024-02-01',
};
const OVER: KnownProceeding = { stage: 'convicted', since: '2021-03-01', closed: '2021-03-01', sections: ['ITPA 5'] };
const adult = (facts: Partial<SubjectFacts> = {}): SubjectFacts => ({
  toldAs: 'adult',
  bornBy: '1990-01-01',
  consents: [YES],
  liveOperation: false,
  events: ['2020-01-01'],
  reachedSafety: '2020-01-01',
  proceedings: [OVER],
  ...facts,
});
const PERMITTED: KnownConsent = { ...YES, givenBy: 'committee', assent: 'given' };
const child = (facts: Partial<SubjectFacts> = {}) =>
  adult({ toldAs: 'child', bornBy: '2008-05-01', consents: [PERMITTED], ...facts });
const facts = (more: Partial<StopFacts> = {}): StopFacts => ({
  today: TODAY,
  story: buildStory({ about: 'adult', subjects: 1 }),
  texts: [buildStoryText()],
  subjects: [adult()],
  pictures: new Map(),
  releases: new Set(),
  alike: 5,
  readOver: false,
  ...more,
});
const codes = (more: Partial<StopFacts> = {}) => stopsOf(facts(more)).map(({ code, weight }) => `${weight} ${code}`);
const ofChild = (more: Partial<StopFacts> = {}) =>
  codes({ story: buildStory({ about: 'child', subjects: 1 }), subjects: [child()], ...more });
const withBlock = (block: Block) => [buildStoryText({ blocks: [block] })];
const common = { id: 'blockaaaaaaa', state: 'reviewed', translatedFrom: null } as const;

test('an adult who agreed, long after, with everything decided: nothing stops it', () => expect(codes()).toEqual([]));
test('a child for whom the committee permits and who says yes: nothing stops it', () => expect(ofChild()).toEqual([]));

describe('consent', () => {
  const consents = (one: Partial<KnownConsent>) => codes({ subjects: [adult({ consents: [{ ...YES, ...one }] })] });
  const ofChildWith = (one: Partial<KnownConsent>) =>
    ofChild({ subjects: [child({ consents: [{ ...PERMITTED, ...one }] })] });
  test.each<[string, Partial<KnownConsent>, string]>([
    ['of another purpose', { purpose: 'research' }, 'hard no-consent'],
    ['refused', { answer: 'refused', until: null }, 'hard no-consent'],
    ['by somebody else than herself', { givenBy: 'parent' }, 'hard no-consent'],
    ['in the first thirty days', { askedBy: '2020-01-30' }, 'hard no-consent'],
    ['on a day nobody knows', { askedBy: null }, 'hard no-consent'],
    ['ended yesterday', { until: '2024-05-12' }, 'hard consent-ended'],
    ['taken back', { withdrawnBy: 'self' }, 'hard consent-ended'],
  ])('of an adult, %s', (_case, one, stop) => expect(consents(one)).toEqual([stop]));
  test('holds on its last day, and from the thirtieth', () => {
    expect(consents({ until: TODAY })).toEqual([]);
    expect(consents({ askedBy: '2020-01-31' })).toEqual([]);
  });
  test.each<[string, Partial<KnownConsent>]>([
    ['her own alone', { givenBy: 'self', assent: null }],
    ['without her own yes', { assent: 'not_asked' }],
    ['too young to be asked', { assent: 'too_young' }],
  ])('of a child, %s', (_case, one) => expect(ofChildWith(one)).toEqual(['hard no-permission-or-assent']));
  test('of somebody who has grown up since is her own', () => {
    const bornBy = '2004-01-01';
    const grown = (consent: KnownConsent) => ofChild({ subjects: [child({ bornBy, consents: [consent] })] });
    expect(grown(PERMITTED)).toContain('hard no-permission-or-assent');
    expect(grown({ ...YES, askedBy: '2022-05-13' })).toEqual([]);
    expect(grown({ ...YES, askedBy: '2022-05-14' })).toEqual(['hard too-soon']);
  });
  test('is needed for each quotation, of this very quotation', () => {
    const quote = (consentId: string | null) =>
      withBlock({ ...common, kind: 'quote', words: 'I am well.', speaker: null, consentId });
    const quoted: KnownConsent = { ...YES, id: 'quotedaaaaaa', purpose: 'quote_publication' };
    const subjects = [adult({ consents: [YES, quoted] })];
    expect(codes({ texts: quote('quotedaaaaaa'), subjects })).toEqual([]);
    expect(codes({ texts: quote('otheraaaaaaa'), subjects })).toEqual(['hard quote-without-consent']);
    expect(codes({ texts: quote(null), subjects })).toEqual(['hard quote-without-consent']);
  });
  test('is needed of everybody for a picture of people, for translations, and for asking for money', () => {
    const picture = withBlock({ ...common, kind: 'picture', pictureId: 'pictureaaaaa', alt: 'A hand', caption: null });
    const pictures = (label: string, isEvidence = false) =>
      new Map([['pictureaaaaa', { label, isEvidence, seen: [] }]]);
    expect(codes({ texts: picture, pictures: pictures('drawn') })).toEqual([]);
    expect(codes({ texts: picture, pictures: pictures('no-face') })).toEqual(['hard image-without-consent']);
    expect(codes({ texts: picture, pictures: pictures('no-people', true) })).toEqual(['hard evidence-as-picture']);
    const two = [buildStoryText(), buildStoryText({ id: 'textbbbbbbbb', language: 'hi' })];
    expect(codes({ texts: two })).toEqual(['hard translation-without-consent']);
    expect(codes({ texts: withBlock({ ...common, kind: 'appeal', appealId: 'appealaaaaaa' }) })).toEqual([
      'hard no-consent',
    ]);
  });
});

describe('time', () => {
  test.each<[string, Partial<SubjectFacts>, string]>([
    ['an operation is planned or live', { liveOperation: true }, 'hard live-operation'],
    ['a trial goes on', { proceedings: [{ ...OVER, stage: 'evidence', closed: null }] }, 'hard trial-pending'],
    ['an appeal goes on', { proceedings: [OVER, { ...OVER, stage: 'appeal', closed: null }] }, 'hard trial-pending'],
    ['nobody knows when it happened', { events: ['2020-01-01', null] }, 'hard time-unknown'],
    ['nothing is recorded of it', { events: [] }, 'hard time-unknown'],
    ['nothing is recorded of a trial', { proceedings: [] }, 'hard time-unknown'],
    ['it ended on a day nobody knows', { proceedings: [{ ...OVER, since: null, closed: null }] }, 'hard time-unknown'],
    ['it happened less than half a year ago', { events: ['2023-11-14'] }, 'hard too-soon'],
    [
      'the trial ended less than half a year ago',
      { proceedings: [{ ...OVER, closed: '2023-11-14' }] },
      'hard too-soon',
    ],
  ])('while %s', (_case, subject, stop) => expect(codes({ subjects: [adult(subject)] })).toEqual([stop]));

  test('an adult waits half a year, a child two years, to the day', () => {
    expect(waitOf(adult({ events: ['2023-11-13'] }), TODAY)).toEqual({ is: 'over' });
    expect(waitOf(adult({ events: ['2023-11-14'] }), TODAY)).toEqual({ is: 'too-soon', notBefore: '2024-05-14' });
    expect(waitOf(child({ events: ['2022-05-13'] }), TODAY)).toEqual({ is: 'over' });
    expect(waitOf(child({ events: ['2022-05-14'] }), TODAY)).toEqual({ is: 'too-soon', notBefore: '2024-05-14' });
    expect(waitOf(child({ events: ['2024-02-29'] }), TODAY)).toEqual({ is: 'too-soon', notBefore: '2026-03-01' });
  });
  test('where nobody complained nothing is pending', () => {
    expect(
      waitOf(
        adult({ proceedings: [{ stage: 'no_complaint', since: '2020-01-02', closed: null, sections: [] }] }),
        TODAY,
      ),
    ).toEqual({ is: 'over' });
  });
  test('of several people the last day counts, and is told once', () => {
    const stops = stopsOf(facts({ subjects: [adult({ events: ['2024-01-01'] }), adult({ events: ['2024-03-01'] })] }));
    expect(stops.map(({ notBefore }) => notBefore)).toEqual(['2024-09-01']);
  });
});

describe('whom it finds', () => {
  test('fewer than five who fit', () => expect(codes({ alike: 4 })).toEqual(['hard not-enough-alike']));
  test('nobody linked', () => expect(codes({ subjects: [], alike: null })).toEqual(['hard nobody-linked']));
  test.each(['POCSO 4', 'BNS 64(1)', 'BNS 69', 'BNS 71', 'IPC 376'])(
    'the law lets nobody be told of alone: %s',
    (section) => {
      const subjects = [adult({ proceedings: [{ ...OVER, sections: [section] }] })];
      expect(codes({ subjects })).toEqual(['hard not-composite']);
      expect(
        codes({ subjects, alike: 1, story: buildStory({ about: 'adult', subjects: 1, composite: true }) }),
      ).toEqual([]);
    },
  );
  test.each(['BNS 143(4)', 'BNS 72', 'ITPA 6', 'IPC 370'])('%s lets her', (section) => {
    expect(codes({ subjects: [adult({ proceedings: [{ ...OVER, sections: [section] }] })] })).toEqual([]);
  });
});

test('beside a child’s story stands no appeal, and open comments take two people', () => {
  const story = buildStory({ about: 'child', subjects: 1, commentsOpen: true });
  expect(ofChild({ story })).toEqual(['soft comments-open-on-child']);
  const subjects = [child({ consents: [PERMITTED, { ...PERMITTED, purpose: 'fundraising_use' }] })];
  expect(ofChild({ subjects, texts: withBlock({ ...common, kind: 'appeal', appealId: 'appealaaaaaa' }) })).toEqual([
    'hard appeal-beside-child',
  ]);
});

test('a number has a release that is public today', () => {
  const texts = withBlock({ ...common, kind: 'paragraph', words: 'There were [9 people](figure:releaseaaaaa).' });
  expect(codes({ texts })).toEqual(['hard no-release']);
  expect(codes({ texts, releases: new Set(['releaseaaaaa']) })).toEqual([]);
});

test('a language that nobody has read over, and a part it does not hold, take two people', () => {
  const consents = [YES, { ...YES, purpose: 'story_translation' as const }];
  const hindi = buildStoryText({ id: 'textbbbbbbbb', language: 'hi', headState: 'machine', blocks: [] });
  const stops = stopsOf(facts({ subjects: [adult({ consents })], texts: [buildStoryText(), hindi] }));
  expect(stops.map(({ code, weight, values }) => [weight, code, values])).toEqual([
    ['soft', 'language-not-reviewed', { language: 'hi' }],
    ['soft', 'part-missing', { language: 'hi', count: 1 }],
  ]);
});

test('what was first written here is read over by the second editor; a translation by whoever reads it over', () => {
  const texts = [
    buildStoryText({ headState: 'human' }),
    buildStoryText({ id: 'textbbbbbbbb', language: 'hi', headState: 'human' }),
  ];
  const consents = [YES, { ...YES, purpose: 'story_translation' as const }];
  const open = (readOver: boolean) =>
    stopsOf(facts({ texts, readOver, subjects: [adult({ consents })] })).map(({ values }) => values.language);
  expect(open(false)).toEqual(['en', 'hi']);
  expect(open(true)).toEqual(['hi']);
});

test('a story rests on what ends first, of everybody, of everything it needs, and of the longest answer to each', () => {
  const until = (day: string, more: Partial<KnownConsent> = {}): KnownConsent => ({ ...YES, until: day, ...more });
  const of = (consents: KnownConsent[], more: Partial<StopFacts> = {}) =>
    consentUntil(facts({ subjects: [adult(), adult({ consents })], ...more }));
  expect(of([until('2024-06-01'), until('2024-09-01')])).toBe('2024-09-01');
  const texts = [buildStoryText(), buildStoryText({ id: 'textbbbbbbbb', language: 'hi' })];
  const both = {
    texts,
    subjects: [adult({ consents: [until('2024-09-01'), until('2024-07-01', { purpose: 'story_translation' })] })],
  };
  expect(of([], both)).toBe('2024-07-01');
  expect(of([until('2024-09-01')], { texts })).toBeNull(); // nobody was asked about a translation
  const quote: Block = { ...common, kind: 'quote', words: 'I came home.', speaker: null, consentId: 'consentqqqqq' };
  const quoted = until('2024-05-20', { id: 'consentqqqqq', purpose: 'quote_publication' });
  expect(of([until('2024-09-01'), quoted], { texts: withBlock(quote) })).toBe('2024-05-20');
  expect(consentUntil(facts({ subjects: [] }))).toBeNull();
});
