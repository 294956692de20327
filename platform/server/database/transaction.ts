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

/** Whether a transaction failed because nobody is signed in behind its token. */
export function isSignedOut(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'SH401';
}

/**
 * Runs `work` in one transaction as the session of `token` (null: as nobody, who sees nothing). A token without a live
 * session fails before anything is asked: whoever is signed out is told so at every address, and never shown emptiness.
 * Resolves only after PostgreSQL has said COMMIT; a failure rolls back.
 */
export async function inTransaction<T>(
  pool: pg.Pool,
  token: string | null,
  work: (tx: Transaction) => Promise<T>,
): Promise<T> {
  const beginning = begin(token);
  const client = await pool.connect();
  const tx = new Transaction(client);
  gather(client);
  const begun = client.query(beginning);
  begun.catch(() => {});
  try {
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
    const cause = isEcho(error) ? await firstFailure(begun, tx, error) : error;
    await letGo(client, cause);
    throw cause;
  }
}

async function firstFailure(begun: Promise<unknown>, tx: Transaction, echo: unknown): Promise<unknown> {
  return begun
    .then(() => tx.settle())
    .then(
      () => echo,
      (cause: unknown) => cause,
    );
}

/** A connection that failed is closed; but a stranger who tries tokens must not be able to make us open one for each. */
async function letGo(client: pg.PoolClient, cause: unknown): Promise<void> {
  const kept =
    isSignedOut(cause) &&
    (await client.query('rollback').then(
      () => true,
      () => false,
    ));
  client.release(!kept);
}

/** What was asked after the first failure is refused for that failure's sake: the first one says what happened. */
function isEcho(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === '25P02';
}

function begin(token: string | null): string {
  if (token === null) return 'begin';
  if (!TOKEN.test(token)) throw new Error('A session token holds a character it cannot hold.');
  return `begin; set local app.token = '${token}'; select app.be_signed_in()`;
}
