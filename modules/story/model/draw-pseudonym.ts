import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { PSEUDONYM_FOR, type PseudonymNames } from './gate/pseudonyms.ts';
import { Story, type StoryFacts } from './story.ts';
import { STORY_REFUSALS } from './story-refusals.ts';
import { STORY_EDITORS } from './story-roles.ts';

/** Drawn by the server, which alone can ask whether somebody is called so; null where every name of the list is taken. */
export type DrawnKnown = { drawn: PseudonymNames | null };

const MOST = 20;

/** Gives somebody in a story a name: drawn, never chosen, of nobody in our records and of no other story. */
export const drawPseudonym = defineAct({
  name: 'story.draw-pseudonym',
  input: z.strictObject({ storyId: AnyId, pseudonymId: AnyId, forWhom: z.enum(PSEUDONYM_FOR) }),
  by: STORY_EDITORS,
  answeredBy: 'server',
  knows: ({ storyId }) => ({ story: mustKnow(Story, storyId) }),
  decide({ storyId, pseudonymId }, known) {
    const { story } = known;
    const { drawn } = known as typeof known & DrawnKnown; // drawn by the server's half of this act
    if (story.state === 'withdrawn') return refuse(STORY_REFUSALS.isWithdrawn);
    if (drawn === null || story.pseudonyms.length >= MOST) return refuse(STORY_REFUSALS.noNameLeft);
    return accept(changed(Story, storyId, named([...story.pseudonyms, { id: pseudonymId, names: drawn }])));
  },
});

/** Takes a name out of a story. Its text is not touched: where the name still stands, it stays to be seen. */
export const dropPseudonym = defineAct({
  name: 'story.drop-pseudonym',
  input: z.strictObject({ storyId: AnyId, pseudonymId: AnyId }),
  by: STORY_EDITORS,
  answeredBy: 'server',
  knows: ({ storyId }) => ({ story: mustKnow(Story, storyId) }),
  decide({ storyId, pseudonymId }, { story }) {
    if (story.state === 'withdrawn') return refuse(STORY_REFUSALS.isWithdrawn);
    return accept(changed(Story, storyId, named(story.pseudonyms.filter(({ id }) => id !== pseudonymId))));
  },
});

const named = (pseudonyms: StoryFacts['pseudonyms']): Pick<StoryFacts, 'pseudonyms'> => ({ pseudonyms });
