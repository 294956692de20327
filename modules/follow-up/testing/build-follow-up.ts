import { day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { source } from '#kernel/source.ts';
import { due, type Findings, type FollowUp } from '#modules/follow-up/model/follow-up.ts';

/** She said on the phone that she is safe with her family. Nobody saw the home. */
export function buildFindings(facts: Partial<Findings> = {}): Findings {
  return {
    doneWhen: day('2024-05-09'),
    method: 'phone',
    safe: 'yes',
    claim: 'returned_family_safe',
    claimSource: source('self', { manner: 'spoken' }),
    verifiedBy: null,
    homeChecked: null,
    words: null,
    lang: 'en',
    nextDueOn: null,
    ...facts,
  };
}

/** One that is due. */
export function buildFollowUp(facts: Partial<StoredOf<typeof FollowUp>> = {}): StoredOf<typeof FollowUp> {
  return {
    id: 'followaaaaaa',
    scopeId: 'personaaaaaa',
    version: 1,
    changedAt: '2024-05-13T04:11:00.000Z',
    changedBy: 'staffaaaaaaa',
    ...due('personaaaaaa', '2024-05-13'),
    ...facts,
  };
}
