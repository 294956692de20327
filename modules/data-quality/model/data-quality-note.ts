import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';

const facts = z.strictObject({
  /** Which contradiction: its check and the records it is between. */
  contradiction: z.string().min(1).max(400),
  recordIds: z.array(AnyId).max(250),
  words: z.string().trim().min(1).max(2000),
});

/** Why two things that do not agree both stay as they were said. */
export const DataQualityNote = defineRecord({ kind: 'data-quality-note', compartment: 'figures', facts });
