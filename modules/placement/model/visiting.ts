import { addDays } from '#kernel/calendar.ts';
import type { RelationKind } from '#kernel/code-lists/relation-kind.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { PLACEMENT_REFUSALS } from './placement-refusals.ts';
import type { Visitor } from './visit.ts';
import type { VisitRuleFacts } from './visit-rule.ts';

const FAMILY: readonly RelationKind[] = ['mother', 'father', 'child', 'spouse', 'sibling', 'guardian', 'relative'];

/** Whether a rule holds on that day. One that has run out holds no more, and opens no door either. */
export function isInForce(rule: Pick<VisitRuleFacts, 'since' | 'untilWhen' | 'ended'>, today: string): boolean {
  if (rule.ended !== null) return false;
  const begun = rule.since.earliest === null || rule.since.earliest <= today;
  const over = rule.untilWhen?.latest != null && rule.untilWhen.latest < today;
  return begun && !over;
}

/** Whether a rule in force runs out within so many days, so that somebody can decide what holds afterwards. */
export function endsWithin(
  rule: Pick<VisitRuleFacts, 'since' | 'untilWhen' | 'ended'>,
  today: string,
  days: number,
): boolean {
  const last = rule.untilWhen?.latest ?? null;
  return isInForce(rule, today) && last !== null && last <= addDays(today, days);
}

type AtTheDoor = { rule: VisitRuleFacts | null; visitor: Visitor; gender: string; today: string };

/** Why this visitor may not come in; null when the door may be opened. Her own no stands above every rule. */
export function refuseVisitor({ rule, visitor, gender, today }: AtTheDoor): Refusal | null {
  if (visitor.sheAgrees === false) return { ...PLACEMENT_REFUSALS.notWanted, values: { gender } };
  if (!rule || !isInForce(rule, today)) return { ...PLACEMENT_REFUSALS.ruleMissing, values: { gender } };
  return fits(rule, visitor) ? null : { ...PLACEMENT_REFUSALS.visitorOutsideRule, values: ruleValues(rule, gender) };
}

function fits(
  { allowed, allowedPersons }: VisitRuleFacts,
  { visitorRelation, visitorPersonId, sheAgrees }: Visitor,
): boolean {
  if (allowed === 'nobody') return false;
  if (allowed === 'anyone-she-names') return sheAgrees === true;
  if (allowed === 'family') return visitorRelation !== null && FAMILY.includes(visitorRelation);
  return [visitorRelation, visitorPersonId].some((one) => one !== null && allowedPersons.includes(one));
}

/** What the words at the door need: who may come, until when, whether it is written who decided it. */
export function ruleValues(
  rule: Pick<VisitRuleFacts, 'allowed' | 'allowedPersons' | 'untilWhen' | 'decidedBy'>,
  gender: string,
): Record<string, string> {
  const only = rule.allowed === 'only-listed' && rule.allowedPersons.length === 1 ? rule.allowedPersons[0] : undefined;
  return {
    gender,
    // The catalogue chooses by these words, and can only choose by words without hyphens.
    who: (only ?? rule.allowed).replaceAll('-', '_'),
    until: rule.untilWhen?.latest ?? 'open',
    decided: rule.decidedBy === null ? 'unrecorded' : 'recorded',
  };
}
