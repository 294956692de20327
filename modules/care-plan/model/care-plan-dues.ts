import { type Actor, hasRole } from '#kernel/actor.ts';
import { addDays } from '#kernel/calendar.ts';
import type { Due, DueMaker } from '#kernel/due.ts';
import type { Stored } from '#kernel/record.ts';
import { CareAction, type CareActionFacts, CarePlan, PLAN_KEEPERS } from './care-plan.ts';

/** So long before its day a plan that is to be looked at again stands on Today: she is asked first when she has time. */
const AHEAD_DAYS = 7;

/** Steps of care plans that fall to me, and plans that are to be looked at again. What it is about is said on her page. */
export const carePlanDues: DueMaker = (reader, actor, { today }) => {
  if (!hasRole(actor, ...PLAN_KEEPERS, 'outreach-worker')) return [];
  const soon = addDays(today, AHEAD_DAYS);
  const actions = reader.all(CareAction).filter((one) => one.state === 'to-do' && fallsTo(actor, one, today));
  const plans = reader.all(CarePlan).filter(({ ended, reviewOn }) => ended === null && reviewOn <= soon);
  return [
    ...actions.map(({ id, personId, dueOn, doer }) => due(id, personId, dueOn, `action.${doer}`)),
    ...(hasRole(actor, ...PLAN_KEEPERS)
      ? plans.map(({ id, personId, reviewOn }) => due(`review-${id}`, personId, reviewOn, 'review'))
      : []),
  ];
};

/** Mine; and, once its day has come, what she or somebody outside was to do: somebody has to ask. */
function fallsTo(actor: Actor, action: Stored<CareActionFacts>, today: string): boolean {
  if (action.doer === 'colleague') return action.staffId === actor.staffId;
  return action.dueOn !== null && action.dueOn <= today && hasRole(actor, ...PLAN_KEEPERS);
}

function due(id: string, personId: string, dueOn: string | null, key: string): Due {
  const sentence = { key: `care:plan.due.${key}` };
  return { id, sentence, track: 'recovery', personIds: [personId], dueOn, dueAt: null, address: ['p', personId] };
}
