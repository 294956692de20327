import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, accessGiven, added, refuse, scopeOpened } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Story, type StoryFacts, storySettings } from './story.ts';
import { STORY_REFUSALS } from './story-refusals.ts';
import { STORY_BRIEFERS, STORY_PUBLISHERS } from './story-roles.ts';

const begun = {
  storyId: AnyId,
  type: storySettings.type,
  workingTitle: storySettings.workingTitle,
  sourceLanguage: storySettings.sourceLanguage,
};
type Begun = Pick<StoryFacts, 'type' | 'workingTitle' | 'sourceLanguage'>;

/** A story of which nothing is decided, that tells of nobody. */
export const NOTHING_YET = {
  categoryIds: [],
  bylineKind: 'date-only',
  bylineName: null,
  dateline: null,
  credit: null,
  firstToldOn: null,
  composite: false,
  pseudonyms: [],
  commentsOpen: false,
  noIndex: false,
  plannedFor: null,
  state: 'idea',
  about: 'nobody',
  subjects: 0,
  visibleFrom: null,
  publishedOn: null,
  updatedOn: null,
  publicIn: [],
  consentEndedAt: null,
  heldAt: null,
  heldFor: [],
  consentUntil: null,
  withdrawnAt: null,
  withdrawnFor: null,
  withdrawnWhy: null,
} as const satisfies Partial<StoryFacts>;

const EMPTY = { categoryIds: [], pseudonyms: [], publicIn: [], heldFor: [] };

function begin(storyId: string, told: Begun, brief: string | null) {
  const facts: StoryFacts = { ...NOTHING_YET, ...told, ...EMPTY, brief };
  return accept(scopeOpened(Story, storyId), added(Story, { id: storyId }, facts));
}

/** What whoever knows her lays on the desk: what may be told, and what she does not want told. She links her to it herself. */
export const prepareBrief = defineAct({
  name: 'story.prepare-brief',
  input: z.strictObject({ ...begun, brief: z.string().trim().min(1).max(4000) }),
  by: STORY_BRIEFERS,
  knows: () => ({}),
  decide: ({ storyId, brief, ...told }) => begin(storyId, told, brief),
});

/** A story of nobody, or one for which a case manager is asked. */
export const startStory = defineAct({
  name: 'story.start-story',
  input: z.strictObject(begun),
  by: STORY_PUBLISHERS,
  knows: () => ({}),
  decide: ({ storyId, ...told }) => begin(storyId, told, null),
});

/** Lets a case manager see a story, so that she says whom it tells of, checks what she agreed to, and reads it to her. */
export const askCaseManager = defineAct({
  name: 'story.ask-case-manager',
  input: z.strictObject({ storyId: AnyId, staffId: AnyId }),
  by: [...STORY_PUBLISHERS, ...STORY_BRIEFERS],
  answeredBy: 'server',
  knows: ({ storyId }) => ({ story: mustKnow(Story, storyId) }),
  decide({ storyId, staffId }, { story }) {
    if (story.state === 'withdrawn') return refuse(STORY_REFUSALS.isWithdrawn);
    return accept(accessGiven(storyId, staffId, 'asked to say whom a story tells of'));
  },
});
