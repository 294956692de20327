import { z } from 'zod';
import { CalendarDay, Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';

/** Witness Protection Scheme 2018: A, the threat is to life; B, to safety, reputation or property; C, harassment. */
export const CATEGORIES = ['a', 'b', 'c', 'not-known'] as const;
export const PROTECTION_STATES = ['applied', 'analysed', 'granted', 'refused', 'ended'] as const;

/** Measures as the scheme lists them. */
export const MEASURES = [
  'not-face-to-face',
  'calls-watched',
  'number-changed',
  'security-device',
  'identity-concealed',
  'emergency-contacts',
  'close-protection',
  'escort-to-court',
  'closed-court',
  'support-person',
  'vulnerable-court-room',
  'quick-hearing',
  'living-costs',
  'relocation',
  'identity-change',
  'other',
] as const;

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();

const facts = z.strictObject({
  caseFileId: AnyId,
  proceedingId: AnyId,
  personId: AnyId,
  state: z.enum(PROTECTION_STATES),
  applied: Dated,
  authority: Words(200),
  reference: Words(200),
  /** Who threatens, how, and what is feared. Never where she is. */
  threat: Words(5000),
  analysisAsked: Dated.nullable(),
  analysisReceived: Dated.nullable(),
  analysisSays: Words(5000),
  category: z.enum(CATEGORIES),
  decided: Dated.nullable(),
  measures: z.array(z.enum(MEASURES)).max(MEASURES.length),
  until: CalendarDay.nullable(),
  reviewOn: CalendarDay.nullable(),
  /** Why it was refused, or why it ended. */
  why: Words(1000),
  source: Source,
});

/**
 * Protection of somebody who will speak in court. It lies in a compartment of its own, which only legal officers of her file
 * and directors reach: whoever learns how she is guarded knows where the guard ends.
 */
export const WitnessProtection = defineRecord({
  kind: 'witness-protection',
  compartment: 'witness',
  facts,
  dated: ['applied', 'analysisAsked', 'analysisReceived', 'decided'],
  sources: ['source'],
  secret: ['category', 'measures', 'state'],
});
export type ProtectionFacts = z.infer<typeof facts>;
export const protectionFacts = facts;

export const WITNESS_KEEPERS = ['legal-officer', 'director'] as const;
