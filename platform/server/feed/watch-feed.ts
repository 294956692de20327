import pg from 'pg';

const CHANNEL = 'feed';
/** The database itself says here, with its commit, that a session of this person was ended. */
const SESSIONS = 'session';
const GATHER_MS = 20;
const AGAIN_MS = 1000;

export type Poke = () => void;
export type FeedWatch = {
  /** Called after a commit: tells every server, this one too, that people of this organisation may have news. */
  announce: (organisationId: string) => void;
  /** Calls `poke` whenever this organisation may have news. Returns the way to stop. */
  watch: (organisationId: string, poke: Poke) => () => void;
  /** Calls `look` whenever a session of this person was ended, on whichever server. Returns the way to stop. */
  watchSessions: (staffId: string, look: Poke) => () => void;
  watching: (organisationId: string) => number;
  close: () => Promise<void>;
};

/** Hints between servers by LISTEN/NOTIFY. A lost hint loses nothing: the feed is read again at the next one, or by the clock. */
export async function watchFeed(url: string, pool: pg.Pool): Promise<FeedWatch> {
  const watch = new Watch(url, pool);
  await watch.listen();
  return watch;
}

class Watch implements FeedWatch {
  readonly #url: string;
  readonly #pool: pg.Pool;
  readonly #pokes = new Map<string, Set<Poke>>();
  readonly #looks = new Map<string, Set<Poke>>();
  readonly #news = new Set<string>();
  #timer: NodeJS.Timeout | null = null;
  #listener: pg.Client | null = null;
  #closed = false;

  constructor(url: string, pool: pg.Pool) {
    this.#url = url;
    this.#pool = pool;
  }

  announce = (organisationId: string): void => {
    this.#news.add(organisationId);
    this.#timer ??= setTimeout(() => void this.#tell(), GATHER_MS);
  };

  watch = (organisationId: string, poke: Poke): (() => void) => keep(this.#pokes, organisationId, poke);

  watchSessions = (staffId: string, look: Poke): (() => void) => keep(this.#looks, staffId, look);

  watching = (organisationId: string): number => this.#pokes.get(organisationId)?.size ?? 0;

  close = async (): Promise<void> => {
    this.#closed = true;
    if (this.#timer) clearTimeout(this.#timer);
    await this.#listener?.end();
  };

  async listen(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url });
    client.on('notification', ({ channel, payload }) => {
      const told = channel === SESSIONS ? this.#looks : this.#pokes;
      for (const poke of told.get(payload ?? '') ?? []) poke();
    });
    client.on('error', () => setTimeout(() => void this.#listenAgain(), AGAIN_MS).unref());
    await client.connect();
    await client.query(`listen ${CHANNEL}; listen ${SESSIONS}`);
    this.#listener = client;
  }

  async #listenAgain(): Promise<void> {
    if (this.#closed) return;
    try {
      await this.listen();
      // What was announced meanwhile was not heard.
      for (const set of [...this.#pokes.values(), ...this.#looks.values()]) for (const poke of set) poke();
    } catch {
      setTimeout(() => void this.#listenAgain(), AGAIN_MS).unref();
    }
  }

  /** Gathered, and outside the command's transaction: NOTIFY at commit would make all commits of the cluster queue. */
  async #tell(): Promise<void> {
    this.#timer = null;
    const all = [...this.#news];
    this.#news.clear();
    await this.#pool.query('select pg_notify($1, x) from unnest($2::text[]) x', [CHANNEL, all]).catch(() => {});
  }
}

function keep(all: Map<string, Set<Poke>>, key: string, poke: Poke): () => void {
  const set = all.get(key) ?? new Set();
  all.set(key, set.add(poke));
  return () => {
    set.delete(poke);
    if (set.size === 0 && all.get(key) === set) all.delete(key);
  };
}
