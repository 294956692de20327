import type { AccessGiven } from '#kernel/decision.ts';
import { sealMembers } from '#platform/server/keys/sealed-text.ts';
import type { Applying } from './applying.ts';

/** Why somebody was let in tells of the person she was let in to: it lies under the key of that scope. */
export function sealReason({ store, tx, actor }: Applying, { scopeId, staffId, reason }: AccessGiven): string {
  const { organisationId } = actor;
  const place = { table: 'need-to-know', organisationId, row: `${scopeId}-${staffId}`, version: 0 };
  return sealMembers(store.keys.get(organisationId, scopeId, tx), scopeId, place, `"reason":${JSON.stringify(reason)}`);
}

/** SQL for the reason of a grant `n` as JSON, to be opened. Those that the database gives itself are not sealed: they are codes. */
export const REASON_JSON = `case when left(n.reason, 3) = 'v1.'
    then '{' || app.sealed_place('need-to-know', n.organisation_id, n.scope_id || '-' || n.staff_id, 0, n.reason) || '}'
    else '{"reason":' || to_json(n.reason)::text || '}' end`;
