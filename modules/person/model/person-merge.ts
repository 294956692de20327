import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import { MERGE_KIND } from '#kernel/merged.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';

export const MergeWords = z.string().trim().min(10).max(1000);

const facts = z.strictObject({
  /** In whose need-to-know this half lies. */
  personId: AnyId,
  otherId: AnyId,
  /** Whoever may not see the other still knows by which code to speak of her. */
  otherCode: z.string().regex(/^[A-Z]+-[0-9]{3}$/),
  /** Whether this one stays, or answers "merged into" the other. */
  stays: z.boolean(),
  reason: MergeWords,
  mergedAt: Moment,
  undoneAt: Moment.nullable(),
  undoneWords: MergeWords.nullable(),
});

/**
 * One half of a merge: each of the two people has one in her own need-to-know. No record moves and no key changes hands:
 * what was told of the one is read with the other by whoever may see both, and by nobody else.
 */
export const PersonMerge = defineRecord({
  kind: MERGE_KIND,
  compartment: 'person',
  facts,
  moments: ['mergedAt', 'undoneAt'],
  holds: ({ undoneAt, undoneWords }) => (undoneAt === null) === (undoneWords === null),
});
export type PersonMergeFacts = z.infer<typeof facts>;

export function isLive({ undoneAt }: Pick<PersonMergeFacts, 'undoneAt'>): boolean {
  return undoneAt === null;
}
