import pg from 'pg';
import type { StoryLanguage } from '#modules/story/model/language.ts';
import { newId } from '#platform/server/random.ts';

export type Left = {
  kind: string;
  compartment: 'publishing' | 'donor';
  /** The id of the copy it is about. */
  about: string | null;
  /** By what the same can come only once: the number of an event, a proof of work. */
  once: string | null;
  said: object;
};

/** `known`: the same had come before. `closed`: what it is about takes none. `full`: more waits than anybody gets through. */
export type LeftHow = 'left' | 'known' | 'closed' | 'full';

/** Puts something where staff will find it. Only where it says `left` was anything added. */
export type Leave = (left: Left) => Promise<LeftHow>;

const SPENT = '23505';
const REFUSED: Readonly<Record<string, LeftHow>> = { [SPENT]: 'known', SH002: 'closed', SH003: 'full' };

export type Leaving = { organisationId: string; language: StoryLanguage; now: () => Date };

/** The site may only add: it can read nothing of what others sent, and not even its own. */
export function makeLeave(pool: pg.Pool, { organisationId, language, now }: Leaving): Leave {
  return async ({ kind, compartment, about, once, said }) => {
    try {
      const { rowCount } = await pool.query(
        `insert into site.inbox (organisation_id, id, kind, compartment, about, language, once, said, came_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing`,
        [organisationId, newId(), kind, compartment, about, language, once, JSON.stringify(said), now().toISOString()],
      );
      return rowCount === 1 ? 'left' : 'known';
    } catch (error) {
      const how = error instanceof pg.DatabaseError ? REFUSED[error.code ?? ''] : undefined;
      if (!how) throw error;
      return how;
    }
  };
}

/** Whether this network may send one more of these within the hour; the database counts, by a key that it forgets. */
export type TakeTurn = (what: string, most: number) => Promise<boolean>;

export function turnsOf(pool: pg.Pool, address: string): TakeTurn {
  return async (what, most) => {
    const text = 'select site.take_turn($1, $2, $3) as may';
    const { rows } = await pool.query<{ may: boolean }>(text, [what, networkOf(address), most]);
    return rows[0]?.may === true;
  };
}

/** One subscriber has 2^64 addresses of the newer kind: they are one network. */
export function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  const [head = '', tail] = address.split('::');
  const groups = head.split(':').filter(Boolean);
  const filled = tail === undefined ? groups : [...groups, '0', '0', '0', '0'];
  return `${filled.slice(0, 4).join(':')}::/64`;
}
