import { z } from 'zod';
import { ObservedAge } from '#kernel/age.ts';
import { OutreachStage } from '#kernel/code-lists/outreach-stage.ts';
import { CalendarDay, Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';
import { ClockTime } from './outreach-area.ts';

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();

export const MEETING_PLACES = ['at_centre', 'in_lane', 'by_phone', 'through_someone', 'elsewhere'] as const;

const facts = z.strictObject({
  /** Drawn at random, as a person's is; in a lane a code can be said aloud. */
  displayCode: z.string().regex(/^[A-Z]+-[0-9]{3}$/),
  /** What she is called among us. Never her name on papers: there is no field for that. */
  alias: z.string().trim().min(1).max(60),
  areaId: AnyId,
  centreId: AnyId.nullable(),
  firstContact: Dated,
  /** As it seemed to whoever met her, then. */
  age: ObservedAge.nullable(),
  languages: z.array(z.string().max(20)).max(10),
  /** Who goes to her. */
  workerId: AnyId,
  wish: Words(2000),
  wishLang: z.string().max(10).nullable(),
  wishSaid: Dated.nullable(),
  /** How she is reached without harm, and what must never be done: read before anybody goes or calls. */
  safeContact: Words(1000),
  neverContact: Words(1000),
  nextOn: CalendarDay.nullable(),
  nextFrom: ClockTime.nullable(),
  nextUntil: ClockTime.nullable(),
  nextPlace: z.enum(MEETING_PLACES).nullable(),
  nextWords: Words(300),
});

/** Someone our workers know in an area, by an alias alone. Known to the colleagues who know her, and to nobody else. */
export const OutreachContact = defineRecord({
  kind: 'outreach-contact',
  compartment: 'outreach',
  facts,
  dated: ['firstContact', 'wishSaid'],
});
export type OutreachContactFacts = z.infer<typeof facts>;
export const outreachContactFacts = facts;

const stepFacts = z.strictObject({
  contactId: AnyId,
  stage: OutreachStage,
  since: Dated,
  /** Why, where the way went back or leapt: see trust-lifecycle. */
  reason: Words(1000),
  /** What she said, as she said it. */
  herWords: Words(2000),
  lang: z.string().max(10).nullable(),
  source: Source,
});

/** One step of how she and we stand to each other. The steps are the history; the last one is how it is now. */
export const TrustStep = defineRecord({
  kind: 'trust-step',
  compartment: 'outreach',
  facts: stepFacts,
  dated: ['since'],
  sources: ['source'],
});
export type TrustStepFacts = z.infer<typeof stepFacts>;

const linkFacts = z.strictObject({ contactId: AnyId, caseFileId: AnyId, personId: AnyId });

/**
 * The person of this file is the woman whom outreach knew by an alias. It lies in the file: whoever knows only the file
 * learns that there was an outreach before it, and nothing of it; whoever knows only the contact does not learn her file.
 */
export const ContactLink = defineRecord({ kind: 'contact-link', compartment: 'case', facts: linkFacts });
