import { hasRole } from '#kernel/actor.ts';
import { addDays } from '#kernel/calendar.ts';
import type { Due, DueMaker } from '#kernel/due.ts';
import { addMinutes } from '#kernel/moment.ts';
import type { Stored } from '#kernel/record.ts';
import { heldWordsKey } from './held-words.ts';
import { STEP_ROLES, stepsOf } from './lifecycle.ts';
import { missingBlocks } from './published-copy.ts';
import { isOut, Story, type StoryFacts } from './story.ts';
import { STORY_EDITORS, STORY_PUBLISHERS } from './story-roles.ts';
import { StoryText, type StoryTextFacts } from './story-text.ts';

/** Taken back, it is off every page within a day. It is due from the first minute, not on the last. */
const HOURS_TO_WITHDRAW = 24;
/** So long before a consent ends it is asked for again, or the story is taken back in time. */
export const AHEAD_DAYS = 14;

type One = Stored<StoryFacts>;

/** What stories wait for, told to whoever can do it: never what they tell, nor of whom. */
export const storyDues: DueMaker = (reader, actor, { today, at }) => {
  const stories = reader.all(Story).filter(({ state }) => state !== 'withdrawn');
  const texts = Map.groupBy(reader.all(StoryText), ({ storyId }) => storyId);
  const edits = hasRole(actor, ...STORY_EDITORS);
  const answers = hasRole(actor, ...STORY_PUBLISHERS);
  return stories.flatMap((story) => [
    ...(answers && story.consentEndedAt !== null ? [takenBack(story, story.consentEndedAt)] : []),
    ...(answers && story.state === 'scheduled' ? notOut(story, at) : []),
    ...(answers ? runsOut(story, today) : []),
    ...stepsOf(story.state)
      .filter((step) => hasRole(actor, ...STEP_ROLES[step]))
      .slice(0, 1)
      .map((step) => due(story, step)),
    ...(edits ? forEditor(story, texts.get(story.id) ?? [], today) : []),
  ]);
};

/** It is public without anybody's leave from the day after. Told to the desk as a day: whose consent it is, it never learns. */
function runsOut(story: One, today: string): Due[] {
  const { consentUntil } = story;
  if (!isOut(story) || consentUntil === null || consentUntil > addDays(today, AHEAD_DAYS)) return [];
  return [{ ...due(story, consentUntil < today ? 'ranOut' : 'runsOut'), dueOn: consentUntil }];
}

function takenBack(story: One, at: string): Due {
  const what = isOut(story) ? 'takenBack' : 'takenBackBefore';
  return { ...due(story, what), dueAt: addMinutes(at, HOURS_TO_WITHDRAW * 60) };
}

/** So long a scheduled story may wait for the house to look at it once more: it does so every minute. */
const MINUTES_TO_INSPECT = 15;

/** Its day came and it did not come out: what the gate found, or that nothing looked. */
function notOut(story: One, at: string): Due[] {
  const { heldAt, heldFor, visibleFrom } = story;
  const [first] = heldFor;
  if (heldAt !== null && first)
    return [
      {
        ...due(story, 'held'),
        sentence: { key: 'story:due.held', values: { count: heldFor.length } },
        under: { key: heldWordsKey(first) },
        dueAt: heldAt,
      },
    ];
  const isLate = visibleFrom !== null && addMinutes(visibleFrom, MINUTES_TO_INSPECT) <= at;
  return isLate ? [{ ...due(story, 'notInspected'), dueAt: visibleFrom }] : [];
}

function forEditor(story: One, texts: readonly Stored<StoryTextFacts>[], today: string): Due[] {
  const planned = story.plannedFor !== null && !isOut(story) && story.plannedFor <= today;
  return [
    ...(story.state === 'idea' && story.brief !== null && story.subjects > 0 ? [due(story, 'brief')] : []),
    ...(planned ? [{ ...due(story, 'planned'), dueOn: story.plannedFor }] : []),
    ...(isPartMissing(story, texts) ? [due(story, 'partMissing')] : []),
  ];
}

/** From where the words are made safe: in a draft a part may well be missing. */
function isPartMissing({ state, sourceLanguage }: One, texts: readonly Stored<StoryTextFacts>[]): boolean {
  if (state === 'idea' || state === 'consent_check' || state === 'drafting') return false;
  return texts.some((text) => missingBlocks(text, sourceLanguage, texts).length > 0);
}

function due({ id }: One, what: string): Due {
  return {
    id: `story-${what}-${id}`,
    sentence: { key: `story:due.${what}` },
    track: null,
    personIds: [],
    dueOn: null,
    dueAt: null,
    address: ['x', id],
  };
}
