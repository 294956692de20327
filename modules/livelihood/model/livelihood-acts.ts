import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { isAdultAt } from '#kernel/age.ts';
import { Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Source } from '#kernel/source.ts';
import { Person, type PersonFacts } from '#modules/person/model/person.ts';
import { EmployerCheck, type EmployerCheckFacts, lastCheck, verdictOf } from './employer-check.ts';
import { Livelihood, type LivelihoodFacts, LivelihoodStep, livelihoodFacts } from './livelihood.ts';
import { LIVELIHOOD_REFUSALS } from './livelihood-refusals.ts';
import { LIVELIHOOD_MOVES, LIVELIHOOD_STATES, type LivelihoodKind } from './livelihood-way.ts';

export const LIVELIHOOD_KEEPERS = ['case-manager', 'counsellor'] as const;

/** Begins a way: it stands at the step it has reached, which is written as its first. */
export const planLivelihood = defineAct({
  name: 'livelihood.plan-livelihood',
  input: z.strictObject({ livelihoodId: AnyId, livelihood: livelihoodFacts }),
  by: LIVELIHOOD_KEEPERS,
  knows: ({ livelihood }) => ({ person: mustKnow(Person, livelihood.personId) }),
  decide({ livelihoodId, livelihood }, { person }, { today, newId }) {
    const { kind, state, stateSince, source } = livelihood;
    if (isSurelyBefore(day(today), stateSince))
      return refuse({ ...LIVELIHOOD_REFUSALS.notYet, fields: ['stateSince'] });
    if (isWorkOfAChild(kind, livelihood.arrangedBy, person, today)) return refuse(LIVELIHOOD_REFUSALS.notForChild);
    const reached = { livelihoodId, personId: person.id, state, happened: stateSince, words: null, source };
    return accept(
      added(Livelihood, { id: livelihoodId, scopeId: person.id }, livelihood),
      added(LivelihoodStep, { id: newId(), scopeId: person.id }, reached),
    );
  },
});

/** A child learns. That a child works by somebody else's doing is written, for it is so; we find her no work. */
function isWorkOfAChild(
  kind: LivelihoodKind,
  arrangedBy: LivelihoodFacts['arrangedBy'],
  { born, birthBasis }: Stored<PersonFacts>,
  today: string,
): boolean {
  if (kind === 'training' || arrangedBy === 'herself' || arrangedBy === 'someone-else') return false;
  return !born || isAdultAt({ on: born, basis: birthBasis }, day(today)) !== 'adult';
}

/**
 * The next step. Into a job that we or a partner found nobody goes before the employer was checked, nor where the check
 * found a sign of force. What she found herself she begins when she likes.
 */
export const moveLivelihood = defineAct({
  name: 'livelihood.move-livelihood',
  input: z.strictObject({
    stepId: AnyId,
    livelihoodId: AnyId,
    state: z.enum(LIVELIHOOD_STATES),
    happened: Dated,
    words: z.string().trim().min(1).max(2000).nullable(),
    source: Source,
  }),
  by: LIVELIHOOD_KEEPERS,
  knows: ({ livelihoodId }) => ({
    livelihood: mustKnow(Livelihood, livelihoodId),
    checks: allKnown(EmployerCheck, { livelihoodId }),
  }),
  decide({ stepId, ...step }, { livelihood, checks }, { today }) {
    const { kind, state, stateSince, personId } = livelihood;
    if (!LIVELIHOOD_MOVES[kind][state].includes(step.state)) return refuse(LIVELIHOOD_REFUSALS.noSuchStep);
    if (isSurelyBefore(day(today), step.happened))
      return refuse({ ...LIVELIHOOD_REFUSALS.notYet, fields: ['happened'] });
    if (isSurelyBefore(step.happened, stateSince)) return refuse(LIVELIHOOD_REFUSALS.beforeLast);
    const wrong = step.state === 'begun' ? refuseEmployer(livelihood, checks) : null;
    if (wrong) return refuse(wrong);
    return accept(
      changed(Livelihood, livelihood.id, { state: step.state, stateSince: step.happened }),
      added(LivelihoodStep, { id: stepId, scopeId: livelihood.scopeId }, { ...step, personId }),
    );
  },
});

function refuseEmployer(
  { kind, arrangedBy }: LivelihoodFacts,
  checks: readonly Stored<EmployerCheckFacts>[],
): Refusal | null {
  if (kind !== 'job' || arrangedBy === 'herself' || arrangedBy === 'someone-else') return null;
  const last = lastCheck(checks);
  if (!last) return LIVELIHOOD_REFUSALS.employerNotChecked;
  return verdictOf(last) === 'danger' ? LIVELIHOOD_REFUSALS.employerNotSafe : null;
}

const Corrected = livelihoodFacts
  .pick({ what: true, withOrganisationId: true, withWhom: true, arrangedBy: true, note: true, source: true })
  .partial();

/** Puts right what is written of a way; its steps are acts of their own. */
export const correctLivelihood = defineAct({
  name: 'livelihood.correct-livelihood',
  input: z.strictObject({
    livelihoodId: AnyId,
    // A field that is left out is not there at all: JSON carries no undefined, which is all the compiler fears here.
    changes: Corrected as z.ZodType<Partial<LivelihoodFacts>>,
  }),
  by: LIVELIHOOD_KEEPERS,
  merges: true,
  knows: ({ livelihoodId }) => ({ livelihood: mustKnow(Livelihood, livelihoodId) }),
  decide: ({ livelihoodId, changes }) => accept(changed(Livelihood, livelihoodId, changes)),
});
