import { z } from 'zod';
import { defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { hasRole } from '#kernel/actor.ts';
import { addDays, dayInIndia } from '#kernel/calendar.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { isOpen, Task } from '#modules/task/model/task.ts';
import { APPEALERS } from './appeal-acts.ts';
import { APPEAL_REFUSALS } from './appeal-refusals.ts';
import { OFFER_DAYS, type OfferFacts, OfferOutcome, VolunteerOffer, type WaitingOffer } from './offer.ts';

/** Looked up by the server's half of these acts. */
export type OfferKnown = { waiting: WaitingOffer | null };

const DAYS_TO_CALL = 7;

/** Somebody was answered: yes, or not now. What she wrote stays until its day, and no longer. */
export const answerOffer = defineAct({
  name: 'appeal.answer-offer',
  input: z.strictObject({ offerId: AnyId, answer: z.enum(['answered', 'no-thanks']) }),
  by: APPEALERS,
  answeredBy: 'server',
  knows: ({ offerId }) => ({ before: mayKnow(VolunteerOffer, { id: offerId }) }),
  decide({ offerId, answer }, known, { actor, today }) {
    const { waiting } = known as typeof known & OfferKnown;
    if (known.before) return refuse(APPEAL_REFUSALS.answered);
    if (!waiting) return refuse(APPEAL_REFUSALS.gone);
    const facts = factsOf(waiting, { state: answer, answeredOn: today, answeredBy: actor.staffId, passedTo: null });
    return accept(added(VolunteerOffer, { id: offerId, scopeId: actor.organisationId }, facts));
  },
});

/** A colleague calls her. The task holds no word of hers: whom to call is read from the inbox, as long as it lies there. */
export const passOnOffer = defineAct({
  name: 'appeal.pass-on-offer',
  input: z.strictObject({ offerId: AnyId, taskId: AnyId, staffId: AnyId }),
  by: APPEALERS,
  answeredBy: 'server',
  knows: ({ offerId, staffId }) => ({
    before: mayKnow(VolunteerOffer, { id: offerId }),
    colleague: mustKnow(StaffMember, staffId),
  }),
  decide({ offerId, taskId, staffId }, known, { actor, today }) {
    const { waiting } = known as typeof known & OfferKnown;
    if (known.before) return refuse(APPEAL_REFUSALS.answered);
    if (!waiting) return refuse(APPEAL_REFUSALS.gone);
    const passed = { state: 'passed-on' as const, answeredOn: today, answeredBy: actor.staffId, passedTo: staffId };
    const place = { id: offerId, scopeId: actor.organisationId };
    return accept(
      added(VolunteerOffer, place, factsOf(waiting, passed)),
      added(Task, { id: taskId, scopeId: staffId }, taskOf(offerId, actor.staffId, addDays(today, DAYS_TO_CALL))),
    );
  },
});

/** Whether it was passed on to whoever asks, looked up by the server's half: her role may read no offer. */
export type PassedKnown = { passedToMe: boolean };

/** What became of it, told by whoever called or by an editor: who took it stands in the record, and no word of hers anywhere. */
export const settleOffer = defineAct({
  name: 'appeal.settle-offer',
  input: z.strictObject({ offerId: AnyId, taskId: AnyId.nullable(), outcome: OfferOutcome }),
  by: 'everyone',
  answeredBy: 'server',
  knows: ({ offerId, taskId }) => ({
    before: mayKnow(VolunteerOffer, { id: offerId }),
    task: mayKnow(Task, { id: taskId ?? offerId }),
  }),
  decide({ offerId, outcome }, known, { actor, now, today }) {
    const { before, task } = known;
    const { passedToMe } = known as typeof known & PassedKnown;
    const edits = before !== null && hasRole(actor, ...APPEALERS);
    if (!edits && !passedToMe) return refuse(NOT_FOUND);
    if (edits && before.state !== 'passed-on') return refuse(APPEAL_REFUSALS.notPassedOn);
    const isHers = task?.aboutId === offerId && task.scopeId === actor.staffId && isOpen(task);
    const settled = edits ? [changed(VolunteerOffer, offerId, { state: 'settled', outcome, settledOn: today })] : [];
    return accept(...settled, ...(task && isHers ? [changed(Task, task.id, { doneAt: now })] : []));
  },
});

/** Nothing of it is kept: before its day where somebody asks for it, on its day in any case. */
export const forgetOffer = defineAct({
  name: 'appeal.forget-offer',
  input: z.strictObject({ offerId: AnyId }),
  by: APPEALERS,
  answeredBy: 'server',
  knows: ({ offerId }) => ({ before: mayKnow(VolunteerOffer, { id: offerId }) }),
  decide({ offerId }, known, { actor, today }) {
    const { before } = known;
    const { waiting } = known as typeof known & OfferKnown;
    if (!waiting && (!before || before.state === 'forgotten' || before.state === 'settled'))
      return refuse(APPEAL_REFUSALS.gone);
    if (before) return accept(changed(VolunteerOffer, offerId, { state: 'forgotten' }));
    if (!waiting) return refuse(APPEAL_REFUSALS.gone);
    const gone = { state: 'forgotten' as const, answeredOn: today, answeredBy: actor.staffId, passedTo: null };
    return accept(added(VolunteerOffer, { id: offerId, scopeId: actor.organisationId }, factsOf(waiting, gone)));
  },
});

type Answered = Pick<OfferFacts, 'state' | 'answeredOn' | 'answeredBy' | 'passedTo'>;

function factsOf({ cameAt }: WaitingOffer, answered: Answered): OfferFacts {
  const cameOn = dayInIndia(cameAt);
  return { cameOn, forgetOn: addDays(cameOn, OFFER_DAYS), outcome: null, settledOn: null, ...answered };
}

function taskOf(offerId: string, givenBy: string, dueOn: string) {
  return {
    titleKey: 'appeal:task.call',
    titleValues: {},
    words: null,
    track: null,
    personId: null,
    aboutKind: VolunteerOffer.kind,
    aboutId: offerId,
    dueOn,
    dueAt: null,
    givenBy,
    doneAt: null,
    letGoReason: null,
    passedTo: null,
  };
}
