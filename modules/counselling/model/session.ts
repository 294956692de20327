import { z } from 'zod';
import { CalendarDay, Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();

export const SESSION_KINDS = [
  'first',
  'talk',
  'grief',
  'trauma',
  'family',
  'art',
  'group',
  'crisis',
  'closing',
] as const;
export const ATTENDANCES = ['came', 'did-not-come', 'called-off'] as const;
/** The one thing of a session that whoever leads her case is told: whether somebody has to look, or act. */
export const RISK_FLAGS = ['none', 'watch', 'act-now'] as const;

export const sessionFacts = z.strictObject({
  personId: AnyId,
  happened: Dated,
  attended: z.enum(ATTENDANCES),
  risk: z.enum(RISK_FLAGS),
  kind: z.enum(SESSION_KINDS).nullable(),
  /** In a group: how many were there. Who the others were is written nowhere. */
  groupSize: z.int().min(2).max(100).nullable(),
  minutes: z.int().min(1).max(600).nullable(),
  /** Empty where there is nothing to write, as when she did not come. */
  note: z.string().max(20_000),
  ownWords: Words(10_000),
  lang: z.string().min(2).max(10),
  nextOn: CalendarDay.nullable(),
});

/**
 * What was spoken between her and her counsellor. It lies in a compartment that only counsellors read and under a key of
 * its own. It is never altered: what has to be put right is added.
 */
export const CounsellingSession = defineRecord({
  kind: 'counselling-session',
  compartment: 'counselling',
  facts: sessionFacts,
  dated: ['happened'],
  secret: ['kind', 'groupSize', 'minutes', 'nextOn'],
  ownKey: true,
  holds: ({ kind, groupSize }) => (kind === 'group') === (groupSize !== null),
});
export type SessionFacts = z.infer<typeof sessionFacts>;

export const additionFacts = z.strictObject({
  personId: AnyId,
  sessionId: AnyId,
  words: z.string().trim().min(1).max(20_000),
});

/** Something added to what was written of a session: a correction, an afterthought. */
export const SessionAddition = defineRecord({
  kind: 'session-addition',
  compartment: 'counselling',
  facts: additionFacts,
  ownKey: true,
});
