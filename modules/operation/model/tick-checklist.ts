import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { CHECKLIST_ITEMS, ChecklistItem } from './checklist.ts';
import { Operation, OperationPlan } from './operation.ts';
import { OPERATES, whyNot } from './operation-lifecycle.ts';

/** Ticks one line of the checklist, or takes the tick back. Two people ticking two lines both count. */
export const tickChecklist = defineAct({
  name: 'operation.tick-checklist',
  input: z.strictObject({ operationId: AnyId, planId: AnyId, item: ChecklistItem, done: z.boolean() }),
  by: OPERATES,
  knows: ({ operationId, planId }) => ({
    operation: mustKnow(Operation, operationId),
    plan: mustKnow(OperationPlan, planId),
  }),
  decide({ planId, item, done }, { operation, plan }) {
    const why = whyNot(operation, 'tick-checklist');
    if (why) return refuse(why);
    const checklist = CHECKLIST_ITEMS.filter((one) => (one === item ? done : plan.checklist.includes(one)));
    return checklist.length === plan.checklist.length
      ? accept()
      : accept(changed(OperationPlan, planId, { checklist }));
  },
});
