import { z } from 'zod';
import { DeclineReason } from '#kernel/code-lists/decline-reason.ts';
import { TipChannel } from '#kernel/code-lists/tip-channel.ts';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';
import { knownFacts } from '#modules/person/model/known-answer.ts';

/** An informant stands in a record by a code name, one word and a number, or not at all. */
export const CODE_NAME = /^[\p{L}\p{M}]{2,20}[- ]?\d{1,4}$/u;

const TIP_STATUSES = ['waiting', 'accepted', 'joined', 'declined', 'spam'] as const;
export type TipStatus = (typeof TIP_STATUSES)[number];

/** What whoever took the tip down can say of it; the answer comes later. */
export const told = z.strictObject({
  channel: TipChannel,
  received: Dated,
  words: z.string().trim().min(1).max(10_000),
  lang: z.string().min(2).max(10),
  place: z.string().trim().min(1).max(300).nullable(),
  /** Who told it and how far to trust it. Of an informant only the code name: a name here could cost a life. */
  source: Source,
});

const facts = told.extend({
  status: z.enum(TIP_STATUSES),
  answeredAt: Moment.nullable(),
  answeredBy: AnyId.nullable(),
  declineReason: DeclineReason.nullable(),
  answerWords: z.string().max(2000).nullable(),
  /** The file that was opened from it, or that it was joined to. */
  caseFileId: AnyId.nullable(),
  /** The investigation it was passed to. */
  investigationId: AnyId.nullable(),
  ...knownFacts,
});
export type TipFacts = z.infer<typeof facts>;

/** Somebody told us of a possible case. */
export const Tip = defineRecord({
  kind: 'tip',
  compartment: 'intake',
  facts,
  dated: ['received'],
  sources: ['source'],
  moments: ['answeredAt'],
  holds: ({ channel, source }) =>
    (source.kind !== 'informant' && channel !== 'informant') || source.who === null || CODE_NAME.test(source.who),
});
