import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';

const facts = z.strictObject({
  staffId: AnyId,
  personId: AnyId,
  /** `is`: she was helped by us and now works here. She sees neither her own file as a colleague nor those of others in it. */
  kind: z.enum(['related', 'is']),
  declaredBy: AnyId,
  endedAt: Moment.nullable(),
  endedBy: AnyId.nullable(),
});

/** A colleague must not see a person. It lies with the organisation: to whom it applies it does not exist. */
export const Conflict = defineRecord({ kind: 'conflict', compartment: 'protection', facts, moments: ['endedAt'] });
