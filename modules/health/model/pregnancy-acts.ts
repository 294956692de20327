import { z } from 'zod';
import { type Asking, allKnown, defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { type Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Person } from '#modules/person/model/person.ts';
import { HEALTH_REFUSALS } from './health-refusals.ts';
import {
  BirthOutcome,
  type OutcomeFacts,
  outcomeFacts,
  Pregnancy,
  type PregnancyFacts,
  pregnancyFacts,
} from './pregnancy.ts';

export const HEALTH_KEEPERS = ['nurse', 'case-manager'] as const;

/** Writes down that she is with child. Since when it is known may be as uncertain as it is. */
export const recordPregnancy = defineAct({
  name: 'health.record-pregnancy',
  input: z.strictObject({ pregnancyId: AnyId, pregnancy: pregnancyFacts }),
  by: HEALTH_KEEPERS,
  knows: ({ pregnancy: { personId } }) => ({
    person: mustKnow(Person, personId),
    pregnancies: allKnown(Pregnancy, { personId }),
    outcomes: allKnown(BirthOutcome, { personId }),
  }),
  decide({ pregnancyId, pregnancy }, { person, pregnancies, outcomes }, asking) {
    const isOver = (id: string) => outcomes.some((one) => one.pregnancyId === id);
    if (pregnancies.some(({ id }) => !isOver(id))) return refuse(HEALTH_REFUSALS.pregnancyOpen);
    const wrong = refuseDay(pregnancy.knownSince, null, asking);
    if (wrong) return refuse({ ...wrong, fields: ['knownSince'] });
    return accept(added(Pregnancy, { id: pregnancyId, scopeId: person.id }, pregnancy));
  },
});

const PregnancyChanges = pregnancyFacts.omit({ personId: true }).partial();

/** What she wants now, what was arranged, what was known wrongly. */
export const correctPregnancy = defineAct({
  name: 'health.correct-pregnancy',
  // A field that is left out is not there at all: JSON carries no undefined, which is all the compiler fears here.
  input: z.strictObject({ pregnancyId: AnyId, changes: PregnancyChanges as z.ZodType<Partial<PregnancyFacts>> }),
  by: HEALTH_KEEPERS,
  merges: true,
  knows: ({ pregnancyId }) => ({ pregnancy: mustKnow(Pregnancy, pregnancyId) }),
  decide({ changes }, { pregnancy }, asking) {
    const wrong = changes.knownSince ? refuseDay(changes.knownSince, null, asking) : null;
    if (wrong) return refuse({ ...wrong, fields: ['knownSince'] });
    return accept(changed(Pregnancy, pregnancy.id, changes));
  },
});

/** Writes down how it ended, once. From this moment nothing that belonged to the waiting is asked of anybody. */
export const recordOutcome = defineAct({
  name: 'health.record-outcome',
  input: z.strictObject({ outcomeId: AnyId, outcome: outcomeFacts }),
  by: HEALTH_KEEPERS,
  knows: ({ outcome: { pregnancyId } }) => ({
    pregnancy: mustKnow(Pregnancy, pregnancyId),
    before: mayKnow(BirthOutcome, { pregnancyId }),
  }),
  decide({ outcomeId, outcome }, { pregnancy, before }, asking) {
    if (before !== null) return refuse(HEALTH_REFUSALS.outcomeWritten);
    if (outcome.personId !== pregnancy.personId) return refuse(HEALTH_REFUSALS.otherPerson);
    const wrong = refuseOutcome(outcome, pregnancy.knownSince, asking);
    return wrong ? refuse(wrong) : accept(added(BirthOutcome, { id: outcomeId, scopeId: pregnancy.scopeId }, outcome));
  },
});

const OutcomeChanges = outcomeFacts.omit({ personId: true, pregnancyId: true }).partial();

/** The register's number, what she says later to being accompanied, a day that was written wrongly. */
export const correctOutcome = defineAct({
  name: 'health.correct-outcome',
  input: z.strictObject({
    outcomeId: AnyId,
    pregnancyId: AnyId,
    changes: OutcomeChanges as z.ZodType<Partial<OutcomeFacts>>,
  }),
  by: [...HEALTH_KEEPERS],
  merges: true,
  knows: ({ outcomeId, pregnancyId }) => ({
    outcome: mustKnow(BirthOutcome, outcomeId),
    pregnancy: mustKnow(Pregnancy, pregnancyId),
  }),
  decide({ changes }, { outcome, pregnancy }, asking) {
    if (outcome.pregnancyId !== pregnancy.id) return refuse(HEALTH_REFUSALS.otherPerson);
    const wrong = refuseOutcome({ ...outcome, ...changes }, pregnancy.knownSince, asking);
    return wrong ? refuse(wrong) : accept(changed(BirthOutcome, outcome.id, changes));
  },
});

function refuseOutcome(outcome: OutcomeFacts, knownSince: Dated, asking: Asking): Refusal | null {
  const { happened, registration, registeredOn } = outcome;
  if (registeredOn !== null && registration === null) return HEALTH_REFUSALS.registrationMissing;
  if (registeredOn !== null && isSurelyBefore(day(registeredOn), happened)) return HEALTH_REFUSALS.registeredBefore;
  return refuseDay(happened, knownSince, asking);
}

function refuseDay(happened: Dated, since: Dated | null, { today }: Asking): Refusal | null {
  if (isSurelyBefore(day(today), happened)) return HEALTH_REFUSALS.notYet;
  return since !== null && isSurelyBefore(happened, since) ? HEALTH_REFUSALS.beforeKnown : null;
}
