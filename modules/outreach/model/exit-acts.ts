import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, type Happening, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { OWN_STAFF, Source } from '#kernel/source.ts';
import {
  AssistedExit,
  type AssistedExitFacts,
  assistedExitFacts,
  ExitStep,
  type ExitStepFacts,
} from './assisted-exit.ts';
import { EXIT_STATES, exitNow, mayFollow, saysWhy } from './exit-lifecycle.ts';
import { refuseStep } from './move-trust.ts';
import { OutreachContact, TrustStep, type TrustStepFacts } from './outreach-contact.ts';
import { OUTREACH_REFUSALS } from './outreach-refusals.ts';
import { lastStep } from './trust-lifecycle.ts';

const ADULT = 18;

/** She has decided to leave. That is written here, with as much of the way as is known; the rest is added as it comes. */
export const planExit = defineAct({
  name: 'outreach.plan-exit',
  input: z.strictObject({ exitId: AnyId, stepId: AnyId, trustStepId: AnyId, exit: assistedExitFacts }),
  by: ['outreach-worker'],
  knows: ({ exit: { contactId } }) => ({
    contact: mustKnow(OutreachContact, contactId),
    steps: allKnown(TrustStep, { contactId }),
    exitSteps: allKnown(ExitStep, { contactId }),
  }),
  decide({ exitId, stepId, trustStepId, exit }, { contact, steps, exitSteps }, { today }) {
    const { contactId, decided, herWords, lang } = exit;
    // A child is not brought away by us: the committee decides, and it is told within a day.
    if (contact.age && contact.age.most < ADULT) return refuse(OUTREACH_REFUSALS.exitOfChild);
    if (hasOpenExit(exitSteps)) return refuse(OUTREACH_REFUSALS.exitOpen);
    const trust = { contactId, stage: 'decided_exit' as const, since: decided, reason: herWords, herWords, lang };
    const isDecided = lastStep(steps)?.stage === 'decided_exit';
    const wrong = isDecided ? null : refuseStep(trust, steps, today);
    if (wrong) return refuse({ ...wrong, fields: ['decided'] });
    const scope = { scopeId: contact.id };
    const first = {
      exitId,
      contactId,
      state: 'planned' as const,
      since: decided,
      words: null,
      lang,
      source: OWN_STAFF,
    };
    return accept(
      added(AssistedExit, { id: exitId, ...scope }, exit),
      added(ExitStep, { id: stepId, ...scope }, first),
      ...(isDecided ? [] : [added(TrustStep, { id: trustStepId, ...scope }, { ...trust, source: OWN_STAFF })]),
    );
  },
});

/** A way out that is still open: neither arrived nor called off. */
function hasOpenExit(steps: readonly Stored<ExitStepFacts>[]): boolean {
  const exits = new Set(steps.map(({ exitId }) => exitId));
  return [...exits].some((exitId) => {
    const now = exitNow(steps.filter((step) => step.exitId === exitId));
    return now !== null && now.state !== 'arrived' && now.state !== 'called_off';
  });
}

const { contactId: _contact, decided: _decided, ...plannable } = assistedExitFacts.shape;

/** The plan became clearer: who helps, by what, where to, what she wants to do about the police. */
export const correctExit = defineAct({
  name: 'outreach.correct-exit',
  input: z.strictObject({
    exitId: AnyId,
    // A field that is left out is not there at all: JSON carries no undefined, which is all the compiler fears here.
    changes: z.strictObject(plannable).partial() as z.ZodType<Partial<AssistedExitFacts>>,
  }),
  by: ['outreach-worker'],
  merges: true,
  knows: ({ exitId }) => ({ exit: mustKnow(AssistedExit, exitId) }),
  decide({ exitId, changes }) {
    if (Object.keys(changes).length === 0) return refuse(OUTREACH_REFUSALS.nothingChanged);
    return accept(changed(AssistedExit, exitId, changes));
  },
});

/** The next step of the way out. The day she leaves is also the day her trust line says that she left. */
export const recordExitStep = defineAct({
  name: 'outreach.record-exit-step',
  input: z.strictObject({
    stepId: AnyId,
    trustStepId: AnyId,
    exitId: AnyId,
    contactId: AnyId,
    state: z.enum(EXIT_STATES),
    since: Dated,
    words: z.string().trim().min(1).max(2000).nullable(),
    lang: z.string().max(10).nullable(),
    source: Source,
  }),
  by: ['outreach-worker'],
  knows: ({ exitId, contactId }) => ({
    exit: mustKnow(AssistedExit, exitId),
    exitSteps: allKnown(ExitStep, { exitId }),
    trust: allKnown(TrustStep, { contactId }),
  }),
  decide({ stepId, trustStepId, ...step }, { exit, exitSteps, trust }, { today }) {
    const facts = { ...step, contactId: exit.contactId };
    const wrong = refuseExitStep(facts, exit, exitSteps, today);
    if (wrong) return refuse(wrong);
    return accept(
      added(ExitStep, { id: stepId, scopeId: exit.contactId }, facts),
      ...(step.state === 'left' ? left(trustStepId, facts, trust) : []),
    );
  },
});

function refuseExitStep(
  step: ExitStepFacts,
  exit: AssistedExitFacts,
  steps: readonly Stored<ExitStepFacts>[],
  today: string,
): Refusal | null {
  const now = exitNow(steps);
  if (isSurelyBefore(day(today), step.since)) return { ...OUTREACH_REFUSALS.notYet, fields: ['since'] };
  if (!now || now.state === 'arrived') return OUTREACH_REFUSALS.exitOver;
  if (isSurelyBefore(step.since, now.since)) return OUTREACH_REFUSALS.beforeLast;
  if (!mayFollow(now.state, step.state)) return OUTREACH_REFUSALS.exitNoWay;
  if (saysWhy(step.state) && step.words === null) return OUTREACH_REFUSALS.exitWhy;
  if (step.state !== 'ready') return null; // she may leave without a plan; only *ready* claims that there is one
  if (exit.safetyPlan === null || exit.helperIds.length === 0) return OUTREACH_REFUSALS.planMissing;
  return exit.destinationId === null && exit.destinationWords === null ? OUTREACH_REFUSALS.destinationMissing : null;
}

function left(id: string, step: ExitStepFacts, trust: readonly Stored<TrustStepFacts>[]): Happening[] {
  if (lastStep(trust)?.stage === 'exited') return [];
  const { contactId, since, words, lang, source } = step;
  const facts = { contactId, stage: 'exited' as const, since, reason: words, herWords: null, lang, source };
  return [added(TrustStep, { id, scopeId: contactId }, facts)];
}
