import { describe, expect, test } from 'vitest';
import { STORY_STATES } from '#kernel/code-lists/story-state.ts';
import { Person } from '#modules/person/model/person.ts';
import { buildAdult } from '#modules/placement/testing/build-placement.ts';
import { linkSubject } from '#modules/story/model/link-subject.ts';
import { buildReport, buildStory, buildStoryText } from '#modules/story/testing/build-story.ts';
import type { SmallHouse } from '#platform/testing/small-house.ts';
import { walksOf } from '#platform/testing/walks.ts';
import { BY_ANOTHER, missingSteps, wayOf } from './lifecycle.ts';
import { moveStory, recordStep } from './move-story.ts';
import { publishStory, withdrawStory } from './publish-story.ts';
import { isOut, Story } from './story.ts';
import { STORY_STEPS, StoryStep, type StoryStepKind } from './story-step.ts';
import { StorySubject } from './story-subject.ts';
import { StoryText } from './story-text.ts';
import { addText, writeText } from './write-text.ts';

const OF_SOMEBODY = buildStory({ id: 'storybbbbbbb', scopeId: 'storybbbbbbb', brief: 'Not her school.' });
const STORIES = [buildStory(), OF_SOMEBODY] as const;
const PERSON = { ...buildAdult(), id: 'personaaaaaa' };
const CLEAN = { report: buildReport(), takenSlugs: [], missingPictures: [] };

const storyOf = (which: number) => STORIES[which === 0 ? 0 : 1].id;
const textsOf = (house: SmallHouse, storyId: string) => house.all(StoryText).filter((one) => one.storyId === storyId);

/** The step that stands next, or another one. */
function walk(house: SmallHouse, storyId: string, { id, yes }: { id: string; yes: boolean }, step: StoryStepKind) {
  const back = step === 'survivor_review';
  const facts = { step, outcome: yes ? 'passed' : 'sent_back', note: null, found: 'nothing' };
  const read = { subjectId: back ? 'subjectaaaaa' : null, lang: back ? 'hi' : null, said: null };
  const looked = textsOf(house, storyId).map(({ language, version }) => ({ language, version }));
  const rest = { manner: back ? 'read-aloud' : null, minutes: step === 'intruder_try' ? 20 : null };
  return [recordStep, { stepId: id, storyId, ...facts, ...read, ...rest, looked }] as const;
}

const steps = Object.fromEntries(
  STORY_STEPS.map((step) => [
    step,
    (house: SmallHouse, at: { id: string; yes: boolean; which: number }) => walk(house, storyOf(at.which), at, step),
  ]),
) as Record<
  StoryStepKind,
  (house: SmallHouse, at: { id: string; yes: boolean; which: number }) => ReturnType<typeof walk>
>;

const onward = (house: SmallHouse, { which }: { which: number }) => {
  const story = house.all(Story).find(({ id }) => id === storyOf(which));
  const way = wayOf(story?.about ?? 'nobody');
  const to = way[way.indexOf(story?.state ?? 'idea') + 1] ?? 'second_editor';
  return [moveStory, { storyId: storyOf(which), to }, CLEAN] as const;
};

const property = walksOf({
  begins: [...STORIES.map((one) => [Story, one] as const), [Person, PERSON] as const],
  kinds: [Story, StoryText, StoryStep, StorySubject],
  roles: ['case-manager', 'legal-officer', 'communications-editor', 'director'],
  scripts: [
    [
      'link',
      'on',
      'consent_check',
      'text',
      'on',
      'on',
      'on',
      'legal_review',
      'survivor_review',
      'intruder_try',
      'second_editor',
      'publish',
    ],
    ['text', 'on', 'on', 'on', 'on', 'intruder_try', 'second_editor', 'publish', 'write'],
    ['text', 'on', 'on', 'on', 'on', 'intruder_try', 'second_editor', 'publish', 'write'],
    ['text', 'on', 'on', 'on', 'on', 'intruder_try', 'second_editor', 'publish', 'write'],
    ['back', 'write', 'on', 'legal_review', 'survivor_review', 'intruder_try', 'second_editor', 'schedule'],
    ['publish', 'withdraw', 'back', 'on', 'any'],
  ],
  tries: {
    ...steps,
    on: onward,
    back: (_, { which, on }) => [
      moveStory,
      { storyId: storyOf(which), to: on < '2024-05' ? 'drafting' : 'deidentify' },
      CLEAN,
    ],
    any: (_, { which, on }) => [moveStory, { storyId: storyOf(which), to: STORY_STATES[Number(on.slice(-1))] }, CLEAN],
    link: (_, { id, which, yes }) => [
      linkSubject,
      {
        subjectId: id,
        storyId: storyOf(which),
        personId: PERSON.id,
        caseFileId: null,
        toldAs: yes ? 'adult' : 'child',
      },
    ],
    text: (_, { id, which }) => {
      const { title, slug, summary, headState, headFrom, blocks } = buildStoryText();
      const words = { title, slug, summary, headState, headFrom, blocks };
      return [addText, { textId: id, storyId: storyOf(which), language: 'en', words }];
    },
    write: (house, { which, on }) => {
      const [text] = textsOf(house, storyOf(which));
      return text
        ? [writeText, { textId: text.id, storyId: storyOf(which), changes: { title: `A way home ${on}` } }]
        : null;
    },
    publish: (_, { which, yes }) => {
      const besides = yes ? CLEAN : { ...CLEAN, report: null };
      return [publishStory, { storyId: storyOf(which), languages: ['en'], visibleFrom: null }, besides];
    },
    schedule: (_, { which, on }) => [
      publishStory,
      { storyId: storyOf(which), languages: ['en'], visibleFrom: `${on}T05:00:00.000Z` },
      CLEAN,
    ],
    withdraw: (_, { which }) => [withdrawStory, { storyId: storyOf(which), forWhat: 'wish', why: 'She asked.' }],
  },
});

describe('a story, whatever is asked of it in whatever order', () => {
  test('is out only by publishing, with every step walked by the words that go out, and no step by who wrote them', () => {
    let published = 0;
    const accepted = property((house, { act, answer, before, input }) => {
      for (const story of house.all(Story)) {
        const was = before(Story).find(({ id }) => id === story.id);
        const texts = textsOf(house, story.id);
        const walked = house.all(StoryStep).filter(({ storyId }) => storyId === story.id);
        if (isOut(story) && !(was && isOut(was))) expect(act.name).toBe('story.publish-story');
        if (act.name !== 'story.publish-story' || !answer.accepted || input.storyId !== story.id) continue;
        published += 1;
        expect(missingSteps(story, texts, walked)).toEqual([]);
        for (const one of walked.filter(({ step, outcome }) => BY_ANOTHER.includes(step) && outcome === 'passed'))
          for (const text of texts)
            if (one.looked.some(({ version }) => version === text.version)) expect(one.doneBy).not.toBe(text.changedBy);
      }
    }, 250);
    expect(accepted).toBeGreaterThan(500);
    expect(published).toBeGreaterThan(5);
  });

  test('is public only in a state that says so, and what was withdrawn is nowhere', () => {
    property((house) => {
      for (const { state, visibleFrom, publicIn, withdrawnFor, about, commentsOpen } of house.all(Story)) {
        if (state === 'published' || state === 'scheduled') expect(visibleFrom).not.toBeNull();
        if (state === 'withdrawn') expect([visibleFrom, publicIn, withdrawnFor]).toEqual([null, [], 'wish']);
        expect(about === 'child' && commentsOpen).toBe(false);
      }
    });
  });

  test('of somebody never passes by her: it was linked, asked about, read by a lawyer and read to her', () => {
    property((house) => {
      const story = house.all(Story).find(({ id }) => id === OF_SOMEBODY.id);
      if (!story || !isOut(story) || story.about === 'nobody') return;
      const passed = house.all(StoryStep).filter((one) => one.storyId === story.id && one.outcome === 'passed');
      expect(passed.map(({ step }) => step)).toEqual(expect.arrayContaining([...STORY_STEPS]));
    }, 100);
  });
});
