import { z } from 'zod';
import { allKnown, defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { CaseClosure } from './case-closure.ts';
import { CaseFile } from './case-file.ts';
import { CASE_FILE_REFUSALS } from './case-file-refusals.ts';

/**
 * Opens a closed file again, with the reason. Not when another file of hers is open: her story stays in one place. The
 * closing stays written, with what was thought then; where the tracks stood stays to be read, and nobody guesses where
 * they stand now.
 */
export const reopenCaseFile = defineAct({
  name: 'case-file.reopen-case-file',
  input: z.strictObject({ caseFileId: AnyId, personId: AnyId, reason: z.string().trim().min(1).max(1000) }),
  by: ['case-manager', 'director'],
  answeredBy: 'server',
  knows: ({ caseFileId, personId }) => ({
    file: mustKnow(CaseFile, caseFileId),
    other: mayKnow(CaseFile, { personId, closedAt: null }),
    closures: allKnown(CaseClosure, { caseFileId }),
  }),
  decide({ caseFileId, personId, reason }, { file, other, closures }, { now }) {
    // Another file of hers is looked up under this id: in another's name she would have two.
    if (file.personId !== personId) return refuse(NOT_FOUND);
    if (file.closedAt === null) return refuse(CASE_FILE_REFUSALS.notClosed);
    if (other) return refuse(CASE_FILE_REFUSALS.alreadyOpen);
    return accept(
      changed(CaseFile, caseFileId, { closedAt: null, closureReason: null, closureWords: null, status: 'reopened' }),
      ...closures
        .filter(({ reopenedAt }) => reopenedAt === null)
        .map(({ id }) => changed(CaseClosure, id, { reopenedAt: now, reopenedWhy: reason })),
    );
  },
});
