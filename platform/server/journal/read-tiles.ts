import { type LoadTiles, nameOf } from './merkle-tree.ts';

/** Asks the database, by whichever connection. */
export type Ask = (text: string, values: readonly unknown[]) => Promise<unknown[]>;

type Tile = { level: number; n: string | number; hashes: Buffer };

/** The tiles of one organisation's tree, fetched in one question. */
export function tilesOf(ask: Ask, organisation: string): LoadTiles {
  return async (wanted) => {
    if (wanted.length === 0) return new Map();
    const rows = (await ask(
      `select t.level, t.n, t.hashes from app.journal_tile t join unnest($2::smallint[], $3::bigint[]) w(level, n)
          on w.level = t.level and w.n = t.n where t.organisation_id = $1`,
      [organisation, wanted.map(({ level }) => level), wanted.map(({ n }) => n)],
    )) as Tile[];
    return new Map(rows.map(({ level, n, hashes }) => [nameOf({ level, n: Number(n) }), hashes]));
  };
}
