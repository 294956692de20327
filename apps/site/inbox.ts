import type pg from 'pg';
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

/** Puts something where staff will find it. `known`: the same had come before, and nothing was added. */
export type Leave = (left: Left) => Promise<'left' | 'known'>;

/** The site may only add: it can read nothing of what others sent, and not even its own. */
export function makeLeave(pool: pg.Pool, organisationId: string, language: StoryLanguage): Leave {
  return async ({ kind, compartment, about, once, said }) => {
    const { rowCount } = await pool.query(
      `insert into site.inbox (organisation_id, id, kind, compartment, about, language, once, said)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
      [organisationId, newId(), kind, compartment, about, language, once, JSON.stringify(said)],
    );
    return rowCount === 1 ? 'left' : 'known';
  };
}
