import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { COMPARTMENTS } from '#kernel/need-to-know.ts';
import { defineRecord } from '#kernel/record.ts';

const facts = z.strictObject({
  compartment: z.enum(COMPARTMENTS),
  recordKind: z.string().max(40),
  recordId: AnyId,
  field: z.string().max(60),
  yours: z.json().nullable(),
  theirs: z.json().nullable(),
  yoursBy: AnyId,
  yoursAt: Moment,
  theirsBy: AnyId,
  theirsAt: Moment,
  settled: z.enum(['yours', 'theirs', 'both']).nullable(),
  settledAt: Moment.nullable(),
});

/** Two colleagues gave one fact two values. Both stay until a person settles it. */
export const Clash = defineRecord({
  kind: 'clash',
  compartment: 'by-row',
  facts,
  moments: ['yoursAt', 'theirsAt', 'settledAt'],
});
