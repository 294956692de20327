import { z } from 'zod';
import { type Asking, allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { addDays } from '#kernel/calendar.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, accessGiven, changed, type Happening, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Complaint, type ComplaintFacts, type ComplaintStep, complaintFacts, complaintStep } from './complaint.ts';
import { type ComplaintState, complaintState, isOver, mayFollow, policeUntold } from './complaint-lifecycle.ts';
import { COMPLAINT_REFUSALS } from './complaint-refusals.ts';
import { ANSWER_DAYS, COMPLAINT_HANDLERS, refuseHandler, WHY_LET_IN } from './take-complaint.ts';

type Kept = Stored<ComplaintFacts>;
type Said = { on: string; words: string };

const { words, outcome, toldHow } = complaintStep.shape;
const Saying = { complaintId: AnyId, on: CalendarDay, words };
const HOW = { by: COMPLAINT_HANDLERS, answeredBy: 'server' } as const;
const knowing = ({ complaintId }: { complaintId: string }) => ({ complaint: mustKnow(Complaint, complaintId) });

/** Begins to look into it, or into it again, and says first what keeps her safe from being paid back for it. */
export const takeUpComplaint = defineAct({
  ...HOW,
  name: 'complaint.take-up',
  input: z.strictObject({ ...Saying, guard: complaintFacts.shape.guard }),
  knows: knowing,
  decide({ guard, ...said }, { complaint }, asking) {
    const wrong = refuseStep(complaint, said, asking, 'looking');
    if (wrong) return refuse(wrong);
    if (guard === null) return refuse(COMPLAINT_REFUSALS.guardMissing);
    const again =
      complaint.steps.length > 0 ? { answerBy: addDays(said.on, ANSWER_DAYS), watchOn: null, overOn: null } : {};
    return accept(moved(complaint, stepOf('looking', said, asking), { guard, ...again }), ...letGo(complaint));
  },
});

/** Whoever wrote it down has handed it over: it is not hers to read any more. */
function letGo({ id, takenBy, handlerId, overseerIds, steps }: Kept): Happening[] {
  if (steps.length > 0 || takenBy === handlerId || overseerIds.includes(takenBy)) return [];
  return [{ is: 'access-ended', scopeId: id, staffId: takenBy }];
}

/** What was done: who was asked, what was seen, what was changed. */
export const noteComplaintStep = defineAct({
  ...HOW,
  name: 'complaint.note-step',
  input: z.strictObject({ ...Saying, tellsOfChildHarm: z.boolean().default(false) }),
  knows: knowing,
  decide({ tellsOfChildHarm, ...said }, { complaint }, asking) {
    const wrong = refuseStep(complaint, said, asking, null);
    const known = tellsOfChildHarm ? { childHarmKnown: complaint.childHarmKnown ?? said.on } : {};
    return wrong ? refuse(wrong) : accept(moved(complaint, stepOf('noted', said, asking), known));
  },
});

/** The police were told of what was done to a child, or the committee: when, and to whom there. */
export const tellAuthority = defineAct({
  ...HOW,
  name: 'complaint.tell-authority',
  input: z.strictObject({ ...Saying, whom: z.enum(['police', 'committee']) }),
  knows: knowing,
  decide({ whom, ...said }, { complaint }, asking) {
    const wrong = refuseStep(complaint, said, asking, null);
    if (wrong) return refuse(wrong);
    const known = { childHarmKnown: complaint.childHarmKnown ?? said.on };
    return accept(moved(complaint, stepOf(`told-${whom}`, said, asking), known));
  },
});

/** She was told what came of it: what, how, and when. */
export const answerComplaint = defineAct({
  ...HOW,
  name: 'complaint.answer',
  input: z.strictObject({ ...Saying, outcome, toldHow }),
  knows: knowing,
  decide({ outcome, toldHow, ...said }, { complaint }, asking) {
    const wrong = refuseStep(complaint, said, asking, 'answered');
    if (wrong) return refuse(wrong);
    if (outcome === null) return refuse(COMPLAINT_REFUSALS.outcomeMissing);
    if (toldHow === null) return refuse(COMPLAINT_REFUSALS.toldMissing);
    const step = { ...stepOf('answered', said, asking), outcome, toldHow };
    return accept(moved(complaint, step, { watchOn: addDays(said.on, ANSWER_DAYS) }));
  },
});

/** She takes it back, in her own words. It can be taken up again. */
export const withdrawComplaint = defineAct({
  ...HOW,
  name: 'complaint.withdraw',
  input: z.strictObject(Saying),
  knows: knowing,
  decide(said, { complaint }, asking) {
    const wrong = refuseStep(complaint, said, asking, 'withdrawn');
    return wrong
      ? refuse(wrong)
      : accept(moved(complaint, stepOf('withdrawn', said, asking), { watchOn: null, overOn: said.on }));
  },
});

/** Ends it with how she has been since: whether anything was held against her. */
export const closeComplaint = defineAct({
  ...HOW,
  name: 'complaint.close',
  input: z.strictObject(Saying),
  knows: knowing,
  decide(said, { complaint }, asking) {
    const wrong = refuseStep(complaint, said, asking, 'closed');
    return wrong
      ? refuse(wrong)
      : accept(moved(complaint, stepOf('closed', said, asking), { watchOn: null, overOn: said.on }));
  },
});

/** She is not content: somebody else than whoever answered looks at it anew. */
export const appealComplaint = defineAct({
  ...HOW,
  name: 'complaint.appeal',
  input: z.strictObject({ ...Saying, handlerId: AnyId }),
  knows: (input) => ({ ...knowing(input), colleagues: allKnown(StaffMember, {}) }),
  decide({ handlerId, ...said }, { complaint, colleagues }, asking) {
    const wrong =
      refuseStep(complaint, said, asking, 'appealed') ??
      refuseHandler(handlerId, complaint.aboutStaffIds, colleagues) ??
      (answeredIt(complaint, handlerId) ? COMPLAINT_REFUSALS.appealOther : null);
    if (wrong) return refuse(wrong);
    const more = { handlerId, watchOn: null, answerBy: addDays(said.on, ANSWER_DAYS) };
    return accept(
      accessGiven(complaint.id, handlerId, WHY_LET_IN),
      moved(complaint, stepOf('appealed', said, asking), more),
    );
  },
});

function answeredIt({ steps }: Kept, staffId: string): boolean {
  return steps.some((step) => step.is === 'answered' && step.by === staffId);
}

/** Another looks into it from now on. Whoever did so before reads it no more, unless she oversees it. */
export const passOnComplaint = defineAct({
  ...HOW,
  name: 'complaint.pass-on',
  input: z.strictObject({ ...Saying, handlerId: AnyId }),
  knows: (input) => ({ ...knowing(input), colleagues: allKnown(StaffMember, {}) }),
  decide({ handlerId, ...said }, { complaint, colleagues }, asking) {
    const wrong =
      refusePassing(complaint, handlerId, said, asking) ??
      refuseHandler(handlerId, complaint.aboutStaffIds, colleagues);
    if (wrong) return refuse(wrong);
    const before = complaint.handlerId;
    return accept(
      accessGiven(complaint.id, handlerId, WHY_LET_IN),
      moved(complaint, stepOf('passed-on', said, asking), { handlerId }),
      ...(complaint.overseerIds.includes(before)
        ? []
        : [{ is: 'access-ended' as const, scopeId: complaint.id, staffId: before }]),
    );
  },
});

function refusePassing(complaint: Kept, to: string, said: Said, asking: Asking): Refusal | null {
  if (!complaint.overseerIds.includes(asking.actor.staffId)) return COMPLAINT_REFUSALS.notOverseer;
  if (to === complaint.handlerId) return COMPLAINT_REFUSALS.handlerSame;
  if (complaint.steps.some(({ is }) => is === 'appealed') && answeredIt(complaint, to))
    return COMPLAINT_REFUSALS.appealOther;
  return refuseDay(complaint, said, asking);
}

/** `to` null: a note, that moves nothing. An appeal may be written down by whoever oversees; all else is the handler's. */
function refuseStep(complaint: Kept, said: Said, asking: Asking, to: ComplaintState | null): Refusal | null {
  const { staffId } = asking.actor;
  const mine = staffId === complaint.handlerId || (to === 'appealed' && complaint.overseerIds.includes(staffId));
  if (!mine) return COMPLAINT_REFUSALS.notHandler;
  const state = complaintState(complaint);
  if (to === null && isOver(state)) return COMPLAINT_REFUSALS.over;
  if (to !== null && !mayFollow(state, to)) return COMPLAINT_REFUSALS.noWay;
  if ((to === 'closed' || to === 'withdrawn') && policeUntold(complaint)) return COMPLAINT_REFUSALS.policeUntold;
  return refuseDay(complaint, said, asking);
}

function refuseDay({ received, steps }: Kept, said: Said, { today }: Asking): Refusal | null {
  if (said.on > today) return COMPLAINT_REFUSALS.notYet;
  const before = steps.at(-1)?.on ?? received.earliest;
  return before !== null && said.on < before ? COMPLAINT_REFUSALS.backwards : null;
}

function stepOf(is: ComplaintStep['is'], said: Said, { actor }: Asking): ComplaintStep {
  return { is, on: said.on, words: said.words, by: actor.staffId, outcome: null, toldHow: null };
}

function moved(complaint: Kept, step: ComplaintStep, more: Partial<ComplaintFacts> = {}): Happening {
  return changed(Complaint, complaint.id, { ...more, steps: [...complaint.steps, step] });
}
