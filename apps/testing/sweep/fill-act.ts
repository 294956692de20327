import fc from 'fast-check';
import type pg from 'pg';
import { z } from 'zod';
import type { AnyAct, Need } from '#kernel/act.ts';
import { CLOCK_RULES } from '#modules/clock/model/clock-rules.ts';
import { newId } from '#platform/server/random.ts';
import { KINDS } from '../../server/kinds.ts';
import { fromSchema, type JsonSchema } from './from-schema.ts';

/** A row as the database holds it: its ids name its neighbours. */
export type Row = Readonly<Record<string, unknown>> & { id: string; organisation_id: string; version: number };
export type Rows = ReadonlyMap<string, readonly Row[]>;

/** What an input names, and of which kind the act itself says it must be; null where it says nothing of it. */
type Named = { marker: string; name: string; kind: string | null };

/** Words that are taken only as one of a list that no schema prints. */
const TRIES: readonly number[] = [12, 200];
const WORDS: Readonly<Record<string, string>> = { ruleId: CLOCK_RULES[0]?.id ?? '', lang: 'en', code: 'NEEM-214' };

const SCHEMAS = new WeakMap<AnyAct, JsonSchema>();

export function schemaOf(act: AnyAct): JsonSchema {
  const known = SCHEMAS.get(act) ?? (z.toJSONSchema(act.input, { io: 'input', unrepresentable: 'any' }) as JsonSchema);
  SCHEMAS.set(act, known);
  return known;
}

/** Every row of every kind, whoever may see it: for a test to aim at. */
export async function readRows(owner: pg.Client): Promise<Rows> {
  const rows = new Map<string, Row[]>();
  for (const { kind } of KINDS) {
    const table = `app.${kind.replaceAll('-', '_')}`;
    const found = await owner.query<{ row: Row }>(`select to_jsonb(t) - 'sealed' as row from ${table} t order by id`);
    rows.set(
      kind,
      found.rows.map(({ row }) => row),
    );
  }
  return rows;
}

/** `basedOn` as a command has it. */
export type Filled = { input: Record<string, unknown>; basedOn?: Record<string, number> };
/** `named`: the ids in it, of what is there and of what would be new. A choice may be as long as an id, and is none. */
export type FilledByChance = Filled & { named: readonly string[] };

/**
 * An input for this act, by its schema, about rows that are there: which kind an id must name, the act tells by what it
 * asks to know. What it does not ask to know is found by its name, among the neighbours of what it does; or it is new,
 * or with `guess` at every second seed a row of the kind it is called by.
 */
export function fillAct(act: AnyAct, rows: Rows, organisationId: string, seed: number, guess = true): FilledByChance {
  const own: string[][] = [];
  const made = fromSchema(schemaOf(act), {
    id: (name) => fc.constant(name).map(() => mark(own, name)),
    text: (name) => fc.constant(WORDS[name] ?? `words that are long enough for any rule there is: ${name}`),
  });
  const input = firstTaken(act, made, seed);
  const named = own.map(([marker = '', name = '']) => ({ marker, name, kind: kindAsked(act, input, marker) }));
  const { ids, near } = chooseIds(named, rows, organisationId, guess ? seed : 0);
  const basedOn = Object.fromEntries(near.map(({ id, version }) => [id, version]));
  const all = own.map(([marker = '']) => ids.get(marker) ?? marker);
  return { input: replaceIds(input, ids), named: all, ...(act.merges && { basedOn }) };
}

/** What a schema cannot say is left to chance: a moment of its own for a date that has one, the reason that only one choice wants. */
function firstTaken(act: AnyAct, made: fc.Arbitrary<unknown>, seed: number): Record<string, unknown> {
  for (const numRuns of TRIES) {
    const tried = fc.sample(made, { numRuns, seed });
    const taken = tried.find((one) => act.input.safeParse(one).success);
    if (taken || numRuns === TRIES.at(-1)) return (taken ?? tried[0]) as Record<string, unknown>;
  }
  throw new Error('There is nothing to try.');
}

function mark(own: string[][], name: string): string {
  const marker = newId();
  own.push([marker, name]);
  return marker;
}

/** The kind of what this id must name, as the act itself says; null where it says nothing of it. */
export function kindAsked(act: AnyAct, input: object, id: string): string | null {
  try {
    const read = act.input.safeParse(input);
    const needs = Object.values(act.knows(read.success ? read.data : input)) as Need[];
    return needs.find(({ where, how }) => how === 'must' && where.id === id)?.kind.kind ?? null;
  } catch {
    return null; // an input that no rule of the act holds for: it says nothing of what it names
  }
}

function chooseIds(named: readonly Named[], rows: Rows, organisationId: string, seed: number) {
  const ids = new Map<string, string>();
  const near: Row[] = [];
  const ofOwn = (kind: string) => (rows.get(kind) ?? []).filter((row) => row.organisation_id === organisationId);
  for (const { marker, kind } of named.filter((one) => one.kind !== null)) {
    const all = ofOwn(kind ?? '');
    const row = all[(seed * 7 + near.length) % Math.max(1, all.length)];
    if (!row) continue;
    near.push(row);
    ids.set(marker, row.id);
  }
  for (const { marker, name } of named.filter((one) => one.kind === null)) {
    const id = idNear(name, near) ?? (seed % 2 ? ofOwn(kindByName(name) ?? '')[seed % 5]?.id : undefined);
    if (id) ids.set(marker, id);
  }
  return { ids, near };
}

/** A neighbour of what was chosen: the case file of this very placement. */
function idNear(name: string, near: readonly Row[]): string | null {
  const column = name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  for (const row of near) {
    const id = row[column];
    if (typeof id === 'string' && column !== 'id') return id;
  }
  return null;
}

function kindByName(name: string): string | null {
  const word = name.replace(/Ids?$/, '').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const known = KINDS.map(({ kind }) => kind);
  if (word === 'staff') return 'staff-member';
  return known.find((kind) => kind === word) ?? known.find((kind) => kind.endsWith(word)) ?? null;
}

/** The same input about other ids: a field is no id, though its name may be as long as one. */
export function replaceIds<T extends object>(input: T, ids: ReadonlyMap<string, string>): T {
  const text = JSON.stringify(input).replaceAll(/"([a-z2-7]{12})"(?!:)/g, (whole, id: string) =>
    ids.has(id) ? `"${ids.get(id)}"` : whole,
  );
  return JSON.parse(text) as T;
}

/** The versions that a correction was based on, of other records. */
export function replaceBase(basedOn: Filled['basedOn'], ids: ReadonlyMap<string, string>): Pick<Filled, 'basedOn'> {
  if (!basedOn) return {};
  return { basedOn: Object.fromEntries(Object.entries(basedOn).map(([id, version]) => [ids.get(id) ?? id, version])) };
}
