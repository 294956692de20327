import { z } from 'zod';
import { allKnown, defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { isAdultAt } from '#kernel/age.ts';
import type { Adulthood } from '#kernel/code-lists/adulthood.ts';
import { day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import { NOT_FOUND, type Refusal } from '#kernel/refusal.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { Evidence, type EvidenceFacts } from '#modules/evidence/model/evidence.ts';
import { Person, type PersonFacts } from '#modules/person/model/person.ts';
import { StayOrder, type StayOrderFacts } from '#modules/placement/model/stay-order.ts';
import { FAMILY_WORK_REFUSALS } from './family-work-refusals.ts';
import { HomeStudy, type HomeStudyFacts, isGo } from './home-study.ts';
import { ReturnDecision, type ReturnDecisionFacts, returnDecisionFacts } from './return-decision.ts';

/** What was decided before orders were joined to their papers names neither. */
const Decided = returnDecisionFacts.extend({
  orderId: returnDecisionFacts.shape.orderId.exactOptional(),
  orderPaperId: returnDecisionFacts.shape.orderPaperId.exactOptional(),
});

/** To these a child goes only after somebody saw the place and a second colleague signed what was found. */
const HOMES: readonly string[] = ['family', 'relative', 'home-country'];

/**
 * Writes down whether she returns. Nobody returns against her wish or unasked. For a child, or where it is not sure that
 * she is grown: not without a signed home study that says so, nor without the committee's order (JJ Act 2015 s.40).
 */
export const decideReturn = defineAct({
  name: 'family-work.decide-return',
  input: z.strictObject({ decisionId: AnyId, decision: Decided }),
  by: ['case-manager', 'director'],
  knows: ({ decision: { caseFileId, personId, orderId, orderPaperId } }) => ({
    file: mustKnow(CaseFile, caseFileId),
    person: mustKnow(Person, personId),
    studies: allKnown(HomeStudy, { caseFileId }),
    order: mayKnow(StayOrder, { id: orderId ?? '' }),
    paper: mayKnow(Evidence, { id: orderPaperId ?? '' }),
  }),
  decide({ decisionId, decision: said }, { file, person, studies, order, paper }, { today }) {
    // Whether she is grown was read of this person: in an adult's name a child would go without an order.
    if (person.id !== file.personId) return refuse(NOT_FOUND);
    const decision = { orderId: null, orderPaperId: null, ...said };
    const ahead = whatIsAhead(decision, today);
    if (ahead) return refuse({ ...FAMILY_WORK_REFUSALS.notYet, fields: [ahead] });
    const wrong =
      refuseOrder(decision, file, { order, paper }) ??
      (decision.decision === 'return' ? refuseReturn(decision, studies, adulthoodOf(person, today)) : null);
    if (wrong) return refuse(wrong);
    const facts = { ...decision, personId: file.personId };
    return accept(added(ReturnDecision, { id: decisionId, scopeId: file.scopeId }, facts));
  },
});

/** The field whose day has not come: a decision, her word and an order all lie behind us. */
export function whatIsAhead({ decided, wishSaid, orderOn }: ReturnDecisionFacts, today: string): string | null {
  if (isSurelyBefore(day(today), decided)) return 'decided';
  if (wishSaid !== null && isSurelyBefore(day(today), wishSaid)) return 'wishSaid';
  return orderOn !== null && orderOn > today ? 'orderOn' : null;
}

type OrderOf = Pick<ReturnDecisionFacts, 'orderRef' | 'orderId' | 'orderPaperId'>;

/** Whether an order is named: by its number, or better by where it lies. */
export function hasOrder({ orderRef, orderId, orderPaperId }: OrderOf): boolean {
  return orderRef !== null || orderId !== null || orderPaperId !== null;
}

type Found = { order: Stored<StayOrderFacts> | null; paper: Stored<EvidenceFacts> | null };

/** An order of another person, and a paper of another file, prove nothing here. */
export function refuseOrder(
  { orderId, orderPaperId }: Pick<OrderOf, 'orderId' | 'orderPaperId'>,
  file: { id: string; personId: string },
  { order, paper }: Found,
): Refusal | null {
  if (orderId !== null && order?.personId !== file.personId) return FAMILY_WORK_REFUSALS.orderElsewhere;
  return orderPaperId !== null && paper?.aboutId !== file.id ? FAMILY_WORK_REFUSALS.paperElsewhere : null;
}

export function adulthoodOf({ born, birthBasis }: PersonFacts, today: string): Adulthood {
  return born ? isAdultAt({ on: born, basis: birthBasis }, day(today)) : 'unclear';
}

export function refuseReturn(
  { wish, to, homeStudyId, ...order }: ReturnDecisionFacts,
  studies: readonly Stored<HomeStudyFacts>[],
  grown: Adulthood,
): Refusal | null {
  if (wish === 'does-not-wish') return FAMILY_WORK_REFUSALS.againstHerWish;
  if (wish === 'not-asked') return FAMILY_WORK_REFUSALS.wishNotAsked;
  const study = studies.find(({ id }) => id === homeStudyId);
  const needsStudy = grown !== 'adult' && HOMES.includes(to);
  if (needsStudy && !study?.signedBy) return FAMILY_WORK_REFUSALS.studyMissing;
  // An adult may go where a study advised against it: it is her life. Nobody takes a child there.
  if (grown !== 'adult' && study && !isGo(study.recommendation)) return FAMILY_WORK_REFUSALS.studySaysNo;
  return grown !== 'adult' && !hasOrder(order) ? FAMILY_WORK_REFUSALS.childNeedsOrder : null;
}
