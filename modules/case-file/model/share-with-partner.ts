import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, accessShared, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { OUTSIDE_ROLES } from '#kernel/need-to-know.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { CaseFile } from './case-file.ts';
import { CASE_FILE_REFUSALS } from './case-file-refusals.ts';
import { CASE_KEEPERS } from './case-file-roles.ts';

/** What of a file can be shown to whoever works elsewhere. Her role reaches no more, whatever a share names. */
export const SHAREABLE = ['person', 'case', 'schooling', 'children', 'health'] as const;
type Shareable = (typeof SHAREABLE)[number];

/** What of it lies with the file; the rest lies with the person. */
const OF_THE_FILE: readonly Shareable[] = ['case'];

/**
 * Shows a caseworker of a partner organisation what she needs of one file: named kinds of knowledge, until a day. There
 * is no share without an end: a partner's colleague who changes her work is not told to us. What lies with the person is
 * shared of her alone: through the file it would be shared of her parents and of the accused as well.
 */
export const shareWithPartner = defineAct({
  name: 'case-file.share-with-partner',
  input: z.strictObject({
    caseFileId: AnyId,
    staffId: AnyId,
    carries: z.array(z.enum(SHAREABLE)).min(1).max(SHAREABLE.length),
    until: Moment,
    reason: z.string().trim().min(1).max(300),
  }),
  by: CASE_KEEPERS,
  notedAs: 'grant',
  stepUp: true,
  answeredBy: 'server',
  knows: ({ caseFileId, staffId }) => ({
    file: mustKnow(CaseFile, caseFileId),
    colleague: mustKnow(StaffMember, staffId),
  }),
  decide({ staffId, carries, until, reason }, { file, colleague }, { now }) {
    if (colleague.leftOn !== null) return refuse(CASE_FILE_REFUSALS.colleagueLeft);
    if (!worksElsewhere(colleague)) return refuse(CASE_FILE_REFUSALS.notOfPartner);
    if (until <= now) return refuse(CASE_FILE_REFUSALS.accessAlreadyOver);
    const share = (scopeId: string, kinds: readonly Shareable[]) =>
      kinds.length > 0
        ? accessShared(scopeId, staffId, { until, carries: kinds, reason })
        : ({ is: 'access-ended', scopeId, staffId } as const);
    const ofFile = carries.filter((kind) => OF_THE_FILE.includes(kind));
    const ofPerson = carries.filter((kind) => !OF_THE_FILE.includes(kind));
    return accept(share(file.id, ofFile), share(file.personId, ofPerson));
  },
});

/** Of a partner organisation: she is shown what is shared with her by name, and is on no team. */
export function worksElsewhere({ roles }: { roles: readonly string[] }): boolean {
  return roles.some((role) => (OUTSIDE_ROLES as readonly string[]).includes(role));
}
