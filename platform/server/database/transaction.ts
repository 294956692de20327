import type pg from 'pg';

const TOKEN = /^[A-Za-z0-9_-]{20,200}$/;
const NAMES = new Map<string, string>();

/** Statements are prepared once a connection; their names are short and stand for exactly one text. */
function nameOf(text: string): string {
  const known = NAMES.get(text);
  if (known) return known;
  const name = `s${NAMES.size}`;
  NAMES.set(text, name);
  return name;
}

const GATHERING = new WeakSet<pg.PoolClient>();

/** What is asked in one turn of the event loop leaves in one packet: the system is called, and PostgreSQL woken, once. */
function gather(client: pg.PoolClient): void {
  if (GATHERING.has(client)) return;
  const { stream } = client.connection;
  GATHERING.add(client);
  stream.cork();
  process.nextTick(() => {
    GATHERING.delete(client);
    stream.uncork();
  });
}

function send<R extends pg.QueryResultRow>(
  client: pg.PoolClient,
  text: string,
  values: readonly unknown[] = [],
): Promise<pg.QueryResult<R>> {
  gather(client);
  return client.query<R>({ name: nameOf(text), text, values: [...values] });
}

export type Rows<R> = Promise<R[]>;

/** One transaction, under the policies of the session whose token it was begun with. */
export class Transaction {
  readonly #client: pg.PoolClient;
  readonly #sent: Promise<unknown>[] = [];

  constructor(client: pg.PoolClient) {
    this.#client = client;
  }

  /** Sends a statement without waiting for those before it. Parameters only; never a value inside the text. */
  query<R extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Rows<R> {
    return this.#keep(send<R>(this.#client, text, values).then((result) => result.rows));
  }

  /** As `query`, for texts built for one occasion, which would only fill the connection's memory if prepared. */
  once<R extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Rows<R> {
    return this.#keep(this.#client.query<R>(text, [...values]).then((result) => result.rows));
  }

  /** How many rows a statement touched. */
  count(text: string, values: readonly unknown[] = []): Promise<number> {
    return this.#keep(send(this.#client, text, values).then((result) => result.rowCount ?? 0));
  }

  async settle(): Promise<void> {
    await Promise.all(this.#sent);
  }

  #keep<T>(promise: Promise<T>): Promise<T> {
    promise.catch(() => {}); // reported by settle(); without this Node would take the first failure for unhandled
    this.#sent.push(promise);
    return promise;
  }
}

/**
 * Runs `work` in one transaction as the session of `token` (null: as nobody, who sees nothing).
 * Resolves only after PostgreSQL has said COMMIT; a failure rolls back and closes the connection.
 */
export async function inTransaction<T>(
  pool: pg.Pool,
  token: string | null,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const client = await pool.connect();
  const tx = new Transaction(client);
  try {
    gather(client);
    const begun = client.query(begin(token));
    begun.catch(() => {});
    const result = await work(tx);
    gather(client);
    const committed = client.query('commit');
    committed.catch(() => {});
    await tx.settle();
    await begun;
    // After a failure in the middle PostgreSQL answers COMMIT with ROLLBACK and no error: that would lose acknowledged work.
    if ((await committed).command !== 'COMMIT') throw new Error('The transaction was rolled back at its end.');
    client.release();
    return result;
  } catch (error) {
    client.release(true);
    throw isEcho(error)
      ? await tx.settle().then(
          () => error,
          (cause) => cause,
        )
      : error;
  }
}

/** What was asked after the first failure is refused for that failure's sake: the first one says what happened. */
function isEcho(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '25P02';
}

function begin(token: string | null): string {
  if (token === null) return 'begin';
  if (!TOKEN.test(token)) throw new Error('A session token holds a character it cannot hold.');
  return `begin; set local app.token = '${token}'`;
}
