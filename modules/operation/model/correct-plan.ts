import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Operation, OperationPlan } from './operation.ts';
import { OPERATES, whyNot } from './operation-lifecycle.ts';
import { Planned, whyNotPlan } from './plan-operation.ts';

/** Corrects the plan: only what changed. Two planners' changes are merged by field. */
export const correctPlan = defineAct({
  name: 'operation.correct-plan',
  input: z.strictObject({ operationId: AnyId, planId: AnyId, changes: Planned.exactPartial() }),
  by: OPERATES,
  merges: true,
  knows: ({ operationId, planId }) => ({
    operation: mustKnow(Operation, operationId),
    plan: mustKnow(OperationPlan, planId),
  }),
  decide({ planId, changes }, { operation, plan }) {
    const why = whyNot(operation, 'correct-plan') ?? whyNotPlan({ ...plan, ...changes });
    return why ? refuse(why) : accept(changed(OperationPlan, planId, changes));
  },
});
