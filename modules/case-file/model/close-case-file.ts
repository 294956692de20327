import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import type { CaseStatus } from '#kernel/code-lists/case-status.ts';
import { ClosureReason } from '#kernel/code-lists/closure-reason.ts';
import { ReintegrationOutcome } from '#kernel/code-lists/reintegration-outcome.ts';
import { day } from '#kernel/dated.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { CaseClosure, type StillOpen } from './case-closure.ts';
import { CaseFile, TrackStage } from './case-file.ts';
import { CASE_FILE_REFUSALS } from './case-file-refusals.ts';

const STATUS_OF_REASON: Partial<Record<ClosureReason, CaseStatus>> = {
  transferred: 'closed_referred',
  duplicate: 'duplicate',
  not_trafficking: 'not_trafficking',
};

/** A plan that is said to be fulfilled, and a life that is not safe, cannot both be so. */
const NOT_ACHIEVED: readonly string[] = ['missing_again', 're_trafficked', 'lost_contact', 'returned_family_concern'];
/** A file that was opened twice is closed while the other one goes on with everything that is open. */
const GOES_ON_ELSEWHERE: readonly ClosureReason[] = ['duplicate'];

/** What is looked up where it lies, for it belongs to other modules: a stay, a return on the way, what goes on. */
export type ClosingKnown = {
  code: string;
  openStay: boolean;
  openReturn: boolean;
  stillOpen: readonly StillOpen[];
};

/**
 * Closes a file with a reason, by two: a supervisor reads it before it is so. Every track ends but the legal one: a court
 * does not stop when we do, and an open stage of another track would say that somebody still looks after it.
 */
export const closeCaseFile = defineAct({
  name: 'case-file.close-case-file',
  input: z.strictObject({
    caseFileId: AnyId,
    reason: ClosureReason,
    words: z.string().trim().min(1).max(1000).nullable(),
    outcome: ReintegrationOutcome.nullable().exactOptional(),
  }),
  by: ['case-manager', 'director'],
  answeredBy: 'server',
  knows: ({ caseFileId }) => ({
    file: mustKnow(CaseFile, caseFileId),
    stages: allKnown(TrackStage, { caseFileId }),
  }),
  secondPerson: {
    by: ['director', 'case-manager'],
    // One colleague alone would otherwise never be able to close anything.
    alone: 'goes-on',
    tells: ({ reason }, known) => ({
      key: 'approval:tells.close-case-file',
      values: { code: (known as unknown as ClosingKnown).code, reason: `codes:closure_reason.${reason}` },
    }),
  },
  decide({ reason, words, outcome = null }, known, { now, today, newId }) {
    const { file, stages } = known;
    const closing = known as typeof known & ClosingKnown; // looked up by the server's half of this act
    if (file.closedAt !== null) return refuse(CASE_FILE_REFUSALS.alreadyClosed);
    const wrong = refuseClosing(reason, outcome, closing);
    if (wrong) return refuse(wrong);
    const ending = stages.filter((one) => one.untilWhen === null && one.track !== 'legal');
    const closure = { caseFileId: file.id, personId: file.personId, closedAt: now, reason, words, outcome };
    return accept(
      changed(CaseFile, file.id, {
        closedAt: now,
        closureReason: reason,
        closureWords: words,
        status: STATUS_OF_REASON[reason] ?? 'closed',
      }),
      added(
        CaseClosure,
        { id: newId(), scopeId: file.scopeId },
        { ...closure, stillOpen: [...closing.stillOpen], reopenedAt: null, reopenedWhy: null },
      ),
      ...ending.map((one) => changed(TrackStage, one.id, { untilWhen: day(today) })),
    );
  },
});

/** Nobody is let go from a file while she sleeps in our house or is on her way: somebody must answer for her that night. */
function refuseClosing(
  reason: ClosureReason,
  outcome: ReintegrationOutcome | null,
  { openStay, openReturn }: ClosingKnown,
): Refusal | null {
  if (GOES_ON_ELSEWHERE.includes(reason)) return null;
  if (openStay) return CASE_FILE_REFUSALS.stillStaying;
  if (openReturn) return CASE_FILE_REFUSALS.returnUnderWay;
  const contradicts = reason === 'goals_achieved' && outcome !== null && NOT_ACHIEVED.includes(outcome);
  const dead = (reason === 'deceased') !== (outcome === 'deceased') && outcome !== null;
  return contradicts || dead ? CASE_FILE_REFUSALS.outcomeContradicts : null;
}
