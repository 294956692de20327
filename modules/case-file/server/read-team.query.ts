import type pg from 'pg';
import { inTransaction } from '#platform/server/database/transaction.ts';

export type TeamMember = { staffId: string; until: string | null; since: string; reason: string };

/**
 * Who may open what lies in a scope, and why. Everybody on a team may see who else is on it: a list of readers that
 * nobody reads protects nobody. Empty for whoever is not let in.
 */
export async function readTeam(pool: pg.Pool, token: string, scopeId: string): Promise<TeamMember[]> {
  return inTransaction(pool, token, (tx) =>
    tx.query<TeamMember>(
      `select n.staff_id as "staffId", app.moment_text(n.until_at) as until, app.moment_text(n.given_at) as since, n.reason
         from app.need_to_know n
        where n.organisation_id = (select app.my_organisation()) and n.scope_id = $1 and n.ended_at is null
          and (n.until_at is null or n.until_at > now())
        order by n.given_at, n.staff_id`,
      [scopeId],
    ),
  );
}
