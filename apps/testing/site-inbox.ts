import pg from 'pg';
import { newId } from '#platform/server/random.ts';
import type { TestHouse } from './test-house.ts';

type Story = { commentsOpen?: boolean; aboutChild?: boolean; title?: string };
type Shown = { id: string; language: string; body: Record<string, unknown> | null };

/** What a test does as the public site: leaves what readers send, and reads what everybody may read. */
export type TestInbox = {
  /** A story as the public site holds it, by whatever way it came there. */
  putStory: (story?: Story) => Promise<string>;
  takeStoryBack: (id: string) => Promise<unknown>;
  leave: (kind: string, said: object, about?: string | null, once?: string) => Promise<string>;
  shown: (kind: string) => Promise<Shown[]>;
  asSite: <R extends pg.QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<R[]>;
  close: () => Promise<void>;
};

export async function openInbox({ owner, asOwner, founder, house }: TestHouse): Promise<TestInbox> {
  const site = new pg.Client({ connectionString: owner });
  await site.connect();
  await site.query('set role app_site');
  const asSite: TestInbox['asSite'] = async (text, values = []) => (await site.query(text, [...values])).rows;
  const { organisationId } = founder;
  return {
    asSite,
    async putStory({ commentsOpen = true, aboutChild = false, title = 'A search that ended well' } = {}) {
      const id = newId();
      const body = JSON.stringify({ title, commentsOpen, aboutChild });
      await asOwner(
        `insert into site.copy (organisation_id, kind, id, language, compartment, body, visible_from)
         values ($1, 'story', $2, 'en', 'publishing', $3, '2024-05-01')`,
        [organisationId, id, body],
      );
      return id;
    },
    takeStoryBack: (id) =>
      asOwner(`update site.copy set body = null, taken_back_at = now(), taken_back_for = 'wish' where id = $1`, [id]),
    async leave(kind, said, about = null, once = newId()) {
      const id = newId();
      await asSite(
        `insert into site.inbox (organisation_id, id, kind, compartment, about, language, once, said, came_at)
         values ($1, $2, $3, 'publishing', $4, 'en', $5, $6, $7)`,
        [organisationId, id, kind, about, once, JSON.stringify(said), house.now().toISOString()],
      );
      return id;
    },
    shown: (kind) =>
      asSite<Shown>('select id, language, body from site.copy where kind = $1 order by changed_at', [kind]),
    close: () => site.end(),
  };
}
