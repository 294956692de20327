import { z } from 'zod';
import { allKnown, defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { Evidence } from '#modules/evidence/model/evidence.ts';
import { Person, Relation } from '#modules/person/model/person.ts';
import { StayOrder } from '#modules/placement/model/stay-order.ts';
import { adulthoodOf, refuseOrder, refuseReturn, whatIsAhead } from './decide-return.ts';
import { FAMILY_WORKERS, refuseFamilyContact } from './family-acts.ts';
import {
  FamilyContact,
  type FamilyContactFacts,
  FamilyMeeting,
  type FamilyMeetingFacts,
  familyContactFacts,
  familyMeetingFacts,
} from './family-contact.ts';
import { FAMILY_WORK_REFUSALS } from './family-work-refusals.ts';
import { HomeStudy } from './home-study.ts';
import { ReturnDecision, type ReturnDecisionFacts, returnDecisionFacts } from './return-decision.ts';

const ContactChanges = familyContactFacts.omit({ caseFileId: true, personId: true, lang: true }).partial();

/** Puts a contact right. It is held to the same as one that is written now: what we begin has her yes. */
export const correctFamilyContact = defineAct({
  name: 'family-work.correct-contact',
  // A field that is left out is not there at all: JSON carries no undefined, which is all the compiler fears here.
  input: z.strictObject({
    contactId: AnyId,
    personId: AnyId,
    changes: ContactChanges as z.ZodType<Partial<FamilyContactFacts>>,
  }),
  by: FAMILY_WORKERS,
  merges: true,
  knows: ({ contactId, personId }) => ({
    contact: mustKnow(FamilyContact, contactId),
    relations: allKnown(Relation, { personId }),
    back: allKnown(Relation, { otherId: personId }),
  }),
  decide({ contactId, personId, changes }, { contact, relations, back }, { today }) {
    if (contact.personId !== personId) return refuse(NOT_FOUND);
    const wrong = refuseFamilyContact({ ...contact, ...changes }, [...relations, ...back], today);
    return wrong ? refuse(wrong) : accept(changed(FamilyContact, contactId, changes));
  },
});

const MeetingChanges = familyMeetingFacts
  .pick({ plannedFor: true, place: true, beside: true, held: true, outcome: true, ownWords: true, note: true })
  .partial();

/** Puts a meeting right: of one that lies ahead when, where and who is beside her; of one that was, how it was. */
export const correctFamilyMeeting = defineAct({
  name: 'family-work.correct-meeting',
  input: z.strictObject({ meetingId: AnyId, changes: MeetingChanges as z.ZodType<Partial<FamilyMeetingFacts>> }),
  by: FAMILY_WORKERS,
  merges: true,
  knows: ({ meetingId }) => ({ meeting: mustKnow(FamilyMeeting, meetingId) }),
  decide({ meetingId, changes }, { meeting }, { today }) {
    const { held, outcome, plannedFor } = { ...meeting, ...changes };
    // That it was held, and how she was, is written by its own act and never taken back to a plan.
    if ((meeting.held === null) !== (held === null) || (meeting.outcome === null) !== (outcome === null))
      return refuse(FAMILY_WORK_REFUSALS.alreadyHeld);
    if (held && isSurelyBefore(day(today), held)) return refuse({ ...FAMILY_WORK_REFUSALS.notYet, fields: ['held'] });
    if (!held && changes.plannedFor && isSurelyBefore(plannedFor, day(today)))
      return refuse(FAMILY_WORK_REFUSALS.plannedInPast);
    return accept(changed(FamilyMeeting, meetingId, changes));
  },
});

const DecisionChanges = returnDecisionFacts
  .omit({ caseFileId: true, personId: true, to: true, wish: true, decision: true, lang: true })
  .partial();

/**
 * Puts right what a decision rests on: her words, the order and where its paper lies, who decided and why. Another wish,
 * another place or another decision is decided anew. A child's return never loses its study or its order by it.
 */
export const correctReturnDecision = defineAct({
  name: 'family-work.correct-decision',
  input: z.strictObject({
    decisionId: AnyId,
    caseFileId: AnyId,
    personId: AnyId,
    changes: DecisionChanges as z.ZodType<Partial<ReturnDecisionFacts>>,
  }),
  by: ['case-manager', 'director'],
  merges: true,
  knows: ({ decisionId, caseFileId, personId, changes }) => ({
    found: mustKnow(ReturnDecision, decisionId),
    file: mustKnow(CaseFile, caseFileId),
    person: mustKnow(Person, personId),
    studies: allKnown(HomeStudy, { caseFileId }),
    order: mayKnow(StayOrder, { id: changes.orderId ?? '' }),
    paper: mayKnow(Evidence, { id: changes.orderPaperId ?? '' }),
  }),
  decide({ decisionId, personId, changes }, { found, file, person, studies, order, paper }, { today }) {
    if (found.caseFileId !== file.id || found.personId !== personId) return refuse(NOT_FOUND);
    const after = { ...found, ...changes };
    const ahead = whatIsAhead(after, today);
    if (ahead) return refuse({ ...FAMILY_WORK_REFUSALS.notYet, fields: [ahead] });
    const { orderId = null, orderPaperId = null } = changes;
    const wrong =
      refuseOrder({ orderId, orderPaperId }, file, { order, paper }) ??
      (after.decision === 'return' ? refuseReturn(after, studies, adulthoodOf(person, today)) : null);
    return wrong ? refuse(wrong) : accept(changed(ReturnDecision, decisionId, changes));
  },
});
