import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';

const facts = z.strictObject({
  personId: AnyId,
  placementId: AnyId,
  homeId: AnyId,
  bedId: AnyId,
  since: Moment,
  /** Null while she sleeps there. */
  untilAt: Moment.nullable(),
});

/** Who sleeps in which bed. It lies with the person: another home must not learn who slept where. */
export const BedUse = defineRecord({ kind: 'bed-use', compartment: 'placement', facts, moments: ['since', 'untilAt'] });
export type BedUseFacts = z.infer<typeof facts>;
