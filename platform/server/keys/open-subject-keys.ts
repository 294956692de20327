import pg from 'pg';
import { openKeyRing } from './key-ring.ts';
import { SubjectKeys } from './subject-keys.ts';

export const KEYS_CHANNEL = 'keys';
const AGAIN_MS = 1000;

/**
 * Opens the ring and listens for what other servers and `npm run keys` say of it: a person was erased, the ring grew.
 * While nobody listens nothing is remembered: an erased person's key must not live on in a server that missed the news.
 */
export async function openSubjectKeys(folder: string, pool: pg.Pool, url: string) {
  const { rows } = await pool.query<{ used: boolean }>('select app.keys_in_use() as used');
  const keys = new SubjectKeys(await openKeyRing(folder, { mayMake: !rows[0]?.used }));
  const ear = new Ear(url, keys);
  await ear.listen();
  return { keys, close: () => ear.close() };
}

/** News is `<organisation>.<subject>` of somebody erased, or `ring`. */
class Ear {
  readonly #url: string;
  readonly #keys: SubjectKeys;
  #client: pg.Client | null = null;
  #closed = false;

  constructor(url: string, keys: SubjectKeys) {
    this.#url = url;
    this.#keys = keys;
  }

  async listen(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url });
    client.on('notification', ({ payload = '' }) => void this.#hear(payload));
    client.on('error', () => this.#deafened());
    await client.connect();
    await client.query(`listen ${KEYS_CHANNEL}`);
    this.#keys.remember(true);
    this.#client = client;
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#client?.end();
  }

  async #hear(news: string): Promise<void> {
    const [organisationId = '', subject = ''] = news.split('.');
    if (news === 'ring') await this.#keys.ring.refresh().catch(() => {});
    else this.#keys.forget(organisationId, subject);
  }

  #deafened(): void {
    this.#keys.remember(false);
    setTimeout(() => void this.#listenAgain(), AGAIN_MS).unref();
  }

  async #listenAgain(): Promise<void> {
    if (this.#closed) return;
    await this.listen().catch(() => this.#deafened());
  }
}
