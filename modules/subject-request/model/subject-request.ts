import { z } from 'zod';
import { addDays } from '#kernel/calendar.ts';
import { CalendarDay, Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();

/** DPDP Act 2023 ss.11–12: to see it, to have it put right, to have it erased. */
export const REQUEST_KINDS = ['see', 'correct', 'erase'] as const;
export const ASKERS = ['self', 'parent', 'guardian', 'lawyer', 'committee', 'nominee'] as const;
/** When a nominee may ask (DPDP Act 2023 s. 14): she has died, or she cannot. While she can, she is asked herself. */
export const UNABLE = ['died', 'unable'] as const;
/** How we know that it is she, or somebody who may ask for her. */
export const VERIFIED = ['known_in_person', 'document', 'called_back', 'not_yet'] as const;
/** Why not, by law: what a court needs; what belongs to others; what would endanger a search; what may not be altered. */
export const REFUSAL_GROUNDS = [
  'legal_hold',
  'third_parties',
  'live_operation',
  'evidence_kept',
  'log_kept',
  'not_entitled',
  'nothing_held',
] as const;

/** The law gives ninety days; nobody who asks for her own life should wait so long. */
const DUE_DAYS = 30;

const facts = z.strictObject({
  personId: AnyId,
  kind: z.enum(REQUEST_KINDS),
  asked: Dated,
  askedBy: z.enum(ASKERS),
  askedByWords: Words(200),
  nomineeId: AnyId.nullable(),
  unable: z.enum(UNABLE).nullable(),
  /** How we know that she cannot ask herself. */
  unableWords: Words(1000),
  verified: z.enum(VERIFIED),
  wants: Words(2000),
  lang: z.string().min(2).max(10),
  dueOn: CalendarDay,
  status: z.enum(['open', 'answered', 'refused']),
  answeredAt: Moment.nullable(),
  answerWords: Words(2000),
  ground: z.enum(REFUSAL_GROUNDS).nullable(),
});

/** A person asks for what is hers: her record. A refusal names its ground in law, and where she can complain. */
export const SubjectRequest = defineRecord({
  kind: 'subject-request',
  compartment: 'person',
  facts,
  dated: ['asked'],
  moments: ['answeredAt'],
  holds: ({ status, answeredAt, answerWords, ground, verified, askedBy, nomineeId, unable }) =>
    (askedBy === 'nominee') === (nomineeId !== null) &&
    (askedBy === 'nominee') === (unable !== null) &&
    (status === 'open') === (answeredAt === null) &&
    (status === 'open') === (answerWords === null) &&
    (status === 'refused') === (ground !== null) &&
    !(status === 'answered' && verified === 'not_yet'),
});
export type SubjectRequestFacts = z.infer<typeof facts>;
export const subjectRequestFacts = facts;

export function requestDueOn({ latest, earliest }: Dated, today: string): string {
  return addDays(latest ?? earliest ?? today, DUE_DAYS);
}
