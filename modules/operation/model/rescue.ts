import { z } from 'zod';
import { BirthBasis } from '#kernel/code-lists/birth-basis.ts';
import { CustodyStatus } from '#kernel/code-lists/custody-status.ts';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';
import { Words } from './operation.ts';

const rescuedFacts = z.strictObject({
  operationId: AnyId,
  personId: AnyId,
  at: Dated,
  /** What the age of that day rests on. The age itself is computed from the birth. */
  ageBasis: BirthBasis,
  condition: Words.nullable(),
  /** What she or he wanted on that day, in the own words. */
  wish: Words.nullable(),
  wishLang: z.string().min(2).max(10).nullable(),
  belongings: Words.nullable(),
  handedToId: AnyId.nullable(),
  handedToWords: z.string().trim().min(1).max(200).nullable(),
  stillWithUs: z.boolean().nullable(),
});

/**
 * A person who reached safety in an operation. It lies in the person's own need-to-know: those who care for her see
 * it without seeing the others who were freed that day.
 */
export const PersonRescued = defineRecord({
  kind: 'person-rescued',
  compartment: 'operation',
  facts: rescuedFacts,
  dated: ['at'],
});
export type PersonRescuedFacts = z.infer<typeof rescuedFacts>;
export const personRescuedFacts = rescuedFacts;

const arrestFacts = z.strictObject({
  operationId: AnyId.nullable(),
  personId: AnyId,
  at: Dated,
  /** City or district; an arrest can be far from where the case is. */
  place: z.string().trim().min(1).max(200).nullable(),
  /** Sections of law as the police said them; null while nobody has. */
  sections: z.array(z.string().trim().min(1).max(60)).max(30).nullable(),
  note: Words.nullable(),
});

/** An arrest. Who is arrested is accused, and may be a victim as well: that is said by roles in the case file. */
export const Arrest = defineRecord({ kind: 'arrest', compartment: 'operation', facts: arrestFacts, dated: ['at'] });
export type ArrestFacts = z.infer<typeof arrestFacts>;
export const arrestRecordFacts = arrestFacts;

const custodyFacts = z.strictObject({
  arrestId: AnyId,
  personId: AnyId,
  status: CustodyStatus,
  asOf: Dated,
  source: Source,
});

/** Where an arrested person was on a date, as somebody said. A newer word is added; the older one stays. */
export const CustodyRecord = defineRecord({
  kind: 'custody-status',
  compartment: 'operation',
  facts: custodyFacts,
  dated: ['asOf'],
  sources: ['source'],
});
export type CustodyFacts = z.infer<typeof custodyFacts>;
