import { z } from 'zod';
import { CalendarDay, Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { COMPLAINT_STATES } from './complaint-lifecycle.ts';

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();

export const COMPLAINED_BY = ['herself', 'family', 'another', 'anonymous'] as const;
export const CAME_HOW = ['spoken', 'box', 'letter', 'phone'] as const;
export const ABOUT_WHAT = ['colleague', 'home', 'work'] as const;
export const OUTCOMES = ['right', 'partly', 'not-found', 'cannot-tell'] as const;
export const TOLD_HOW = ['spoken', 'letter', 'phone', 'notice', 'not-reached'] as const;

/** One thing that was done about a complaint; the last one that moved it says where it stands. */
const step = z.strictObject({
  is: z.enum([...COMPLAINT_STATES, 'noted', 'passed-on', 'told-police', 'told-committee']),
  on: CalendarDay,
  by: AnyId,
  words: z.string().trim().min(1).max(5000),
  outcome: z.enum(OUTCOMES).nullable(),
  toldHow: z.enum(TOLD_HOW).nullable(),
});
export type ComplaintStep = z.infer<typeof step>;
export const complaintStep = step;

export const complaintFacts = z.strictObject({
  /** Null where nobody knows who said it, or where an id would tell the wrong reader: see take-complaint. */
  complainantId: AnyId.nullable(),
  from: z.enum(COMPLAINED_BY),
  /** Who she is in words, where no record of her may be named. */
  fromWords: Words(200),
  cameHow: z.enum(CAME_HOW),
  about: z.enum(ABOUT_WHAT),
  aboutStaffIds: z.array(AnyId).max(5),
  aboutHomeId: AnyId.nullable(),
  /** As she said it. What others make of it stands in the steps. */
  ownWords: z.string().trim().min(1).max(5000),
  lang: z.string().min(2).max(10).nullable(),
  /** What she wants to come of it. */
  wants: Words(1000),
  received: Dated,
  /** How an answer reaches her without the wrong person noticing. */
  answerSafely: Words(500),
  takenBy: AnyId,
  handlerId: AnyId,
  /** Who reads it besides, and sees that it is answered. Never anybody it is about. */
  overseerIds: z.array(AnyId).max(20),
  /** What keeps anybody from taking it out on her; without it nobody looks into anything. */
  guard: Words(1000),
  answerBy: CalendarDay,
  /** Since when we know that it tells of sexual harm to a child: from that day the police must be told (POCSO s.19(1)). Null while it does not. */
  childHarmKnown: CalendarDay.nullable(),
  /** When she is asked whether anything was held against her. */
  watchOn: CalendarDay.nullable(),
  /** The day it was closed or taken back; while it is open she cannot be erased, and it with her. */
  overOn: CalendarDay.nullable(),
  steps: z.array(step).max(200),
});

/** Somebody we care for, or her family, says that something with us is not right. In a need-to-know of its own. */
export const Complaint = defineRecord({
  kind: 'complaint',
  compartment: 'complaint',
  facts: complaintFacts,
  dated: ['received'],
  // A stolen disk tells that there are complaints, and who looks into them; of nobody that she complained or was complained of.
  secret: [
    ...(['complainantId', 'from', 'cameHow', 'about', 'aboutStaffIds', 'aboutHomeId', 'lang', 'takenBy'] as const),
    ...(['overseerIds', 'answerBy', 'watchOn', 'childHarmKnown'] as const),
  ],
});
export type ComplaintFacts = z.infer<typeof complaintFacts>;
