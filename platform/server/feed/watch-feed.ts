import pg from 'pg';

const CHANNEL = 'feed';
const GATHER_MS = 20;
const AGAIN_MS = 1000;

export type Poke = () => void;
export type FeedWatch = {
  /** Called after a commit: tells every server, this one too, that people of this organisation may have news. */
  announce: (organisationId: string) => void;
  /** Calls `poke` whenever this organisation may have news. Returns the way to stop. */
  watch: (organisationId: string, poke: Poke) => () => void;
  watching: (organisationId: string) => number;
  close: () => Promise<void>;
};

/** Hints between servers by LISTEN/NOTIFY. A lost hint loses nothing: the feed is read again at the next one, or by the clock. */
export async function watchFeed(url: string, pool: pg.Pool): Promise<FeedWatch> {
  const pokes = new Map<string, Set<Poke>>();
  const news = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  let closed = false;
  let listener = await listen();

  async function listen(): Promise<pg.Client> {
    const client = new pg.Client({ connectionString: url });
    client.on('notification', ({ payload }) => pokes.get(payload ?? '')?.forEach((poke) => poke()));
    client.on('error', () => setTimeout(reconnect, AGAIN_MS).unref());
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    return client;
  }

  async function reconnect(): Promise<void> {
    if (closed) return;
    try {
      listener = await listen();
      for (const set of pokes.values()) for (const poke of set) poke(); // what was announced meanwhile was not heard
    } catch {
      setTimeout(reconnect, AGAIN_MS).unref();
    }
  }

  // Gathered, and outside the command's transaction: NOTIFY at commit would make all commits of the cluster queue.
  async function tell(): Promise<void> {
    timer = null;
    const all = [...news];
    news.clear();
    await pool.query('select pg_notify($1, x) from unnest($2::text[]) x', [CHANNEL, all]).catch(() => {});
  }

  return {
    announce(organisationId) {
      news.add(organisationId);
      timer ??= setTimeout(tell, GATHER_MS);
    },
    watch(organisationId, poke) {
      const set = pokes.get(organisationId) ?? new Set();
      pokes.set(organisationId, set.add(poke));
      return () => void set.delete(poke);
    },
    watching: (organisationId) => pokes.get(organisationId)?.size ?? 0,
    async close() {
      closed = true;
      await listener.end();
    },
  };
}
