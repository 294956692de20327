import { z } from 'zod';
import { LegalStage } from '#kernel/code-lists/legal-stage.ts';
import { CalendarDay, Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord, type FactsOf } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';
import { Section } from './section-of-law.ts';

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();
/** A court's number for one proceeding, the same in every register: state, district, establishment, sequence, year. */
const Cnr = z.string().regex(/^[A-Z]{2}[A-Z0-9]{2}\d{2}\d{6}\d{4}$/);

/** BNSS s.531: what was pending on 1 July 2024 goes on under the old code. */
export const PROCEDURES = ['crpc', 'bnss', 'not_known'] as const;

export const ADVOCATE_KINDS = ['own', 'legal-aid', 'assists-prosecution', 'not-known'] as const;

const facts = z.strictObject({
  caseFileId: AnyId,
  /** Whose right it is about. */
  personId: AnyId,
  accusedIds: z.array(AnyId).max(50),
  /** When the offence happened: it decides which sections there were. */
  offence: Dated,
  sections: z.array(Section).max(40),
  procedure: z.enum(PROCEDURES),
  firNumber: Words(100),
  firDate: CalendarDay.nullable(),
  policeStation: Words(200),
  cnr: Cnr.nullable(),
  court: Words(200),
  stage: LegalStage,
  stageSince: Dated,
  /** Her own lawyer. Never one who also acts for somebody accused in her case. */
  advocate: Words(200),
  /** BNSS s.18(8): her lawyer may assist the prosecution. Legal aid is free for her (Legal Services Authorities Act s.12). */
  advocateKind: z.enum(ADVOCATE_KINDS),
  prosecutor: Words(200),
  closed: Dated.nullable(),
  closedWords: Words(1000),
  source: Source,
});

/** One proceeding before police and court, from the complaint to the last appeal. A case file may have several. */
export const Proceeding = defineRecord({
  kind: 'proceeding',
  compartment: 'legal',
  facts,
  dated: ['offence', 'stageSince', 'closed'],
  sources: ['source'],
});
export type ProceedingFacts = z.infer<typeof facts>;
export const proceedingFacts = facts;

export const HEARING_PURPOSES = [
  'remand',
  'bail',
  'charge',
  'evidence',
  'her-statement',
  'arguments',
  'judgment',
  'sentence',
  'appeal',
  'committee',
  'other',
] as const;
export const PRESENCES = ['needed', 'not-needed', 'by-video', 'not-known'] as const;

export const hearingFacts = z.strictObject({
  proceedingId: AnyId,
  personId: AnyId,
  on: CalendarDay,
  purpose: z.enum(HEARING_PURPOSES),
  /** Whether she has to be there: asked before anybody tells her. */
  presence: z.enum(PRESENCES),
  /** What came of it; null while it has not been held. */
  outcome: Words(5000),
  adjourned: z.boolean(),
  note: Words(1000),
  source: Source,
});

/** A day in court, planned or held. An adjourned one stays, with its reason: delay is a fact to be shown. */
export const Hearing = defineRecord({
  kind: 'hearing',
  compartment: 'legal',
  // Of a day that is seen masked what it is for is not told; of one that is kept it always is.
  facts: hearingFacts.extend({ purpose: hearingFacts.shape.purpose.nullable() }),
  sources: ['source'],
  holds: ({ purpose }) => purpose !== null,
});
/** As it is kept: what a day is for is always said. */
export type PlannedHearing = z.infer<typeof hearingFacts>;
export type HearingFacts = FactsOf<typeof Hearing>;
