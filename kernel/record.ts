import { z } from 'zod';
import { AnyId } from './id.ts';
import { type Blank, blanksOf, factsShownMasked } from './masks.ts';
import type { Compartment } from './need-to-know.ts';

/**
 * What every record carries besides its own facts. `scopeId` names whose need-to-know it falls under: a case file,
 * a person, an operation, a desk. It is fixed at birth: moving a record would move it past those who may see it.
 */
export const RecordBase = z.strictObject({
  id: AnyId,
  scopeId: AnyId,
  version: z.int().min(1),
  changedAt: z.iso.datetime({ offset: true }),
  changedBy: AnyId,
});
export type RecordBase = z.infer<typeof RecordBase>;

export type Facts = Record<string, unknown>;

/** What a person may be found by when it is said exactly: see `digestsOf`. */
export type LookUpField = 'phone' | 'document' | 'name';

/** One kind of record: its name on the wire, its table, the compartment that guards it, the shape of its facts. */
export type RecordKind<F extends Facts = Facts> = {
  kind: string;
  /** `by-row`: the record has a fact `compartment` of its own (an entry, a clash). */
  compartment: Compartment | 'by-row';
  facts: z.ZodType<F>;
  factNames: readonly string[];
  /** Facts whose column is a Dated or a Source or a moment, which the database writes as JSON in our form. */
  forms: Readonly<Record<string, 'dated' | 'source' | 'moment'>>;
  /**
   * Facts that are kept as one cipher text under the key of the person they are about: everything that holds words.
   * A date is among them for the words it was said in; its days stay a column besides, which rules and counts ask.
   */
  sealed: readonly string[];
  /** What stands in place of a fact that a mask hides; only of kinds that have a mask. */
  blanks: Readonly<Record<string, Blank>>;
  /** What must be true of every such record, whatever wrote it: the database cannot see into what lies sealed. */
  holds: (facts: Facts) => boolean;
  /** Sealed under a key of its compartment's own: what opens her other records does not open these. */
  ownKey: boolean;
  /** Facts by which the person of the record is found again. */
  lookUp: Readonly<Record<string, LookUpField>>;
};

/** What everybody in the house may read names nobody we protect, and is kept as it is. */
const OPEN_COMPARTMENTS: ReadonlySet<string> = new Set(['directory', 'figures']);

/** Never sent in bulk and never kept on a device: full identity opens one person at a time, for a purpose. */
export const CLOSED_KINDS: ReadonlySet<string> = new Set(['person-identity']);

export type Stored<F extends Facts> = RecordBase & F;
export type StoredOf<K> = K extends RecordKind<infer F> ? Stored<F> : never;
export type FactsOf<K> = K extends RecordKind<infer F> ? F : never;

type Definition<S extends z.ZodObject> = {
  kind: string;
  compartment: Compartment | 'by-row';
  facts: S;
  dated?: readonly (keyof z.infer<S> & string)[];
  sources?: readonly (keyof z.infer<S> & string)[];
  moments?: readonly (keyof z.infer<S> & string)[];
  /** Facts of words that the database must ask for by their value, and that name nobody. */
  asked?: readonly (keyof z.infer<S> & string)[];
  /** Codes that tell, of a person, what a stolen disk must not: an illness, what was done to her. */
  secret?: readonly (keyof z.infer<S> & string)[];
  holds?: (facts: z.infer<S>) => boolean;
  ownKey?: true;
  lookUp?: Partial<Record<keyof z.infer<S> & string, LookUpField>>;
};

/** Defines a kind of record. The table is `app.<kind with underscores>`; its columns are the facts in snake case. */
export function defineRecord<S extends z.ZodObject>(definition: Definition<S>): RecordKind<z.infer<S>> {
  const forms: Record<string, 'dated' | 'source' | 'moment'> = {};
  for (const name of definition.dated ?? []) forms[name] = 'dated';
  for (const name of definition.sources ?? []) forms[name] = 'source';
  for (const name of definition.moments ?? []) forms[name] = 'moment';
  return {
    kind: definition.kind,
    compartment: definition.compartment,
    // zod's inferred output and z.ZodType's parameter are the same type; the compiler cannot see it through S.
    facts: definition.facts as unknown as z.ZodType<z.infer<S>>,
    factNames: Object.keys(definition.facts.shape),
    forms,
    lookUp: (definition.lookUp ?? {}) as Readonly<Record<string, LookUpField>>,
    ownKey: definition.ownKey ?? false,
    holds: (stored) => definition.holds?.(stored as z.infer<S>) ?? true,
    sealed: OPEN_COMPARTMENTS.has(definition.compartment) ? [] : sealedFacts(definition),
    blanks: factsShownMasked(definition.kind) === null ? {} : blanksOf(definition.facts, forms),
  };
}

function sealedFacts<S extends z.ZodObject>({ facts, asked = [], secret = [] }: Definition<S>): string[] {
  const open: readonly string[] = asked;
  const told: readonly string[] = secret;
  return Object.entries(facts.shape)
    .filter(([name, shape]) => told.includes(name) || (holdsWords(shape) && !open.includes(name)))
    .map(([name]) => name);
}

const NO_WORDS: ReadonlySet<string> = new Set(['enum', 'literal', 'number', 'boolean', 'null']);
/** Ids, countries, display codes, digests: texts that nobody can write a name into. */
const CODES: ReadonlySet<string> = new Set(['^[a-z2-7]{12}$', '^[A-Z]{2}$', '^[A-Z]+-[0-9]{3}$', '^[0-9a-f]{64}$']);
const DAYS: ReadonlySet<string> = new Set(['date', 'datetime', 'date-time']);

type Definable = {
  type: string;
  format?: string;
  innerType?: z.core.$ZodType;
  element?: z.core.$ZodType;
  in?: z.core.$ZodType;
  checks?: { _zod: { def: { pattern?: RegExp } } }[];
};

/** Whether somebody's words may stand in a value of this shape. What is not known to be without words is taken to hold them. */
function holdsWords(shape: z.core.$ZodType): boolean {
  const def = shape._zod.def as Definable;
  if (NO_WORDS.has(def.type)) return false;
  const inner = def.innerType ?? def.element ?? def.in;
  if (inner) return holdsWords(inner);
  return def.type !== 'string' || !isCode(shape, def);
}

function isCode(shape: z.core.$ZodType, { format, checks = [] }: Definable): boolean {
  if (DAYS.has(format ?? '') || DAYS.has(String((shape as z.ZodString).meta()?.format))) return true;
  return checks.some(({ _zod: { def } }) => CODES.has(def.pattern?.source ?? ''));
}
