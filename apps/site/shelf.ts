import type pg from 'pg';
import type { z } from 'zod';

/** A copy as it stands on the shelf. `body` is null where it was taken back. */
export type Found<T> = {
  organisationId: string;
  id: string;
  language: string;
  slug: string | null;
  body: T | null;
  visibleFrom: string;
  takenBackFor: string | null;
};

/** What a copy must look like; by its name it is parsed once. */
export type CopyKind<T> = { kind: string; shape: z.ZodType<T> };

type Row = Omit<Found<unknown>, 'body'> & { changedAt: string; takenBack: boolean };
type Kept = { changedAt: string; found: Found<unknown> | null };

const KEYS = `select organisation_id as "organisationId", id, language, slug, visible_from as "visibleFrom",
  changed_at as "changedAt", taken_back_for as "takenBackFor", body is null as "takenBack"
  from site.copy where kind = $1 and ($2::text is null or organisation_id = $2) order by organisation_id, id, language`;
const BODIES = `select c.organisation_id || c.id || c.language as key, c.body
  from unnest($2::text[], $3::text[], $4::text[]) as k (organisation_id, id, language)
  join site.copy c on c.kind = $1 and c.organisation_id = k.organisation_id and c.id = k.id and c.language = k.language`;
/** So many that one question is answered long before the database gives it up, however many there are. */
const BODIES_AT_ONCE = 2000;

/**
 * The published copies, as far as somebody asked for them. Of what was read before only what changed is read again. A copy
 * that does not parse is left out and told to the log: one bad row must not take down a page that many need.
 */
export class Shelf {
  readonly #pool: pg.Pool;
  readonly #now: () => Date;
  readonly #tell: (code: string) => void;
  readonly #kept = new Map<string, Kept>();
  #lists = new Map<string, Promise<Found<unknown>[]>>();

  constructor(pool: pg.Pool, now: () => Date, tell: (code: string) => void) {
    this.#pool = pool;
    this.#now = now;
    this.#tell = tell;
  }

  /** Something changed: lists are asked for anew. */
  renew(): void {
    this.#lists = new Map();
  }

  /**
   * Everything of a kind that is visible by now, of one organisation or (null) of all; what was taken back stands there without
   * words. The same list until something changes: what is made of it may be kept beside it.
   */
  async all<T>(organisationId: string | null, { kind, shape }: CopyKind<T>): Promise<Found<T>[]> {
    const key = `${kind} ${organisationId ?? ''}`;
    const list = this.#lists.get(key) ?? this.#read(organisationId, kind, shape);
    this.#lists.set(key, list);
    list.catch(() => this.#lists.delete(key));
    return (await list) as Found<T>[]; // parsed by this very shape: a kind has one
  }

  /** One copy in one language. */
  async one<T>(organisationId: string, kind: CopyKind<T>, id: string, language: string): Promise<Found<T> | null> {
    const all = await this.all(organisationId, kind);
    return all.find((one) => one.id === id && one.language === language) ?? null;
  }

  async #read(organisationId: string | null, kind: string, shape: z.ZodType): Promise<Found<unknown>[]> {
    const { rows } = await this.#pool.query<Row>(KEYS, [kind, organisationId]);
    const keyOf = (row: Row) => `${row.organisationId}${row.id}${row.language}`;
    const stale = rows.filter((row) => this.#kept.get(`${kind} ${keyOf(row)}`)?.changedAt !== row.changedAt);
    const wanted = stale.filter((row) => !row.takenBack);
    const bodies = await this.#bodies(kind, wanted);
    for (const row of stale) {
      const found = this.#parse(kind, row, bodies.get(keyOf(row)), shape);
      this.#kept.set(`${kind} ${keyOf(row)}`, { changedAt: row.changedAt, found });
    }
    // What becomes visible later changes the state that Freshness asks for, and the list is read anew.
    const now = this.#now().getTime();
    const found = rows.flatMap((row) => this.#kept.get(`${kind} ${keyOf(row)}`)?.found ?? []);
    return found.filter((one) => Date.parse(one.visibleFrom) <= now);
  }

  async #bodies(kind: string, wanted: readonly Row[]): Promise<Map<string, unknown>> {
    const bodies = new Map<string, unknown>();
    for (let from = 0; from < wanted.length; from += BODIES_AT_ONCE) {
      const some = wanted.slice(from, from + BODIES_AT_ONCE);
      const keys = [some.map((row) => row.organisationId), some.map(({ id }) => id), some.map((row) => row.language)];
      const { rows } = await this.#pool.query<{ key: string; body: unknown }>(BODIES, [kind, ...keys]);
      for (const { key, body } of rows) bodies.set(key, body);
    }
    return bodies;
  }

  #parse(kind: string, row: Row, body: unknown, shape: z.ZodType): Found<unknown> | null {
    const { id, language, slug, visibleFrom, takenBackFor } = row;
    const found = { id, language, slug, visibleFrom, takenBackFor, organisationId: row.organisationId };
    if (row.takenBack) return { ...found, body: null };
    const parsed = shape.safeParse(body);
    if (!parsed.success) this.#tell(`site.${kind}-does-not-parse`);
    return parsed.success ? { ...found, body: parsed.data } : null;
  }
}
