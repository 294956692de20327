import { z } from 'zod';
import { AnyId } from './id.ts';
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

/** One kind of record: its name on the wire, its table, the compartment that guards it, the shape of its facts. */
export type RecordKind<F extends Facts = Facts> = {
  kind: string;
  /** `by-row`: the record has a fact `compartment` of its own (an entry, a clash). */
  compartment: Compartment | 'by-row';
  facts: z.ZodType<F>;
  factNames: readonly string[];
  /** Facts whose column is a Dated or a Source or a moment, which the database writes as JSON in our form. */
  forms: Readonly<Record<string, 'dated' | 'source' | 'moment'>>;
};

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
  };
}
