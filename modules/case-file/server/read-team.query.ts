import type pg from 'pg';
import { inTransaction } from '#platform/server/database/transaction.ts';

export type TeamMember = { staffId: string; until: string | null; since: string; reason: string };

/** Where need-to-know is read, and the organisation's clock. */
export type TeamReading = { pool: pg.Pool; now: () => Date };

/**
 * Who may open what lies in a scope, and why. Everybody on a team may see who else is on it: a list of readers that
 * nobody reads protects nobody. Empty for whoever is not let in.
 */
export async function readTeam({ pool, now }: TeamReading, token: string, scopeId: string): Promise<TeamMember[]> {
  return inTransaction(pool, token, (tx) =>
    tx.query<TeamMember>(
      `select n.staff_id as "staffId", app.moment_text($2::timestamptz + (n.until_at - now())) as until,
              app.moment_text($2::timestamptz + (n.given_at - now())) as since, n.reason
         from app.need_to_know n
        where n.organisation_id = (select app.my_organisation()) and n.scope_id = $1 and n.ended_at is null
          and (n.until_at is null or n.until_at > now())
        order by n.given_at, n.staff_id`,
      // The database counts by its own clock; what it says is told in the organisation's time.
      [scopeId, now().toISOString()],
    ),
  );
}
