import type { Dated } from '#kernel/dated.ts';
import type { ClockRule } from './clock-rule.ts';

/** `unsure` where the day that decides is not known exactly enough, or not at all: a lawyer has to look. */
export type InForce = 'yes' | 'no' | 'unsure';

/** What decides whether a rule counts here: the day of the trigger, or the day the investigation began. */
export type Deciding = {
  trigger: Dated;
  investigationBegan: Dated | null;
  /** Where it can have been: the states in which the organisation works; empty while nobody has said. */
  states: readonly string[];
};

/** Whether the rule was law for this case. BNSS rules do not reach investigations that were pending on 1 July 2024. */
export function isInForce(rule: ClockRule, { trigger, investigationBegan, states }: Deciding): InForce {
  const place = holdsIn(rule, states);
  if (place === 'no') return 'no';
  const deciding = rule.effectiveBy === 'trigger' ? trigger : investigationBegan;
  if (deciding === null) return 'unsure';
  const during = lies(deciding, rule.validFrom, rule.validTo ?? null);
  return during === 'yes' ? place : during;
}

/** A rule of one state, for an organisation that works in several, is for a lawyer to look at. */
function holdsIn({ states: of }: ClockRule, states: readonly string[]): InForce {
  if (!of) return 'yes';
  if (states.length === 0) return 'unsure';
  const inside = states.filter((state) => of.includes(state));
  if (inside.length === 0) return 'no';
  return inside.length === states.length ? 'yes' : 'unsure';
}

function lies({ earliest, latest }: Dated, from: string | null, to: string | null): InForce {
  const surelyBefore = from !== null && latest !== null && latest < from;
  const surelyAfter = to !== null && earliest !== null && earliest > to;
  if (surelyBefore || surelyAfter) return 'no';
  const surelyFrom = from === null || (earliest !== null && earliest >= from);
  const surelyTo = to === null || (latest !== null && latest <= to);
  return surelyFrom && surelyTo ? 'yes' : 'unsure';
}
