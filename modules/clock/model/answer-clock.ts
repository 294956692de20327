import { z } from 'zod';
import { type Asking, defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, type Decision, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Complaint } from '#modules/complaint/model/complaint.ts';
import { Person } from '#modules/person/model/person.ts';
import { CLOCK_KEEPERS, ClockAnswer, type ClockAnswerFacts, RuleId } from './clock.ts';
import { CLOCK_REFUSALS } from './clock-refusals.ts';
import { clockRule } from './clock-rules.ts';

const Which = {
  answerId: AnyId,
  clockId: z.string().min(1).max(100),
  ruleId: RuleId,
  personId: AnyId,
  trigger: Dated,
};
type Which = z.infer<z.ZodObject<typeof Which>>;
const known = ({ clockId, personId }: Which) => ({
  person: mustKnow(Person, personId),
  answer: mayKnow(ClockAnswer, { clockId }),
  complaint: mayKnow(Complaint, { id: clockId.slice(-12) }),
});

/** Says that what the law asks for was done, when, and what proves it. Of a repeating clock, that it was done once more. */
export const meetClock = defineAct({
  name: 'clock.meet-clock',
  input: z.strictObject({ ...Which, met: Dated, evidence: z.string().trim().min(1).max(1000) }),
  by: CLOCK_KEEPERS,
  knows: known,
  decide(input, { person, answer, complaint }, asking) {
    if (complaint) return refuse(CLOCK_REFUSALS.answeredThere);
    const wrong = refuseMet(input.met, input.trigger, asking);
    if (wrong) return refuse(wrong);
    const repeats = clockRule(input.ruleId)?.repeats === true;
    if (answer?.met && !repeats) return refuse(CLOCK_REFUSALS.alreadyAnswered);
    const { met, evidence } = input;
    return write({ which: input, scopeId: person.id, answer }, { met, evidence, times: (answer?.times ?? 0) + 1 });
  },
});

function refuseMet(met: Dated, trigger: Dated, { today }: Asking): Refusal | null {
  if (isSurelyBefore(day(today), met)) return CLOCK_REFUSALS.metNotYet;
  return isSurelyBefore(met, trigger) ? CLOCK_REFUSALS.metBeforeTrigger : null;
}

/** Says why a clock does not have to be kept here. It stays in sight, with the reason. */
export const waiveClock = defineAct({
  name: 'clock.waive-clock',
  input: z.strictObject({ ...Which, waived: z.string().trim().min(1).max(1000) }),
  by: ['case-manager', 'legal-officer'],
  knows: known,
  decide(input, { person, answer, complaint }) {
    if (complaint) return refuse(CLOCK_REFUSALS.answeredThere);
    if (answer?.met) return refuse(CLOCK_REFUSALS.alreadyAnswered);
    return write({ which: input, scopeId: person.id, answer }, { waived: input.waived });
  },
});

/** Logs travel that the law does not count. Only what was necessary, and only where the rule says so. */
export const logJourney = defineAct({
  name: 'clock.log-journey',
  input: z.strictObject({ ...Which, from: Moment, to: Moment, words: z.string().trim().min(1).max(300) }),
  by: CLOCK_KEEPERS,
  knows: known,
  decide(input, { person, answer, complaint }, { now }) {
    if (complaint) return refuse(CLOCK_REFUSALS.answeredThere);
    const { from, to, words } = input;
    if (clockRule(input.ruleId)?.excludeJourney !== true) return refuse(CLOCK_REFUSALS.noJourney);
    if (to <= from || to > now) return refuse(CLOCK_REFUSALS.journeyBackwards);
    const journeys = [...(answer?.journeys ?? []), { from, to, words }];
    return write({ which: input, scopeId: person.id, answer }, { journeys });
  },
});

type Target = { which: Which; scopeId: string; answer: Stored<ClockAnswerFacts> | null };

/** A clock has one answer, which grows. */
function write({ which, scopeId, answer }: Target, changes: Partial<ClockAnswerFacts>): Decision {
  if (answer) return accept(changed(ClockAnswer, answer.id, changes));
  const { clockId, ruleId, personId } = which;
  const empty = { clockId, ruleId, personId, met: null, evidence: null, waived: null, journeys: [], times: 0 };
  return accept(added(ClockAnswer, { id: which.answerId, scopeId }, { ...empty, ...changes }));
}
