import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, accessGiven, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { CaseFile } from './case-file.ts';
import { CASE_FILE_REFUSALS } from './case-file-refusals.ts';
import { CASE_KEEPERS } from './case-file-roles.ts';
import { worksElsewhere } from './share-with-partner.ts';

/**
 * Lets a colleague open a file, for a reason and perhaps until a day. What she sees of it still follows her roles.
 * A grant without an end is how everybody ends up knowing everything: the form proposes one.
 */
export const addTeamMember = defineAct({
  name: 'case-file.add-team-member',
  input: z.strictObject({
    caseFileId: AnyId,
    staffId: AnyId,
    until: Moment.nullable(),
    reason: z.string().trim().min(1).max(300),
  }),
  by: CASE_KEEPERS,
  notedAs: 'grant',
  answeredBy: 'server',
  stepUp: true,
  knows: ({ caseFileId, staffId }) => ({
    file: mustKnow(CaseFile, caseFileId),
    colleague: mustKnow(StaffMember, staffId),
  }),
  decide({ staffId, until, reason }, { file, colleague }, { now }) {
    if (colleague.leftOn !== null) return refuse(CASE_FILE_REFUSALS.colleagueLeft);
    if (worksElsewhere(colleague)) return refuse(CASE_FILE_REFUSALS.shareByName);
    if (until !== null && until <= now) return refuse(CASE_FILE_REFUSALS.accessAlreadyOver);
    return accept(accessGiven(file.id, staffId, reason, until));
  },
});
