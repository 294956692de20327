import { z } from 'zod';
import { defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { Proceeding, type ProceedingFacts } from '#modules/proceeding/model/proceeding.ts';
import { Claim, type ClaimFacts, claimFacts } from './claim.ts';
import { CLAIM_REFUSALS } from './claim-refusals.ts';

export const CLAIM_KEEPERS = ['legal-officer', 'case-manager'] as const;

const MONEY = {
  interimAmount: true,
  interimOrdered: true,
  interimPaid: true,
  interimPaidTo: true,
  finalAmount: true,
  finalOrdered: true,
  finalPaid: true,
  finalPaidTo: true,
  depositUntil: true,
  why: true,
} as const;
const Opened = claimFacts.omit({ ...MONEY, state: true, stateSince: true });
const NOTHING_YET = {
  ...{ interimAmount: null, interimOrdered: null, interimPaid: null, interimPaidTo: null },
  ...{ finalAmount: null, finalOrdered: null, finalPaid: null, finalPaidTo: null, depositUntil: null, why: null },
};

/** Begins a claim: being prepared, or handed in already. */
export const openClaim = defineAct({
  name: 'compensation.open-claim',
  input: z.strictObject({ claimId: AnyId, claim: Opened }),
  by: CLAIM_KEEPERS,
  knows: ({ claim }) => ({
    caseFile: mustKnow(CaseFile, claim.caseFileId),
    proceeding: mayKnow(Proceeding, { id: claim.proceedingId ?? '' }),
  }),
  decide({ claimId, claim }, { caseFile, proceeding }, { today }) {
    const wrong = refuseClaim(claim, proceeding, today);
    if (wrong) return refuse(wrong);
    const begun = claim.applied
      ? ({ state: 'applied', stateSince: claim.applied } as const)
      : ({ state: 'preparing', stateSince: day(today) } as const);
    return accept(added(Claim, { id: claimId, scopeId: caseFile.scopeId }, { ...claim, ...NOTHING_YET, ...begun }));
  },
});

const Correction = claimFacts
  .pick({ scheme: true, losses: true, authority: true, reference: true, source: true })
  .partial();

/** Puts right under which scheme, for what, and before whom. Steps are put right by taking the next one. */
export const correctClaim = defineAct({
  name: 'compensation.correct-claim',
  input: z.strictObject({
    claimId: AnyId,
    proceedingId: AnyId.nullable(),
    // A field that is left out is not there at all: JSON carries no undefined, which is all the compiler fears here.
    changes: Correction as z.ZodType<Partial<ClaimFacts>>,
  }),
  by: CLAIM_KEEPERS,
  merges: true,
  knows: ({ claimId, proceedingId }) => ({
    claim: mustKnow(Claim, claimId),
    proceeding: mayKnow(Proceeding, { id: proceedingId ?? '' }),
  }),
  decide({ changes }, { claim, proceeding }, { today }) {
    const wrong = refuseClaim({ ...claim, ...changes }, proceeding, today);
    return wrong ? refuse(wrong) : accept(changed(Claim, claim.id, changes));
  },
});

type Checked = Pick<ClaimFacts, 'scheme' | 'applied' | 'proceedingId' | 'caseFileId'>;

function refuseClaim(claim: Checked, proceeding: Stored<ProceedingFacts> | null, today: string): Refusal | null {
  const { scheme, applied, proceedingId, caseFileId } = claim;
  if (applied && isSurelyBefore(day(today), applied)) return { ...CLAIM_REFUSALS.notYet, fields: ['applied'] };
  if (proceedingId === null) return null;
  if (proceeding?.id !== proceedingId || proceeding.caseFileId !== caseFileId) return CLAIM_REFUSALS.notOfFile;
  if (applied && isSurelyBefore(applied, proceeding.offence))
    return { ...CLAIM_REFUSALS.backwards, fields: ['applied'] };
  const ofChild = proceeding.sections.some((section) => section.startsWith('POCSO'));
  return scheme === 'nalsa-2018' && ofChild ? CLAIM_REFUSALS.wrongScheme : null;
}
