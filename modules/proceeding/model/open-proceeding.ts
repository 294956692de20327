import { z } from 'zod';
import { type Asking, allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import { NOT_FOUND, type Refusal } from '#kernel/refusal.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { Person } from '#modules/person/model/person.ts';
import { Proceeding, type ProceedingFacts, proceedingFacts } from './proceeding.ts';
import { PROCEEDING_REFUSALS } from './proceeding-refusals.ts';
import { notYetLaw } from './section-of-law.ts';

export const PROCEEDING_KEEPERS = ['legal-officer', 'case-manager', 'police-liaison'] as const;

const Opened = proceedingFacts
  .omit({ closed: true, closedWords: true })
  // A device that was written before this was asked sends none.
  .extend({ advocateKind: proceedingFacts.shape.advocateKind.default('not-known') });

/** Opens a proceeding in a case file. Sections that were not law on the day of the offence are refused by name. */
export const openProceeding = defineAct({
  name: 'proceeding.open-proceeding',
  input: z.strictObject({ proceedingId: AnyId, proceeding: Opened }),
  by: PROCEEDING_KEEPERS,
  knows: ({ proceeding }) => ({
    caseFile: mustKnow(CaseFile, proceeding.caseFileId),
    person: mustKnow(Person, proceeding.personId),
    others: allKnown(Proceeding, { caseFileId: proceeding.caseFileId }),
  }),
  decide({ proceedingId, proceeding }, { caseFile, others }, asking) {
    const wrong = refuseFacts(proceeding, others, asking);
    if (wrong) return refuse(wrong);
    const facts = { ...proceeding, closed: null, closedWords: null };
    return accept(added(Proceeding, { id: proceedingId, scopeId: caseFile.scopeId }, facts));
  },
});

const Correction = proceedingFacts
  .omit({ caseFileId: true, personId: true, stage: true, stageSince: true, closed: true, closedWords: true })
  .partial();

/** Puts right what is written of a proceeding, or adds what came later: the court, the number, her lawyer. */
export const correctProceeding = defineAct({
  name: 'proceeding.correct-proceeding',
  input: z.strictObject({
    proceedingId: AnyId,
    caseFileId: AnyId,
    // A field that is left out is not there at all: JSON carries no undefined, which is all the compiler fears here.
    changes: Correction as z.ZodType<Partial<ProceedingFacts>>,
  }),
  by: PROCEEDING_KEEPERS,
  merges: true,
  knows: ({ proceedingId, caseFileId }) => ({
    proceeding: mustKnow(Proceeding, proceedingId),
    others: allKnown(Proceeding, { caseFileId }),
  }),
  decide({ caseFileId, changes }, { proceeding, others }, asking) {
    // The others are those of this file: in the name of another file a lawyer could stand on both sides.
    if (proceeding.caseFileId !== caseFileId) return refuse(NOT_FOUND);
    const wrong = refuseFacts(
      { ...proceeding, ...changes },
      others.filter(({ id }) => id !== proceeding.id),
      asking,
    );
    return wrong ? refuse(wrong) : accept(changed(Proceeding, proceeding.id, changes));
  },
});

type Checked = Pick<
  ProceedingFacts,
  'sections' | 'offence' | 'stageSince' | 'firDate' | 'personId' | 'accusedIds' | 'advocate'
>;

function refuseFacts(facts: Checked, others: readonly Stored<ProceedingFacts>[], { today }: Asking): Refusal | null {
  const foreign = notYetLaw(facts.sections, facts.offence);
  if (foreign.length > 0) return { ...PROCEEDING_REFUSALS.notLawThen, values: { sections: foreign.join(', ') } };
  if (isSurelyBefore(day(today), facts.stageSince)) return PROCEEDING_REFUSALS.notYet;
  if (isSurelyBefore(facts.stageSince, facts.offence)) return PROCEEDING_REFUSALS.beforeOffence;
  if (facts.firDate !== null && isSurelyBefore(day(facts.firDate), facts.offence))
    return { ...PROCEEDING_REFUSALS.beforeOffence, fields: ['firDate'] };
  if (facts.accusedIds.includes(facts.personId)) return PROCEEDING_REFUSALS.victimAccused;
  return actsForBoth(facts, others) ? PROCEEDING_REFUSALS.advocateOfBoth : null;
}

/** In the same case file the same lawyer stands beside somebody whom the other proceeding accuses. */
function actsForBoth({ advocate, personId, accusedIds }: Checked, others: readonly Stored<ProceedingFacts>[]): boolean {
  if (advocate === null) return false;
  const same = others.filter((other) => other.advocate?.toLowerCase() === advocate.toLowerCase());
  return same.some((other) => accusedIds.includes(other.personId) || other.accusedIds.includes(personId));
}
