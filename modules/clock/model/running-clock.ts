import { startOfDayInIndia } from '#kernel/calendar.ts';
import type { Dated } from '#kernel/dated.ts';
import type { Moment } from '#kernel/moment.ts';
import type { Reader } from '#kernel/reader.ts';
import type { Stored } from '#kernel/record.ts';
import { ClockAnswer, type ClockAnswerFacts, ClockSetting } from './clock.ts';
import { statesIn } from './clock-place.ts';
import type { ClockRule } from './clock-rule.ts';
import { CLOCK_RULES, clockRule } from './clock-rules.ts';
import { type Counted, stateOfClock } from './clock-state.ts';
import { type InForce, isInForce } from './rule-in-force.ts';

/** A trigger of the law, as some record tells it. What the records say of its keeping comes with it. */
export type Trigger = {
  ruleId: string;
  /** Kind and id of the record that tells it. */
  begunBy: readonly [kind: string, id: string];
  trigger: Dated;
  personId: string;
  caseFileId: string | null;
  childAge?: number | null;
  /** When the records themselves say that it was kept; null while they do not. */
  met?: Moment | null;
  /** True where what it was for is over: she was found, she has left the home. */
  over?: boolean;
  /** The latest day the investigation can have begun: an arrest is never before it. */
  investigationBegan?: Dated | null;
};

export type TriggerMaker = (reader: Reader) => Trigger[];

/** A clock as it stands: the rule, what set it running, what was done about it, and where it is now. */
export type RunningClock = {
  id: string;
  rule: ClockRule;
  inForce: InForce;
  trigger: Trigger;
  answer: Stored<ClockAnswerFacts> | null;
  counted: Counted;
};

/** Which rules the organisation keeps to: as shipped, or as it has set them. */
export function rulesKept(reader: Reader): ReadonlySet<string> {
  const set = new Map(reader.all(ClockSetting).map(({ ruleId, on }) => [ruleId, on]));
  return new Set(CLOCK_RULES.filter(({ id, enabledByDefault }) => set.get(id) ?? enabledByDefault).map(({ id }) => id));
}

/** Every clock that runs, or ran, for the records at hand; those of another law or switched off are left out. */
export function clocksOf(reader: Reader, makers: readonly TriggerMaker[], now: Moment): RunningClock[] {
  const kept = rulesKept(reader);
  const states = statesIn(reader);
  const answers = new Map(reader.all(ClockAnswer).map((answer) => [answer.clockId, answer]));
  return makers
    .flatMap((make) => make(reader))
    .filter(({ ruleId }) => kept.has(ruleId))
    .flatMap((trigger) => count(trigger, answers, { now, states }));
}

type Where = { now: Moment; states: readonly string[] };

function count(
  trigger: Trigger,
  answers: ReadonlyMap<string, Stored<ClockAnswerFacts>>,
  { now, states }: Where,
): RunningClock[] {
  const rule = clockRule(trigger.ruleId);
  if (!rule) return [];
  const { investigationBegan = null } = trigger;
  const inForce = isInForce(rule, { trigger: trigger.trigger, investigationBegan, states });
  if (inForce === 'no') return [];
  const id = `${rule.id}.${trigger.begunBy[1]}`;
  const answer = answers.get(id) ?? null;
  const begun = { trigger: trigger.trigger, ...whatCounts(trigger, answer) };
  const counted = stateOfClock(
    rule,
    begun,
    { metAt: metAt(rule, trigger, answer), waived: answer?.waived != null },
    now,
  );
  if (trigger.over && ['running', 'at-risk'].includes(counted.state)) return [];
  return [{ id, rule, inForce, trigger, answer, counted }];
}

function whatCounts({ childAge = null }: Trigger, answer: ClockAnswerFacts | null) {
  return { childAge, journeys: answer?.journeys ?? [], answered: answer?.times ?? 0 };
}

/** A repeating clock is never done: it is counted to its next end. */
function metAt(rule: ClockRule, { met = null }: Trigger, answer: ClockAnswerFacts | null): Moment | null {
  if (rule.repeats) return null;
  return answer?.met ? firstInstant(answer.met) : met;
}

/** The first instant it can have been. */
export function firstInstant(dated: Dated | null): Moment | null {
  const on = dated?.earliest ?? dated?.latest ?? null;
  return dated?.at ?? (on && new Date(startOfDayInIndia(on)).toISOString());
}
