import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { RiskLevel } from '#kernel/code-lists/risk-level.ts';
import { Dated } from '#kernel/dated.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { CaseFile } from './case-file.ts';
import { CASE_FILE_REFUSALS } from './case-file-refusals.ts';
import { CASE_KEEPERS } from './case-file-roles.ts';

/** The standings a worker may set by hand; closing and reopening are acts of their own, with a reason. */
export const WORKING_STATUSES = ['enquiry', 'open', 'on_hold', 'follow_up', 'reopened'] as const;

/**
 * Corrects what stands on the cover of a file: only the fields that changed. What a colleague corrected meanwhile is
 * merged; the same field with two values becomes a clash for a person to settle.
 */
export const correctCaseFile = defineAct({
  name: 'case-file.correct-case-file',
  input: z.strictObject({
    caseFileId: AnyId,
    title: z.string().trim().min(1).max(120).exactOptional(),
    riskLevel: RiskLevel.exactOptional(),
    ownView: z.string().trim().min(1).max(2000).nullable().exactOptional(),
    ownViewSaid: Dated.nullable().exactOptional(),
    status: z.enum(WORKING_STATUSES).exactOptional(),
  }),
  by: CASE_KEEPERS,
  merges: true,
  knows: ({ caseFileId }) => ({ file: mustKnow(CaseFile, caseFileId) }),
  decide({ caseFileId, ...changes }, { file }) {
    if (changes.status !== undefined && file.closedAt !== null) return refuse(CASE_FILE_REFUSALS.closed);
    return accept(changed(CaseFile, caseFileId, changes));
  },
});
