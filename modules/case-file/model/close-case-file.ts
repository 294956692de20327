import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import type { CaseStatus } from '#kernel/code-lists/case-status.ts';
import { ClosureReason } from '#kernel/code-lists/closure-reason.ts';
import { day } from '#kernel/dated.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { CaseFile, TrackStage } from './case-file.ts';
import { CASE_FILE_REFUSALS } from './case-file-refusals.ts';

const STATUS_OF_REASON: Partial<Record<ClosureReason, CaseStatus>> = {
  transferred: 'closed_referred',
  duplicate: 'duplicate',
  not_trafficking: 'not_trafficking',
};

/**
 * Closes a file with a reason. Every track ends but the legal one: a court does not stop when we do, and an open
 * stage of another track would say that somebody still looks after it.
 */
export const closeCaseFile = defineAct({
  name: 'case-file.close-case-file',
  input: z.strictObject({
    caseFileId: AnyId,
    reason: ClosureReason,
    words: z.string().trim().min(1).max(1000).nullable(),
  }),
  by: ['case-manager', 'director'],
  knows: ({ caseFileId }) => ({
    file: mustKnow(CaseFile, caseFileId),
    stages: allKnown(TrackStage, { caseFileId }),
  }),
  decide({ reason, words }, { file, stages }, { now, today }) {
    if (file.closedAt !== null) return refuse(CASE_FILE_REFUSALS.alreadyClosed);
    const ending = stages.filter((one) => one.untilWhen === null && one.track !== 'legal');
    return accept(
      changed(CaseFile, file.id, {
        closedAt: now,
        closureReason: reason,
        closureWords: words,
        status: STATUS_OF_REASON[reason] ?? 'closed',
      }),
      ...ending.map((one) => changed(TrackStage, one.id, { untilWhen: day(today) })),
    );
  },
});
