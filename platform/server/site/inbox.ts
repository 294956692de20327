import type { z } from 'zod';
import type { Transaction } from '#platform/server/database/transaction.ts';

/** Something that a reader sent and nobody has decided about: what was said, in the shape of its kind. */
export type Waiting<Said> = Said & { id: string; about: string | null; language: string; cameAt: string };

type Row = { id: string; about: string | null; language: string; cameAt: string; said: unknown };

const COLUMNS = `i.id, i.about, i.language, i.said, to_char(i.came_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "cameAt"`;

/** What waits of one kind, oldest first. A row that is not of its shape is no reason to show none: it is left out. */
export async function readWaiting<Said extends object>(
  tx: Transaction,
  kind: string,
  { said, most, ids }: { said: z.ZodType<Said>; most: number; ids?: readonly string[] },
): Promise<Waiting<Said>[]> {
  const rows = await tx.query<Row>(
    `select ${COLUMNS} from site.inbox i where i.organisation_id = app.my_organisation() and i.kind = $1
        and i.settled_at is null and ($2::text[] is null or i.id = any ($2)) order by i.came_at, i.id limit $3`,
    [kind, ids ?? null, most],
  );
  return rows.flatMap(({ said: sent, ...rest }) => {
    const read = said.safeParse(sent);
    return read.success ? [{ ...read.data, ...rest }] : [];
  });
}

/** How much waits of each of these kinds, for who may read it. */
export async function countWaiting(tx: Transaction, kind: string): Promise<number> {
  const [row] = await tx.query<{ waiting: number }>(
    `select count(*)::int as waiting from site.inbox i
      where i.organisation_id = app.my_organisation() and i.kind = $1 and i.settled_at is null`,
    [kind],
  );
  return row?.waiting ?? 0;
}

/** Takes it out of the inbox, with every word of it. */
export async function takeOut(tx: Transaction, kind: string, id: string): Promise<void> {
  await tx.query('delete from site.inbox where organisation_id = app.my_organisation() and kind = $1 and id = $2', [
    kind,
    id,
  ]);
}

/** Which of these, or of all, were set aside and are not gone yet. */
export async function readAside(
  tx: Transaction,
  kind: string,
  ids: readonly string[] | null = null,
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select i.id from site.inbox i where i.organisation_id = app.my_organisation() and i.kind = $1
        and i.settled_at is not null and ($2::text[] is null or i.id = any ($2)) order by i.came_at, i.id`,
    [kind, ids],
  );
  return rows.map(({ id }) => id);
}

/** Sets these aside, or puts them back among what waits: their words stay for an hour, and the house then sweeps them. */
export async function setAside(
  tx: Transaction,
  kind: string,
  { ids, aside }: { ids: readonly string[]; aside: boolean },
): Promise<void> {
  await tx.query(
    `update site.inbox set settled_at = case when $3 then clock_timestamp() end
      where organisation_id = app.my_organisation() and kind = $1 and id = any ($2)`,
    [kind, ids, aside],
  );
}

/** How much waits of a kind, and since which moment the oldest of it does. */
export type WaitsSince = { kind: string; count: number; oldest: string };

/** What nobody has decided about or answered, of each of these kinds: numbers and an age, and none of its words. */
export function countSince(tx: Transaction, kinds: readonly string[]): Promise<WaitsSince[]> {
  return tx.query<WaitsSince>(
    `select i.kind, count(*)::int as count, app.moment_text(min(i.came_at)) as oldest from site.inbox i
      where i.organisation_id = app.my_organisation() and i.kind = any ($1) and i.settled_at is null
        and not exists (select from app.volunteer_offer v where v.organisation_id = i.organisation_id and v.id = i.id)
      group by i.kind`,
    [kinds],
  );
}
