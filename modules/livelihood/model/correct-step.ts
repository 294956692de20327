import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { Dated, day } from '#kernel/dated.ts';
import { compareDated, isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { Livelihood, LivelihoodStep } from './livelihood.ts';
import { LIVELIHOOD_KEEPERS } from './livelihood-acts.ts';
import { LIVELIHOOD_REFUSALS } from './livelihood-refusals.ts';

/** Puts right on which day a step was, and what was said of it. Which step it was stays: a wrong one is followed by the right one. */
export const correctLivelihoodStep = defineAct({
  name: 'livelihood.correct-step',
  input: z.strictObject({
    stepId: AnyId,
    livelihoodId: AnyId,
    happened: Dated,
    words: z.string().trim().min(1).max(2000).nullable(),
  }),
  by: LIVELIHOOD_KEEPERS,
  knows: ({ stepId, livelihoodId }) => ({
    step: mustKnow(LivelihoodStep, stepId),
    livelihood: mustKnow(Livelihood, livelihoodId),
    steps: allKnown(LivelihoodStep, { livelihoodId }),
  }),
  decide({ stepId, happened, words }, { step, livelihood, steps }, { today }) {
    if (step.livelihoodId !== livelihood.id) return refuse(NOT_FOUND);
    if (isSurelyBefore(day(today), happened)) return refuse({ ...LIVELIHOOD_REFUSALS.notYet, fields: ['happened'] });
    const others = steps.filter(({ id }) => id !== stepId);
    const earlier = others.filter((one) => compareDated(one.happened, step.happened) < 0);
    const later = others.filter((one) => compareDated(one.happened, step.happened) > 0);
    const outOfOrder =
      earlier.some((one) => isSurelyBefore(happened, one.happened)) ||
      later.some((one) => isSurelyBefore(one.happened, happened));
    if (outOfOrder) return refuse(LIVELIHOOD_REFUSALS.outOfOrder);
    const isNow = later.length === 0 && step.state === livelihood.state;
    return accept(
      changed(LivelihoodStep, stepId, { happened, words }),
      ...(isNow ? [changed(Livelihood, livelihood.id, { stateSince: happened })] : []),
    );
  },
});
