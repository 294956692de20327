import type pg from 'pg';

/** How many copies are visible and when they changed. A sum, because a change may become visible after a later one. */
const STATE = `select count(*)::text || ' ' || coalesce(sum((extract(epoch from changed_at) * 1000000)::bigint), 0)::text as state
  from site.copy where visible_from <= $1`;

const ASKED_EVERY_MS = 1000;
/** Without an answer for this long, what we hold may be what was taken back: then nothing is shown. */
const BLIND_MS = 20_000;

/** Notices, at most a second later, that something was published or taken back. */
export class Freshness {
  readonly #pool: pg.Pool;
  readonly #now: () => Date;
  readonly #changed: () => void;
  #state: string | null = null;
  #asked = Number.NEGATIVE_INFINITY;
  #answered = performance.now();
  #asking: Promise<void> | null = null;

  constructor(pool: pg.Pool, now: () => Date, changed: () => void) {
    this.#pool = pool;
    this.#now = now;
    this.#changed = changed;
  }

  /** Resolves once what is kept is known to be new enough; false where nobody can say so. */
  async check(): Promise<boolean> {
    if (performance.now() - this.#asked >= ASKED_EVERY_MS) {
      this.#asking ??= this.#ask().finally(() => {
        this.#asking = null;
      });
      await this.#asking;
    }
    return performance.now() - this.#answered < BLIND_MS;
  }

  async #ask(): Promise<void> {
    const began = performance.now();
    try {
      const { rows } = await this.#pool.query<{ state: string }>(STATE, [this.#now()]);
      const state = rows[0]?.state ?? '';
      if (state !== this.#state) this.#changed();
      this.#state = state;
      this.#answered = began;
    } catch {
      // Asked again with the next reader; BLIND_MS says how long that may go on.
    }
    this.#asked = began;
  }
}
