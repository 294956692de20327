import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Person } from '#modules/person/model/person.ts';
import { CLOCK_KEEPERS, StartedClock } from './clock.ts';
import { ClockPlace } from './clock-place.ts';
import { CLOCK_REFUSALS } from './clock-refusals.ts';
import { clockRule } from './clock-rules.ts';
import { isInForce } from './rule-in-force.ts';

/** Starts a clock whose trigger no other record holds. A rule that was not yet law on that day is refused. */
export const startClock = defineAct({
  name: 'clock.start-clock',
  input: z.strictObject({ clockId: AnyId, clock: StartedClock.facts }),
  by: CLOCK_KEEPERS,
  knows: ({ clock }) => ({ person: mustKnow(Person, clock.personId), places: allKnown(ClockPlace, {}) }),
  decide({ clockId, clock }, { person, places }, { today }) {
    if (isSurelyBefore(day(today), clock.trigger)) return refuse(CLOCK_REFUSALS.notYet);
    const rule = clockRule(clock.ruleId);
    const states = places[0]?.states ?? [];
    if (rule?.states && states.length > 0 && !states.some((state) => rule.states?.includes(state)))
      return refuse(CLOCK_REFUSALS.otherState);
    const began = { trigger: clock.trigger, investigationBegan: null, states };
    if (rule?.effectiveBy === 'trigger' && isInForce(rule, began) === 'no')
      return refuse({ ...CLOCK_REFUSALS.notInForce, values: { from: rule.validFrom ?? '' } });
    return accept(added(StartedClock, { id: clockId, scopeId: person.id }, clock));
  },
});
