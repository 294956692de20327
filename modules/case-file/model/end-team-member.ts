import { z } from 'zod';
import { defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { accept, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { CaseFile } from './case-file.ts';
import { CASE_FILE_REFUSALS } from './case-file-refusals.ts';
import { CASE_KEEPERS } from './case-file-roles.ts';
import { worksElsewhere } from './share-with-partner.ts';

/** What the server looks up besides the records: need-to-know is no record. */
export type TeamKnown = { onTeam: boolean };

/** Ends a colleague's access to a file; her devices let go of it. The owner stays until another owner is named. */
export const endTeamMember = defineAct({
  name: 'case-file.end-team-member',
  input: z.strictObject({ caseFileId: AnyId, staffId: AnyId, reason: z.string().trim().min(1).max(300).nullable() }),
  by: CASE_KEEPERS,
  notedAs: 'grant',
  answeredBy: 'server',
  stepUp: true,
  knows: ({ caseFileId, staffId }) => ({
    file: mustKnow(CaseFile, caseFileId),
    colleague: mayKnow(StaffMember, { id: staffId }),
  }),
  decide({ staffId }, known) {
    // The handler adds it to what is known; an act's needs can name records only.
    const { file, colleague, onTeam } = known as typeof known & TeamKnown;
    if (file.ownerId === staffId) return refuse(CASE_FILE_REFUSALS.ownerStays);
    if (!onTeam) return refuse(CASE_FILE_REFUSALS.notOnTeam);
    const ended = { is: 'access-ended', scopeId: file.id, staffId } as const;
    // A partner's colleague was let in to the person, and perhaps to nothing of the file.
    return accept(ended, ...(colleague && worksElsewhere(colleague) ? [{ ...ended, scopeId: file.personId }] : []));
  },
});
