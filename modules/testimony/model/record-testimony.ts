import { z } from 'zod';
import { defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Evidence, type EvidenceFacts } from '#modules/evidence/model/evidence.ts';
import { Proceeding, type ProceedingFacts } from '#modules/proceeding/model/proceeding.ts';
import { Testimony, type TestimonyFacts, testimonyFacts } from './testimony.ts';
import { TESTIMONY_REFUSALS } from './testimony-refusals.ts';

export const TESTIMONY_KEEPERS = ['legal-officer', 'case-manager', 'police-liaison'] as const;

/** From this day on statements are taken under the new code, but in what was pending (BNSS s.531). */
const BNSS_SINCE = day('2024-07-01');

/** Writes down that a statement was taken, and how. */
export const recordTestimony = defineAct({
  name: 'testimony.record-testimony',
  input: z.strictObject({ testimonyId: AnyId, testimony: Testimony.facts }),
  by: TESTIMONY_KEEPERS,
  purposes: ['legal'],
  knows: ({ testimony }) => ({
    proceeding: mustKnow(Proceeding, testimony.proceedingId),
    evidence: mayKnow(Evidence, { id: testimony.evidenceId ?? '' }),
  }),
  decide({ testimonyId, testimony }, { proceeding, evidence }, { today }) {
    const wrong = refuseTestimony(testimony, proceeding, today) ?? refuseEvidence(testimony, evidence, proceeding);
    if (wrong) return refuse(wrong);
    return accept(added(Testimony, { id: testimonyId, scopeId: proceeding.scopeId }, testimony));
  },
});

const Correction = testimonyFacts.omit({ caseFileId: true, proceedingId: true, personId: true }).partial();

/** Puts right what was written, or adds what came later: the paper's number, the copy that was given. */
export const correctTestimony = defineAct({
  name: 'testimony.correct-testimony',
  input: z.strictObject({
    testimonyId: AnyId,
    proceedingId: AnyId,
    // A field that is left out is not there at all: JSON carries no undefined, which is all the compiler fears here.
    changes: Correction as z.ZodType<Partial<TestimonyFacts>>,
  }),
  by: TESTIMONY_KEEPERS,
  purposes: ['legal'],
  merges: true,
  knows: ({ testimonyId, proceedingId, changes }) => ({
    testimony: mustKnow(Testimony, testimonyId),
    proceeding: mustKnow(Proceeding, proceedingId),
    evidence: mayKnow(Evidence, { id: changes.evidenceId ?? '' }),
  }),
  decide({ changes }, { testimony, proceeding, evidence }, { today }) {
    const wrong =
      refuseTestimony({ ...testimony, ...changes }, proceeding, today) ?? refuseEvidence(changes, evidence, proceeding);
    return wrong ? refuse(wrong) : accept(changed(Testimony, testimony.id, changes));
  },
});

type Checked = Pick<TestimonyFacts, 'taken' | 'section' | 'proceedingId' | 'caseFileId'>;

function refuseTestimony(
  { taken, section, proceedingId, caseFileId }: Checked,
  proceeding: ProceedingFacts & { id: string },
  today: string,
): Refusal | null {
  if (proceedingId !== proceeding.id || caseFileId !== proceeding.caseFileId) return TESTIMONY_REFUSALS.notHers;
  if (isSurelyBefore(day(today), taken)) return TESTIMONY_REFUSALS.notYet;
  if (isSurelyBefore(taken, proceeding.offence)) return TESTIMONY_REFUSALS.beforeOffence;
  const tooEarly = section.startsWith('bnss') && isSurelyBefore(taken, BNSS_SINCE);
  const tooLate = section.startsWith('crpc') && proceeding.procedure === 'bnss';
  return tooEarly || tooLate ? TESTIMONY_REFUSALS.notLawThen : null;
}

/** The paper lies among the evidence of the same file. What the asker may not see, she cannot name. */
function refuseEvidence(
  { evidenceId }: Partial<TestimonyFacts>,
  evidence: Stored<EvidenceFacts> | null,
  { caseFileId }: ProceedingFacts,
): Refusal | null {
  if (evidenceId === null || evidenceId === undefined) return null;
  const isOfFile = evidence?.aboutKind === 'case-file' && evidence.aboutId === caseFileId;
  return isOfFile ? null : TESTIMONY_REFUSALS.evidenceOfAnother;
}
