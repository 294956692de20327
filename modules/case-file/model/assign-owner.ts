import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, accessGiven, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Role } from '#kernel/need-to-know.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { CaseFile } from './case-file.ts';
import { CASE_FILE_REFUSALS } from './case-file-refusals.ts';
import { CASE_KEEPERS, CASE_WORKERS } from './case-file-roles.ts';

/** Names who answers for a file. A file has one owner; with two, each believes that the other has called. */
export const assignOwner = defineAct({
  name: 'case-file.assign-owner',
  input: z.strictObject({ caseFileId: AnyId, staffId: AnyId, reason: z.string().trim().min(1).max(300) }),
  by: CASE_KEEPERS,
  notedAs: 'grant',
  answeredBy: 'server',
  stepUp: true,
  knows: ({ caseFileId, staffId }) => ({
    file: mustKnow(CaseFile, caseFileId),
    colleague: mustKnow(StaffMember, staffId),
  }),
  decide({ staffId, reason }, { file, colleague }) {
    if (colleague.leftOn !== null) return refuse(CASE_FILE_REFUSALS.colleagueLeft);
    const carries: readonly Role[] = CASE_WORKERS;
    if (!colleague.roles.some((role) => carries.includes(role))) return refuse(CASE_FILE_REFUSALS.cannotOwn);
    return accept(accessGiven(file.id, staffId, reason), changed(CaseFile, file.id, { ownerId: staffId }));
  },
});
