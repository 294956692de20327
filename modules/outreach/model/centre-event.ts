import { z } from 'zod';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';
import { Headcount } from './headcount.ts';

/** `worship` is an event and no more: who prayed is nobody's record, and no service asks whether anybody did. */
export const CENTRE_EVENTS = [
  'inauguration',
  'worship',
  'class',
  'health_day',
  'legal_day',
  'meal',
  'children',
  'other',
] as const;

const facts = z.strictObject({
  centreId: AnyId,
  kind: z.enum(CENTRE_EVENTS),
  happened: Dated,
  headcount: Headcount,
  words: z.string().trim().min(1).max(2000).nullable(),
  source: Source,
});

/** Something that took place at a centre. It names nobody who came: it has a headcount and no list. */
export const CentreEvent = defineRecord({
  kind: 'centre-event',
  compartment: 'outreach',
  facts,
  dated: ['happened'],
  sources: ['source'],
});
export type CentreEventFacts = z.infer<typeof facts>;
export const centreEventFacts = facts;
