import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Story, type StorySettings, storySettings } from './story.ts';
import { STORY_REFUSALS } from './story-refusals.ts';
import { STORY_EDITORS } from './story-roles.ts';

// Pseudonyms are drawn, never typed: who chooses a name chooses one that reminds her of somebody.
const Settings = z.strictObject(storySettings).omit({ pseudonyms: true, sourceLanguage: true }).partial();

/** What the gate reads and the copy shows: while a copy waits for its day, the record says what it says. */
const SEEN = ['bylineKind', 'bylineName', 'dateline', 'credit', 'categoryIds', 'composite'] as const;
const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** What an editor decides besides the words: categories, by-line, whether it is told from many lives, when it is meant to go out. */
export const setStory = defineAct({
  name: 'story.set-story',
  input: z.strictObject({
    storyId: AnyId,
    // A field that is left out is not there at all: JSON carries no undefined, which is all the compiler fears here.
    changes: Settings as z.ZodType<Partial<Omit<StorySettings, 'pseudonyms' | 'sourceLanguage'>>>,
  }),
  by: STORY_EDITORS,
  merges: true,
  knows: ({ storyId }) => ({ story: mustKnow(Story, storyId) }),
  decide({ storyId, changes }, { story }, { today }) {
    const then = { ...story, ...changes };
    if (story.state === 'withdrawn') return refuse(STORY_REFUSALS.isWithdrawn);
    if (story.state === 'scheduled' && SEEN.some((name) => !isSame(then[name], story[name])))
      return refuse(STORY_REFUSALS.isOut);
    if ((then.bylineKind === 'person') !== (then.bylineName !== null)) return refuse(STORY_REFUSALS.byline);
    if (then.firstToldOn !== null && then.credit === null) return refuse(STORY_REFUSALS.firstToldBy);
    if ((then.firstToldOn ?? '') > today) return refuse(STORY_REFUSALS.firstToldLater);
    if (then.about === 'child' && then.commentsOpen) return refuse(STORY_REFUSALS.commentsOnChild);
    return accept(changed(Story, storyId, changes));
  },
});
