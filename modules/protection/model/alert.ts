import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';

export const ALERTS = [
  'conflict-declared',
  'glass-refused',
  'glass-nothing',
  'many-people',
  'many-people-explained',
  'honey-opened',
  'service-ended',
] as const;

const facts = z.strictObject({
  of: z.enum(ALERTS),
  /** The colleague it is about. */
  staffId: AnyId,
  personId: AnyId.nullable(),
  recordId: AnyId.nullable(),
  at: Moment,
  seenBy: AnyId.nullable(),
  seenAt: Moment.nullable(),
});

/** Something a director must know at once. The list of alerts names colleagues, never a person. */
export const Alert = defineRecord({ kind: 'alert', compartment: 'protection', facts, moments: ['at', 'seenAt'] });
