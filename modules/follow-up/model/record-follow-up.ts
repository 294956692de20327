import { z } from 'zod';
import { defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import type { ReintegrationOutcome } from '#kernel/code-lists/reintegration-outcome.ts';
import { day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { checkContact, Despite, dayOf, rulesAbout } from '#modules/person/model/check-contact.ts';
import { Person } from '#modules/person/model/person.ts';
import { due, Findings, FollowUp, type SafeAnswer, WAY_OF_METHOD } from './follow-up.ts';
import { FOLLOW_UP_REFUSALS } from './follow-up-refusals.ts';

const SAYS_SAFE: readonly (ReintegrationOutcome | null)[] = ['returned_family_safe'];
const SAYS_DANGER: readonly SafeAnswer[] = ['no', 'not-reached'];

/**
 * Writes down how she was found. `followUpId` names the one that was due, or is new where nobody had planned it.
 * What went against the rules of safe contact is kept with its reason: it happened, and who reads it must know why.
 * The next one is planned in the same breath: who is called safe once and never asked again is who gets lost.
 */
export const recordFollowUp = defineAct({
  name: 'follow-up.record-follow-up',
  input: z.strictObject({ followUpId: AnyId, personId: AnyId, findings: Findings, despite: Despite }),
  by: ['case-manager', 'counsellor', 'outreach-worker'],
  knows: ({ followUpId, personId }) => ({
    person: mustKnow(Person, personId),
    rules: rulesAbout(personId),
    planned: mayKnow(FollowUp, { id: followUpId }),
  }),
  decide({ followUpId, findings, despite }, { person, planned, rules }, { today, newId }) {
    if (planned && (planned.doneWhen || planned.personId !== person.id)) return refuse(FOLLOW_UP_REFUSALS.alreadyDone);
    const wrong = refuseFindings(findings, today);
    if (wrong) return refuse(wrong);
    const { nextDueOn, doneWhen, method } = findings;
    const contact = { way: WAY_OF_METHOD[method], on: dayOf(doneWhen) };
    const about = { aboutId: person.id, today, newId, at: doneWhen };
    const checked = checkContact(rules, contact, despite, about);
    if (checked.refusal) return refuse(checked.refusal);
    const facts = { ...due(person.id, planned?.dueOn ?? findings.doneWhen.latest ?? today), ...findings };
    return accept(
      planned
        ? changed(FollowUp, planned.id, findings)
        : added(FollowUp, { id: followUpId, scopeId: person.id }, facts),
      ...(nextDueOn ? [added(FollowUp, { id: newId(), scopeId: person.id }, due(person.id, nextDueOn))] : []),
      ...checked.events,
    );
  },
});

type Found = Pick<Findings, 'doneWhen' | 'safe' | 'claim' | 'nextDueOn' | 'verifiedBy' | 'verifiedHow'>;

export function refuseFindings(
  { doneWhen, safe, claim, nextDueOn, verifiedBy, verifiedHow }: Found,
  today: string,
): Refusal | null {
  if (isSurelyBefore(day(today), doneWhen)) return FOLLOW_UP_REFUSALS.notYet;
  if (SAYS_SAFE.includes(claim) && SAYS_DANGER.includes(safe)) return FOLLOW_UP_REFUSALS.claimContradicts;
  if (verifiedHow && verifiedBy === null) return FOLLOW_UP_REFUSALS.verifiedByWhom;
  return nextDueOn && isSurelyBefore(day(nextDueOn), doneWhen) ? FOLLOW_UP_REFUSALS.nextBeforeDone : null;
}
