import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { BreakGlass, isOpen, mayReview, VERDICTS } from './break-glass.ts';
import { BREAK_GLASS_REFUSALS } from './break-glass-refusals.ts';

/** Closes it before its hour is over: she is done, or somebody who was told says stop. */
export const closeGlass = defineAct({
  name: 'break-glass.close-glass',
  input: z.strictObject({ glassId: AnyId }),
  by: 'everyone',
  answeredBy: 'server',
  notedAs: 'grant',
  knows: ({ glassId }) => ({ glass: mustKnow(BreakGlass, glassId) }),
  decide(_input, { glass }, { actor, now }) {
    if (glass.staffId !== actor.staffId && !mayReview(glass, actor)) return refuse(BREAK_GLASS_REFUSALS.notYours);
    if (!isOpen(glass, now)) return refuse(BREAK_GLASS_REFUSALS.over);
    return accept(
      { is: 'glass-ended', glassId: glass.id },
      changed(BreakGlass, glass.id, { endedAt: now, endedBy: actor.staffId }),
    );
  },
});

/** Says whether it was right, within three days and never of one's own. What nobody looks at becomes the ordinary way in. */
export const reviewGlass = defineAct({
  name: 'break-glass.review-glass',
  input: z.strictObject({
    glassId: AnyId,
    verdict: z.enum(VERDICTS),
    words: z.string().trim().min(1).max(2000),
  }),
  by: 'everyone',
  answeredBy: 'server',
  knows: ({ glassId }) => ({ glass: mustKnow(BreakGlass, glassId) }),
  decide({ verdict, words }, { glass }, { actor, now }) {
    if (glass.staffId === actor.staffId) return refuse(BREAK_GLASS_REFUSALS.ownReview);
    if (!mayReview(glass, actor)) return refuse(BREAK_GLASS_REFUSALS.notYours);
    if (glass.verdict !== null) return refuse(BREAK_GLASS_REFUSALS.reviewed);
    const facts = { verdict, reviewWords: words, reviewedBy: actor.staffId, reviewedAt: now };
    return accept(changed(BreakGlass, glass.id, facts));
  },
});
