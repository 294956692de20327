import { REASON_JSON } from '#platform/server/commands/need-to-know-reason.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';

export type TeamMember = { staffId: string; until: string | null; since: string; reason: string };

/** Let in to the file; or, of a partner, to the person of the file alone: only a partner's share names what it carries. */
export const OF_THE_FILE = `(n.scope_id = $1 or n.carries is not null and n.scope_id =
  (select f.person_id from app.case_file f where f.organisation_id = n.organisation_id and f.id = $1))`;

/**
 * Who may open what lies in a scope, and why. Everybody on a team may see who else is on it: a list of readers that
 * nobody reads protects nobody. Null for whoever is not let in.
 */
export async function readTeam(
  tx: Transaction,
  store: RecordStore,
  now: Date,
  scopeId: string,
): Promise<TeamMember[] | null> {
  const team = await tx.query<TeamMember>(
    `select distinct on (n.staff_id) n.staff_id as "staffId", app.moment_text($2::timestamptz + (n.until_at - now())) as until,
              app.moment_text($2::timestamptz + (n.given_at - now())) as since, ${REASON_JSON} as reason
         from app.need_to_know n
        where n.organisation_id = (select app.my_organisation()) and ${OF_THE_FILE} and n.ended_at is null
          and (n.until_at is null or n.until_at > now())
        order by n.staff_id, n.given_at`,
    // The database counts by its own clock; what it says is told in the organisation's time.
    [scopeId, now.toISOString()],
  );
  if (team.length === 0) return null;
  const inOrder = team.toSorted((a, b) => a.since.localeCompare(b.since) || a.staffId.localeCompare(b.staffId));
  return Promise.all(
    inOrder.map(async (one) => ({
      ...one,
      reason: (JSON.parse(await store.open(tx, one.reason)) as TeamMember).reason,
    })),
  );
}
