import type { KeyObject } from 'node:crypto';
import pg from 'pg';
import { verifyKeyText } from './checkpoint-note.ts';
import { growJournal } from './grow-journal.ts';
import { type JournalKey, openJournalKey, originOf } from './journal-key.ts';

const LOOK_MS = 1000;
/** A head is signed when so many entries wait, or the first of them has waited so long. */
const MANY = 256;
const LONG_S = 60;

export type Sequencer = {
  /** The key that signs; what it is checked by is told to every colleague's browser. */
  key: KeyObject;
  /** Makes leaves of everything that is committed, now. Gives how many. */
  growNow: () => Promise<number>;
  close: () => Promise<void>;
};

/**
 * Grows every organisation's tree while the house stands. It works on a connection of its own as the owner of the
 * tables, which the role that answers requests cannot become.
 */
export async function startSequencer(url: string, keyFolder: string, log: (line: string) => void): Promise<Sequencer> {
  const pool = new pg.Pool({ connectionString: url, max: 1, idleTimeoutMillis: 30_000 });
  pool.on('error', () => {});
  const { rows } = await pool.query<{ signed: boolean }>(
    'select exists (select from app.journal_checkpoint) as signed',
  );
  const key = await openJournalKey(keyFolder, !rows[0]?.signed);
  const growing = new Growing(pool, key, log);
  return { key: key.key, growNow: () => growing.grow(1, 0), close: () => growing.close() };
}

class Growing {
  readonly #pool: pg.Pool;
  readonly #key: JournalKey;
  readonly #log: (line: string) => void;
  readonly #said = new Set<string>();
  readonly #timer: NodeJS.Timeout;
  #turn: Promise<number> = Promise.resolve(0);

  constructor(pool: pg.Pool, key: JournalKey, log: (line: string) => void) {
    this.#pool = pool;
    this.#key = key;
    this.#log = log;
    this.#timer = setInterval(() => void this.grow(MANY, LONG_S).catch(() => {}), LOOK_MS);
    this.#timer.unref();
  }

  /** One turn after the other: two at once would only wait for each other's lock. */
  grow(many: number, seconds: number): Promise<number> {
    const turn = this.#turn.catch(() => 0).then(() => this.#growOnce(many, seconds));
    this.#turn = turn;
    turn.catch((error: { code?: string }) => this.#complain(error.code ?? 'failed'));
    return turn;
  }

  /** Once for each kind of trouble: said every second it would be read by nobody. */
  #complain(code: string): void {
    if (this.#said.has(code)) return;
    this.#said.add(code);
    this.#log(`The journal cannot be signed: ${code}. See docs/proving-an-entry.md.`);
  }

  /** The key is told when a journal begins: on paper it is what everything else is compared with. */
  async #growOne(client: pg.ClientBase, organisation: string): Promise<number> {
    const { added, begins } = await growJournal(client, this.#key, organisation);
    if (begins)
      this.#log(`A journal begins. Write down its key: ${verifyKeyText(this.#key.key, originOf(organisation))}`);
    return added;
  }

  async close(): Promise<void> {
    clearInterval(this.#timer);
    await this.#turn.catch(() => {});
    await this.#pool.end();
  }

  async #growOnce(many: number, seconds: number): Promise<number> {
    const client = await this.#pool.connect();
    try {
      await client.query('set role app_owner');
      const grown = await eachInTurn(await waitingFor(client, many, seconds), (organisation) =>
        this.#growOne(client, organisation),
      );
      return grown.reduce((sum, added) => sum + added, 0);
    } finally {
      client.release();
    }
  }
}

/** Organisations of which enough entries wait, or one has waited long enough. */
async function waitingFor(client: pg.ClientBase, many: number, seconds: number): Promise<string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select t.id from app.tenant t left join app.journal_tree h on h.organisation_id = t.id
      cross join lateral (select count(*) as many, min(recorded_at) as first from (
        select j.recorded_at from app.journal j where j.organisation_id = t.id and (j.rev, j.seq) > (coalesce(h.rev, 0), coalesce(h.seq, 0))
         order by j.rev, j.seq limit $1) x) w
      where w.many >= $1 or (w.many > 0 and w.first <= clock_timestamp() - make_interval(secs => $2))`,
    [many, seconds],
  );
  return rows.map(({ id }) => id);
}

/** What is wrong with one organisation's journal must not keep the others' from being signed. It is told at the end. */
async function eachInTurn<T>(
  organisations: readonly string[],
  work: (organisation: string) => Promise<T>,
): Promise<T[]> {
  const done: T[] = [];
  let failure: unknown = null;
  for (const organisation of organisations) {
    try {
      done.push(await work(organisation));
    } catch (error) {
      failure ??= error;
    }
  }
  if (failure !== null) throw failure;
  return done;
}
