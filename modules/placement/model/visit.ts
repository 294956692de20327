import { z } from 'zod';
import { RelationKind } from '#kernel/code-lists/relation-kind.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';

/** Who stands at the door, as told: words, what they say they are to her, and who they are if we know them. */
export const Visitor = z.strictObject({
  visitor: z.string().trim().min(1).max(200),
  visitorRelation: RelationKind.nullable(),
  visitorPersonId: AnyId.nullable(),
  /** Whether she herself wants this visit; null when she was not asked. */
  sheAgrees: z.boolean().nullable(),
});
export type Visitor = z.infer<typeof Visitor>;

const facts = z.strictObject({
  ...Visitor.shape,
  personId: AnyId,
  placementId: AnyId,
  plannedFor: Moment.nullable(),
  /** When the visitor came; null while the visit is only planned. */
  at: Moment.nullable(),
  /** Let in, or turned away; null while the visit is only planned. */
  allowed: z.boolean().nullable(),
  note: z.string().trim().min(1).max(2000).nullable(),
});

/** A visit: planned, let in, or turned away at the door. Who came and was turned away is what the police later ask for. */
export const Visit = defineRecord({ kind: 'visit', compartment: 'placement', facts, moments: ['plannedFor', 'at'] });
export type VisitFacts = z.infer<typeof facts>;
