import { z } from 'zod';
import { type Asking, allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { addDays } from '#kernel/calendar.ts';
import { Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { type Added, accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { ReturnDecision } from '#modules/family-work/model/return-decision.ts';
import { ReturnCase, type ReturnCaseFacts, ReturnStep, returnFacts } from './return-case.ts';
import { RETURN_REFUSALS } from './return-refusals.ts';
import { STEP_CODES, STEPS, type StepCode, stepsOf } from './return-route.ts';

export const RETURN_KEEPERS = ['case-manager'] as const;

const Begun = returnFacts.omit({ ended: true, endedHow: true, endedWords: true });

/** Begins a return that was decided. Every step lies open from the start, with whoever sees to it. */
export const beginReturn = defineAct({
  name: 'return.begin-return',
  input: z.strictObject({
    returnId: AnyId,
    return: Begun,
    /** In the order of the route; where they are left out they are drawn. */
    stepIds: z.array(AnyId).max(STEP_CODES.length).exactOptional(),
  }),
  by: RETURN_KEEPERS,
  knows: ({ return: { caseFileId, decisionId } }) => ({
    file: mustKnow(CaseFile, caseFileId),
    decision: mustKnow(ReturnDecision, decisionId),
    others: allKnown(ReturnCase, { caseFileId }),
  }),
  decide({ returnId, return: asked, stepIds = [] }, { file, decision, others }, asking) {
    const isOther = decision.caseFileId !== file.id || decision.personId !== file.personId;
    if (decision.decision !== 'return' || isOther) return refuse(RETURN_REFUSALS.notDecided);
    if (others.some(({ ended }) => ended === null)) return refuse(RETURN_REFUSALS.alreadyBegun);
    if (isSurelyBefore(day(asking.today), asked.begun)) return refuse(RETURN_REFUSALS.notYet);
    if (asked.route === 'abroad' && asked.toCountry === 'IN') return refuse(RETURN_REFUSALS.wrongCountry);
    const facts = { ...asked, personId: file.personId, ended: null, endedHow: null, endedWords: null };
    return accept(
      added(ReturnCase, { id: returnId, scopeId: file.scopeId }, facts),
      ...stepsOf(asked.route).map((step, at) =>
        openStep({ step, id: stepIds[at] ?? asking.newId() }, { returnId, scopeId: file.scopeId, facts }, asking),
      ),
    );
  },
});

type Begins = { returnId: string; scopeId: string; facts: ReturnCaseFacts };

type Opened = { step: StepCode; id: string };

function openStep({ step, id }: Opened, { returnId, scopeId, facts }: Begins, { actor, today }: Asking): Added {
  const { needs, days } = STEPS[step];
  const from = facts.begun.latest ?? today;
  const waits = stepsOf(facts.route).some((other) => needs.includes(other));
  return added(
    ReturnStep,
    { id, scopeId },
    {
      returnId,
      caseFileId: facts.caseFileId,
      personId: facts.personId,
      step,
      state: 'open',
      ownerId: actor.staffId,
      asked: null,
      settled: null,
      // What cannot begin yet has no target of its own: it gets one when the step before it is settled.
      dueOn: waits ? null : addDays(from, days),
      blocker: null,
      reference: null,
    },
  );
}

const Corrected = returnFacts.pick({ toPlace: true, receivingId: true, receiver: true, source: true }).partial();

/** Puts right where she goes and who receives her. */
export const correctReturn = defineAct({
  name: 'return.correct-return',
  input: z.strictObject({
    returnId: AnyId,
    // A field that is left out is not there at all: JSON carries no undefined, which is all the compiler fears here.
    changes: Corrected as z.ZodType<Partial<ReturnCaseFacts>>,
  }),
  by: RETURN_KEEPERS,
  merges: true,
  knows: ({ returnId }) => ({ found: mustKnow(ReturnCase, returnId) }),
  decide: ({ returnId, changes }) => accept(changed(ReturnCase, returnId, changes)),
});

/** It does not go on: she wishes otherwise, or the place is not safe. Why is said in words; another may be decided. */
export const stopReturn = defineAct({
  name: 'return.stop-return',
  input: z.strictObject({ returnId: AnyId, ended: Dated, endedWords: z.string().trim().min(1).max(1000) }),
  by: ['case-manager', 'director'],
  knows: ({ returnId }) => ({
    found: mustKnow(ReturnCase, returnId),
    steps: allKnown(ReturnStep, { returnId }),
  }),
  decide({ returnId, ended, endedWords }, { found, steps }, { today }) {
    if (found.ended !== null) return refuse(RETURN_REFUSALS.over);
    if (steps.some(({ step, state }) => step === 'hand-over' && state === 'done'))
      return refuse(RETURN_REFUSALS.alreadyHandedOver);
    if (isSurelyBefore(day(today), ended)) return refuse(RETURN_REFUSALS.notYet);
    if (isSurelyBefore(ended, found.begun)) return refuse(RETURN_REFUSALS.beforeBegun);
    return accept(changed(ReturnCase, returnId, { ended, endedHow: 'stopped', endedWords }));
  },
});
