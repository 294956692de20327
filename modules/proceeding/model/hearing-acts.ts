import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { PROCEEDING_KEEPERS } from './open-proceeding.ts';
import { HEARING_PURPOSES, Hearing, hearingFacts, PRESENCES, Proceeding } from './proceeding.ts';
import { PROCEEDING_REFUSALS } from './proceeding-refusals.ts';

/** Notes a day in court. In a closed proceeding there is none. */
export const planHearing = defineAct({
  name: 'proceeding.plan-hearing',
  input: z.strictObject({ hearingId: AnyId, hearing: hearingFacts }),
  by: PROCEEDING_KEEPERS,
  knows: ({ hearing }) => ({ proceeding: mustKnow(Proceeding, hearing.proceedingId) }),
  decide({ hearingId, hearing }, { proceeding }, { today }) {
    if (proceeding.closed !== null) return refuse(PROCEEDING_REFUSALS.closed);
    const isHeld = hearing.outcome !== null;
    if (isHeld && hearing.on > today) return refuse(PROCEEDING_REFUSALS.heldNotYet);
    if (!isHeld && hearing.on < today) return refuse(PROCEEDING_REFUSALS.plannedInPast);
    const facts = { ...hearing, personId: proceeding.personId };
    return accept(added(Hearing, { id: hearingId, scopeId: proceeding.scopeId }, facts));
  },
});

/** What came of a day in court, and the next one, if a next one was named. A closed proceeding still takes how its last day went. */
export const recordHearing = defineAct({
  name: 'proceeding.record-hearing',
  input: z.strictObject({
    hearingId: AnyId,
    proceedingId: AnyId,
    outcome: z.string().trim().min(1).max(5000),
    adjourned: z.boolean(),
    nextId: AnyId,
    nextOn: CalendarDay.nullable(),
    nextPurpose: z.enum(HEARING_PURPOSES),
    nextPresence: z.enum(PRESENCES),
  }),
  by: PROCEEDING_KEEPERS,
  knows: ({ hearingId, proceedingId }) => ({
    hearing: mustKnow(Hearing, hearingId),
    proceeding: mustKnow(Proceeding, proceedingId),
  }),
  decide({ outcome, adjourned, nextId, nextOn, nextPurpose, nextPresence }, { hearing, proceeding }, { today }) {
    if (hearing.proceedingId !== proceeding.id) return refuse(NOT_FOUND);
    if (hearing.outcome !== null) return refuse(PROCEEDING_REFUSALS.alreadyHeld);
    if (hearing.on > today) return refuse(PROCEEDING_REFUSALS.heldNotYet);
    if (nextOn !== null && proceeding.closed !== null) return refuse(PROCEEDING_REFUSALS.closed);
    if (nextOn !== null && nextOn <= hearing.on) return refuse(PROCEEDING_REFUSALS.nextBeforeThis);
    const held = changed(Hearing, hearing.id, { outcome, adjourned });
    if (nextOn === null) return accept(held);
    const { proceedingId, personId, source } = hearing;
    const empty = { outcome: null, adjourned: false, note: null, source };
    const next = { proceedingId, personId, on: nextOn, purpose: nextPurpose, presence: nextPresence, ...empty };
    return accept(held, added(Hearing, { id: nextId, scopeId: proceeding.scopeId }, next));
  },
});
