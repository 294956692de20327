import { z } from 'zod';
import { defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { addDays, dayInIndia } from '#kernel/calendar.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Task } from '#modules/task/model/task.ts';
import { APPEALERS } from './appeal-acts.ts';
import { APPEAL_REFUSALS } from './appeal-refusals.ts';
import { OFFER_DAYS, type OfferFacts, VolunteerOffer, type WaitingOffer } from './offer.ts';

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

/** A colleague calls her: it lies on that colleague's desk with what is needed to call. */
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
      added(Task, { id: taskId, scopeId: staffId }, taskOf(waiting, actor.staffId, addDays(today, DAYS_TO_CALL))),
    );
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
    if (!waiting && (!before || before.state === 'forgotten')) return refuse(APPEAL_REFUSALS.gone);
    if (before) return accept(changed(VolunteerOffer, offerId, { state: 'forgotten' }));
    if (!waiting) return refuse(APPEAL_REFUSALS.gone);
    const gone = { state: 'forgotten' as const, answeredOn: today, answeredBy: actor.staffId, passedTo: null };
    return accept(added(VolunteerOffer, { id: offerId, scopeId: actor.organisationId }, factsOf(waiting, gone)));
  },
});

type Answered = Pick<OfferFacts, 'state' | 'answeredOn' | 'answeredBy' | 'passedTo'>;

function factsOf({ cameAt }: WaitingOffer, answered: Answered): OfferFacts {
  const cameOn = dayInIndia(cameAt);
  return { cameOn, forgetOn: addDays(cameOn, OFFER_DAYS), ...answered };
}

function taskOf({ name, reach, skills }: WaitingOffer, givenBy: string, dueOn: string) {
  return {
    titleKey: null,
    titleValues: {},
    words: [name, reach, skills].filter(Boolean).join(' · ').slice(0, 300),
    track: null,
    personId: null,
    aboutKind: VolunteerOffer.kind,
    aboutId: null,
    dueOn,
    dueAt: null,
    givenBy,
    doneAt: null,
    letGoReason: null,
    passedTo: null,
  };
}
