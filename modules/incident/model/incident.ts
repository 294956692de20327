import { z } from 'zod';
import { CalendarDay, Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';

const Words = (most: number) => z.string().trim().min(1).max(most);

export const INCIDENT_KINDS = [
  'injury',
  'self-harm',
  'fight',
  'missing',
  'abuse-alleged',
  'visitor',
  'theft',
  'fire',
  'other',
] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];
export const SEVERITIES = ['minor', 'serious', 'grave'] as const;
export const WHERE = ['home', 'on-the-way', 'school', 'hospital', 'court', 'elsewhere'] as const;
/** Who is said to have done it. Of a colleague it is no incident but a complaint: incidents are read in the home. */
export const BY_WHOM = ['nobody', 'resident', 'family', 'visitor', 'stranger', 'colleague', 'not-known'] as const;
export const TOLD_WHOM = ['police', 'committee', 'doctor', 'childline', 'family', 'director', 'case-manager'] as const;

const told = z.strictObject({ whom: z.enum(TOLD_WHOM), at: Moment, by: AnyId, words: Words(500).nullable() });
const step = z.strictObject({ on: CalendarDay, by: AnyId, words: Words(2000) });
export type Told = z.infer<typeof told>;

export const incidentFacts = z.strictObject({
  /** Null where it happened to somebody who stays in no home of ours. */
  homeId: AnyId.nullable(),
  where: z.enum(WHERE),
  happened: Dated,
  kind: z.enum(INCIDENT_KINDS),
  severity: z.enum(SEVERITIES),
  byWhom: z.enum(BY_WHOM),
  personIds: z.array(AnyId).max(20),
  /** What was seen and heard, not what somebody thinks of it. */
  what: Words(5000),
  doneAtOnce: Words(2000).nullable(),
  /** Whether one of them was not surely an adult that day: then the law asks for more. Found out when it was written. */
  childConcerned: z.boolean(),
  writtenBy: AnyId,
  told: z.array(told).max(50),
  steps: z.array(step).max(100),
  closed: CalendarDay.nullable(),
  /** What came of it, and what is different now. */
  learned: Words(2000).nullable(),
});

/**
 * Something that happened in a home or on the way. It lies in a need-to-know of its own, which the home and the people it
 * concerned lead into: a night shift and her case manager read the same lines.
 */
export const Incident = defineRecord({
  kind: 'incident',
  compartment: 'placement',
  facts: incidentFacts,
  dated: ['happened'],
  secret: ['where', 'kind', 'severity', 'byWhom', 'personIds', 'childConcerned', 'writtenBy', 'closed'],
  holds: ({ closed, learned }) => (closed === null) === (learned === null),
});
export type IncidentFacts = z.infer<typeof incidentFacts>;
export const toldShape = told.shape;
export const stepShape = step.shape;

export const INCIDENT_WRITERS = ['shelter-warden', 'case-manager'] as const;
