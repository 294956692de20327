import { describe, expect, test } from 'vitest';
import type { Role } from '#kernel/need-to-know.ts';
import type { Reader } from '#kernel/reader.ts';
import { ASKING, buildAdult } from '#modules/placement/testing/build-placement.ts';
import { buildReport, buildStory, buildStoryText } from '#modules/story/testing/build-story.ts';
import type { Block } from './block.ts';
import type { Finding } from './gate/finding.ts';
import { linkSubject } from './link-subject.ts';
import { moveStory } from './move-story.ts';
import { noteNewDay } from './note-new-day.ts';
import { passSoftStop } from './pass-soft-stop.ts';
import { publishStory } from './publish-story.ts';
import { copiesOf, missingBlocks } from './published-copy.ts';
import { PublishedStory } from './published-story.ts';
import { setStory } from './set-story.ts';
import { Story, type StoryFacts } from './story.ts';
import { storyDues } from './story-dues.ts';

const answer = (decision: { accepted: boolean; refusal?: { code: string } }) => decision.refusal?.code ?? 'accepted';
const finding = (facts: Partial<Finding>): Finding => ({
  ...{ key: 'en:b.words:name:Iniya', code: 'name', also: [], weight: 'hard', language: 'en' },
  ...{ where: { blockId: null, field: 'title' }, from: 0, to: 5, words: 'Iniya', safer: null, law: null },
  ...facts,
});
const part = (id: string, words: string): Block => ({
  ...{ id, kind: 'paragraph', state: 'reviewed', translatedFrom: null, words },
});

describe('publishing', () => {
  const second = { ...buildStory({ state: 'second_editor' }) };
  const walked = (['intruder_try', 'second_editor'] as const).map((step) => ({
    ...{ step, outcome: 'passed', subjectId: null, doneAt: '2024-05-10T05:00:00.000Z' },
    looked: [{ language: 'en', version: 1 }],
  }));
  const ask = (known: object, input: object = {}) =>
    answer(
      publishStory.decide(
        { storyId: second.id, languages: ['en'], visibleFrom: null, ...input },
        {
          ...{ story: second, texts: [buildStoryText()], steps: walked, passed: [] },
          ...{ report: buildReport(), takenSlugs: [], missingPictures: [] },
          ...known,
        } as never,
        ASKING,
      ),
    );

  test('waits for the gate, and a gate that could not look lets nothing out', () => {
    expect(ask({})).toBe('accepted');
    expect(ask({ report: null })).toBe('story.gate-not-asked');
    expect(ask({ report: buildReport({ findings: [finding({})] }) })).toBe('story.hard-stops');
  });

  test('is not stopped by what stands in a language that stays in the house', () => {
    const report = buildReport({ findings: [finding({ language: 'hi' })] });
    expect(ask({ report })).toBe('accepted');
  });

  test('passes a soft stop that two let pass, for those words in that place and for no others', () => {
    const soft = finding({ weight: 'soft', key: 'en:b.words:pity-words:poor girls', code: 'pity-words' });
    const report = buildReport({ findings: [soft] });
    expect(ask({ report })).toBe('story.soft-stops');
    expect(ask({ report, passed: [{ key: soft.key }] })).toBe('accepted');
    expect(ask({ report, passed: [{ key: 'en:b.words:pity-words:poor' }] })).toBe('story.soft-stops');
    const hard = buildReport({ findings: [{ ...soft, weight: 'hard' }] });
    expect(ask({ report: hard, passed: [{ key: soft.key }] })).toBe('story.hard-stops');
  });

  test('needs an address that nobody has, words, and pictures that may be seen', () => {
    expect(ask({ texts: [buildStoryText({ slug: null })] })).toBe('story.no-address');
    expect(ask({ takenSlugs: ['a-way-home'] })).toBe('story.address-taken');
    expect(ask({ texts: [buildStoryText({ blocks: [] })] })).toBe('story.nothing-to-show');
    expect(ask({ missingPictures: ['pictureaaaaa'] })).toBe('story.picture-missing');
    expect(ask({}, { languages: ['en', 'hi'] })).toBe('story.language-not-written');
    expect(ask({ texts: [buildStoryText({ version: 2 })] })).toBe('story.step-missing');
  });

  test('is scheduled for a moment that comes, within a year', () => {
    expect(ask({}, { visibleFrom: '2024-05-14T04:00:00.000Z' })).toBe('accepted');
    expect(ask({}, { visibleFrom: '2024-05-12T04:00:00.000Z' })).toBe('story.not-in-the-past');
    expect(ask({}, { visibleFrom: '2026-05-14T04:00:00.000Z' })).toBe('story.too-far-ahead');
    const scheduled = buildStory({ state: 'scheduled', visibleFrom: '2024-05-14T04:00:00.000Z', publicIn: ['en'] });
    const set = (changes: object) =>
      answer(setStory.decide({ storyId: scheduled.id, changes }, { story: scheduled }, ASKING));
    expect(set({ dateline: 'Govandi' })).toBe('story.is-out');
    expect(set({ dateline: null, categoryIds: [], commentsOpen: true, plannedFor: '2024-06-01' })).toBe('accepted');
  });
});

test('there is no way past a hard stop, and none past what is not there', () => {
  const pass = (report: object | null) =>
    answer(
      passSoftStop.decide(
        { overrideId: 'overrideaaaa', storyId: 'storyaaaaaaa', key: finding({}).key, why: 'Her own words.' },
        { story: buildStory(), texts: [], passed: [], report } as never,
        ASKING,
      ),
    );
  expect(pass(buildReport({ findings: [finding({})] }))).toBe('story.cannot-be-passed');
  expect(pass(buildReport())).toBe('story.finding-gone');
  expect(pass(buildReport({ findings: [finding({ weight: 'soft' })] }))).toBe('accepted');
  expect(pass(null)).toBe('story.gate-not-asked');
});

test('out of what identifies leads only a text without a hard finding', () => {
  const on = (report: object | null, role: Role = 'communications-editor') =>
    answer(
      moveStory.decide(
        { storyId: 'storyaaaaaaa', to: 'second_editor' },
        { story: buildStory({ state: 'deidentify' }), texts: [buildStoryText()], steps: [], report } as never,
        { ...ASKING, actor: { ...ASKING.actor, roles: [role] } },
      ),
    );
  expect(on(buildReport())).toBe('accepted');
  expect(on(buildReport(), 'case-manager')).toBe('story.not-this-role'); // to her the gate does not tell every name
  expect(on(buildReport({ findings: [finding({})] }))).toBe('story.hard-stops');
  expect(on(null)).toBe('story.gate-not-asked');
});

test('whoever comes into a story later sends it back to where she is asked', () => {
  const link = (state: StoryFacts['state']) => {
    const known = { story: buildStory({ state }), person: buildAdult(), linked: [] };
    const input = { subjectId: 'subjectaaaaa', storyId: 'storyaaaaaaa', personId: 'personaaaaaa', caseFileId: null };
    const decision = linkSubject.decide({ ...input, toldAs: 'adult' }, known as never, ASKING);
    return decision.accepted && decision.events.map((event) => event.is === 'changed' && event.changes.state);
  };
  expect(link('second_editor')).toEqual([false, 'consent_check']);
  expect(link('idea')).toEqual([false, undefined]);
});

describe('the copy that the public reads', () => {
  const en = buildStoryText({ blocks: [part('blockaaaaaaa', 'One.'), part('blockbbbbbbb', 'Two.')] });
  const hi = buildStoryText({
    id: 'textbbbbbbbb',
    language: 'hi',
    slug: 'ghar',
    blocks: [part('blockaaaaaaa', 'एक.')],
  });
  const mr = buildStoryText({
    id: 'textcccccccc',
    language: 'mr',
    slug: 'mr',
    blocks: [part('blockccccccc', 'Secret.')],
  });
  const out = { state: 'published', visibleFrom: '2024-05-13T04:11:00.000Z', publishedOn: '2024-05-13' } as const;
  const copies = (facts: Partial<StoryFacts>) =>
    copiesOf({
      story: buildStory({ ...out, publicIn: ['en', 'hi'], ...facts }),
      ...{ texts: [en, hi, mr], categories: [], pictures: new Map() },
    });

  test('has the form that the site reads, and shows a missing part in the language that has it', () => {
    const [first, second] = copies({});
    expect(PublishedStory.parse(first?.body)).toEqual(first?.body);
    expect(copies({ firstToldOn: '2023-06-01' })[0]?.body.firstToldOn).toBe('2023-06-01');
    expect(second?.body.slugs).toEqual({ en: 'a-way-home', hi: 'ghar' });
    expect(second?.body.untranslated).toEqual([
      { language: 'en', block: { kind: 'paragraph', id: 'blockbbbbbbb', words: 'Two.' }, after: 'blockaaaaaaa' },
    ]);
  });

  test('holds nothing of a language that stays in the house, and nothing of who she is', () => {
    const text = JSON.stringify(
      copies({
        brief: 'Not her school.',
        workingTitle: 'Iniya',
        about: 'child',
        dateline: 'Mumbai',
        firstToldOn: '2023-06-01',
      }),
    );
    for (const kept of ['Secret', 'school', 'Iniya', 'Mumbai', '2023-06-01', '"mr"']) expect(text).not.toContain(kept);
  });

  test('a heading that stands in one language only is missing in the others, in both directions', () => {
    expect(missingBlocks(en, 'en', [en, hi])).toEqual([]);
    expect(missingBlocks(hi, 'en', [en, hi]).map(({ language }) => language)).toEqual(['en']);
    expect(missingBlocks(en, 'en', [en, mr])).toMatchObject([{ language: 'mr', after: null }]);
  });
});

test('asked again, it rests on the new day; with something missing still, on the old one', () => {
  const look = (report: object | null, story: Partial<StoryFacts> = { visibleFrom: '2024-05-01T04:00:00.000Z' }) => {
    const decision = noteNewDay.decide(
      { storyId: 'storyaaaaaaa' },
      { story: buildStory(story), report } as never,
      ASKING,
    );
    return decision.accepted ? decision.events : decision.refusal.code;
  };
  const ended = { key: 'consent-ended', code: 'consent-ended', weight: 'hard', notBefore: null, values: {} } as const;
  expect(look(buildReport({ consentUntil: '2025-05-01' }))).toMatchObject([
    { changes: { consentUntil: '2025-05-01' } },
  ]);
  expect(look(buildReport({ stops: [ended] }))).toBe('story.consents-missing');
  expect([look(null), look(buildReport(), {})]).toEqual(['story.gate-not-asked', 'story.not-out']);
});

test('the day on which it was told elsewhere first stands with who told it, and not beside a child', () => {
  const set = (changes: object, story: Partial<StoryFacts> = {}) =>
    answer(setStory.decide({ storyId: 'storyaaaaaaa', changes }, { story: buildStory(story) } as never, ASKING));
  expect(set({ firstToldOn: '2023-06-01' })).toBe('story.first-told-by');
  expect(set({ firstToldOn: '2024-05-14', credit: 'A paper.' })).toBe('story.first-told-later');
  expect(set({ firstToldOn: '2023-06-01', credit: 'A paper.' })).toBe('accepted');
  expect(set({ credit: null }, { credit: 'A paper.', firstToldOn: '2023-06-01' })).toBe('story.first-told-by');
});

describe('what is due', () => {
  const due = (story: Partial<StoryFacts>, ...roles: Role[]) => {
    const reader = { all: (kind: unknown) => (kind === Story ? [buildStory(story)] : []) } as unknown as Reader;
    return storyDues(reader, { ...ASKING.actor, roles }, { today: '2024-05-13', at: '2024-05-13T04:11:00.000Z' });
  };

  test('a consent taken back is due at once to editors and directors, and within a day', () => {
    const ended = { state: 'drafting', consentEndedAt: '2024-05-13T04:00:00.000Z' } as const;
    expect(due(ended, 'director')).toMatchObject([
      { sentence: { key: 'story:due.takenBackBefore' }, dueAt: '2024-05-14T04:00:00.000Z', personIds: [] },
    ]);
    const isPublic = { ...ended, state: 'published', visibleFrom: '2024-05-01T04:00:00.000Z' } as const;
    expect(due(isPublic, 'communications-editor')).toMatchObject([{ sentence: { key: 'story:due.takenBack' } }]);
    expect(due(isPublic, 'case-manager')).toEqual([]);
    expect(due({ ...ended, state: 'withdrawn' }, 'director')).toEqual([]);
  });

  test('what it was let out on runs out, and the desk knows the day and not of whom', () => {
    const out = { state: 'published', visibleFrom: '2024-05-01T04:00:00.000Z' } as const;
    const runs = (consentUntil: string | null, role: Role = 'communications-editor') =>
      due({ ...out, consentUntil }, role).map(({ sentence, dueOn, personIds }) => [sentence, dueOn, personIds]);
    expect(runs('2024-05-27')).toEqual([[{ key: 'story:due.runsOut' }, '2024-05-27', []]]);
    expect(runs('2024-05-12', 'director')).toEqual([[{ key: 'story:due.ranOut' }, '2024-05-12', []]]);
    expect([runs('2024-05-28'), runs(null), runs('2024-05-12', 'case-manager')]).toEqual([[], [], []]);
    expect(due({ state: 'drafting', consentUntil: '2024-05-12' }, 'director')).toEqual([]);
  });

  test('a step is due to those who may walk it', () => {
    const keys = (state: StoryFacts['state'], role: Role) =>
      due({ state }, role).map(({ sentence }) => 'key' in sentence && sentence.key);
    expect(keys('legal_review', 'legal-officer')).toEqual(['story:due.legal_review']);
    expect(keys('legal_review', 'communications-editor')).toEqual([]);
    expect(keys('survivor_review', 'case-manager')).toEqual(['story:due.survivor_review']);
    expect(keys('second_editor', 'director')).toEqual(['story:due.intruder_try']);
  });
});
