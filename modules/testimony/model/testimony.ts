import { z } from 'zod';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';

/** Under which section it was taken. Police: BNSS 180, CrPC 161; a magistrate: BNSS 183, CrPC 164; of a child: POCSO 24 and 25. */
export const TESTIMONY_KINDS = [
  'bnss-180',
  'bnss-183',
  'crpc-161',
  'crpc-164',
  'pocso-24',
  'pocso-25',
  'committee',
  'in-court',
] as const;

export const RECORDERS = [
  'woman-police-officer',
  'police-officer',
  'woman-magistrate',
  'magistrate',
  'committee',
  'court',
  'not-known',
] as const;
/** Where, in general. Never an address. */
export const PLACES = ['her-choice', 'home', 'court', 'police-station', 'hospital', 'by-video', 'not-known'] as const;
export const SUPPORT = ['present', 'she-declined', 'not-offered', 'not-known'] as const;
export const INTERPRETERS = ['not-needed', 'present', 'missing', 'not-known'] as const;
export const ANSWERS = ['yes', 'no', 'not-known'] as const;

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();

const facts = z.strictObject({
  caseFileId: AnyId,
  proceedingId: AnyId,
  /** Who spoke. */
  personId: AnyId,
  section: z.enum(TESTIMONY_KINDS),
  taken: Dated,
  recorder: z.enum(RECORDERS),
  place: z.enum(PLACES),
  support: z.enum(SUPPORT),
  /** Who stood beside her. */
  supportWho: Words(200),
  language: Words(60),
  interpreter: z.enum(INTERPRETERS),
  filmed: z.enum(ANSWERS),
  copyGiven: z.enum(ANSWERS),
  /** The paper's number, and who holds it. What she said stands there and in no field of ours. */
  reference: Words(200),
  heldBy: Words(200),
  /** Where a copy was handed to us, it is evidence like any other, with its custody. */
  evidenceId: AnyId.nullable(),
  source: Source,
});

/**
 * That somebody told police, a magistrate or a court what happened: how it was done, and where its paper lies. The words are
 * not kept: asked for once more from a copy of ours, they would be held against her in cross-examination.
 */
export const Testimony = defineRecord({
  kind: 'testimony',
  compartment: 'legal',
  facts,
  dated: ['taken'],
  sources: ['source'],
});
export type TestimonyFacts = z.infer<typeof facts>;
export const testimonyFacts = facts;
