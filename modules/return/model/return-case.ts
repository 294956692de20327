import { z } from 'zod';
import { CalendarDay, Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';
import { STEP_CODES, STEP_STATES } from './return-route.ts';

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();
const Country = z.string().regex(/^[A-Z]{2}$/);

/** `home`: within one country. `abroad`: over a border, with papers that two governments must give. */
export const RETURN_ROUTES = ['home', 'abroad'] as const;
export const RETURN_ENDS = ['arrived', 'stopped'] as const;

export const returnFacts = z.strictObject({
  caseFileId: AnyId,
  personId: AnyId,
  /** The decision to return that it rests on: her wish, the home study, the order. */
  decisionId: AnyId,
  route: z.enum(RETURN_ROUTES),
  toCountry: Country,
  /** No finer than a town: where she lives is known to those who have to know. */
  toPlace: Words(200),
  receivingId: AnyId.nullable(),
  /** Who receives her: an office, an organisation, a relative by what she calls them. */
  receiver: Words(200),
  begun: Dated,
  ended: Dated.nullable(),
  endedHow: z.enum(RETURN_ENDS).nullable(),
  endedWords: Words(1000),
  source: Source,
});

/** One return, from the decision to the arrival that the other side has confirmed. */
export const ReturnCase = defineRecord({
  kind: 'return-case',
  compartment: 'case',
  facts: returnFacts,
  dated: ['begun', 'ended'],
  sources: ['source'],
  holds: ({ ended, endedHow }) => (ended === null) === (endedHow === null),
});
export type ReturnCaseFacts = z.infer<typeof returnFacts>;

const stepFacts = z.strictObject({
  returnId: AnyId,
  caseFileId: AnyId,
  personId: AnyId,
  step: z.enum(STEP_CODES),
  state: z.enum(STEP_STATES),
  /** Whose it is to see that it goes on. */
  ownerId: AnyId,
  asked: Dated.nullable(),
  settled: Dated.nullable(),
  /** Our own target: no law sets one for a return. */
  dueOn: CalendarDay.nullable(),
  /** What it waits for, in words. */
  blocker: Words(1000),
  /** Number of the letter, the paper, the ticket. */
  reference: Words(200),
});

/** One step of a return: who sees to it, since when it waits, for what. */
export const ReturnStep = defineRecord({
  kind: 'return-step',
  compartment: 'case',
  facts: stepFacts,
  dated: ['asked', 'settled'],
});
export type ReturnStepFacts = z.infer<typeof stepFacts>;

const handoverFacts = z.strictObject({
  returnId: AnyId,
  caseFileId: AnyId,
  personId: AnyId,
  happened: Dated,
  place: z.string().trim().min(1).max(200),
  /** Who gave her into whose care: names and offices as they stand on the paper. */
  givenBy: z.string().trim().min(1).max(200),
  receivedBy: z.string().trim().min(1).max(200),
  belongings: Words(2000),
  ownWords: Words(5000),
  lang: z.string().min(2).max(10),
  /** Our paper: signed by whoever gave her over. */
  ourReceipt: z.string().trim().min(1).max(200),
  /** Theirs: until it is here nobody has said that she arrived. */
  theirReceipt: Words(200),
  theirReceiptBy: Words(200),
  theirReceiptOn: Dated.nullable(),
});

/** The moment she goes from our care into another's. Two receipts, one from each side. */
export const ReturnHandover = defineRecord({
  kind: 'return-handover',
  compartment: 'case',
  facts: handoverFacts,
  dated: ['happened', 'theirReceiptOn'],
  holds: ({ theirReceipt, theirReceiptOn }) => (theirReceipt === null) === (theirReceiptOn === null),
});
export type ReturnHandoverFacts = z.infer<typeof handoverFacts>;
export const handoverShape = handoverFacts;
