import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Inspected } from './move-story.ts';
import { Story } from './story.ts';
import { StoryOverride } from './story-override.ts';
import { STORY_REFUSALS } from './story-refusals.ts';
import { STORY_PUBLISHERS } from './story-roles.ts';
import { StoryText } from './story-text.ts';

/**
 * Two people let a soft stop pass, with a reason that stays. It holds for these words in this place and for no others. What
 * is hard passes nobody: there is no act for it.
 */
export const passSoftStop = defineAct({
  name: 'story.pass-soft-stop',
  input: z.strictObject({
    overrideId: AnyId,
    storyId: AnyId,
    key: z.string().min(1).max(400),
    why: z.string().trim().min(1).max(1000),
  }),
  by: STORY_PUBLISHERS,
  answeredBy: 'server',
  secondPerson: {
    by: STORY_PUBLISHERS,
    tells: () => ({ key: 'approval:tells.pass-soft-stop' }),
  },
  knows: ({ storyId }) => ({
    story: mustKnow(Story, storyId),
    texts: allKnown(StoryText, { storyId }),
    passed: allKnown(StoryOverride, { storyId }),
  }),
  decide({ overrideId, storyId, key, why }, known, { actor, now }) {
    const { story, passed } = known;
    const { report } = known as typeof known & Inspected; // looked up by the server's half of this act
    if (story.state === 'withdrawn') return refuse(STORY_REFUSALS.isWithdrawn);
    if (report === null) return refuse(STORY_REFUSALS.gateNotAsked);
    const found = [...report.findings, ...report.stops].find((one) => one.key === key);
    if (!found || passed.some((one) => one.key === key)) return refuse(STORY_REFUSALS.notFound);
    if (found.weight !== 'soft') return refuse(STORY_REFUSALS.isHard);
    const facts = { storyId, key, code: found.code, why, askedBy: actor.staffId, passedAt: now };
    return accept(added(StoryOverride, { id: overrideId, scopeId: storyId }, facts));
  },
});
