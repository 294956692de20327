import { z } from 'zod';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';

export const WHO_MAY_VISIT = ['only-listed', 'anyone-she-names', 'family', 'nobody'] as const;
export const WhoMayVisit = z.enum(WHO_MAY_VISIT);
export type WhoMayVisit = z.infer<typeof WhoMayVisit>;

const facts = z.strictObject({
  personId: AnyId,
  placementId: AnyId,
  allowed: WhoMayVisit,
  /** Kinds of relation (`mother`), or ids of people we know. */
  allowedPersons: z.array(z.string().min(1).max(40)).max(30),
  /** Null where nobody wrote who decided it. The rule holds all the same. */
  decidedBy: z.string().trim().min(1).max(200).nullable(),
  reason: z.string().trim().min(1).max(1000).nullable(),
  since: Dated,
  untilWhen: Dated.nullable(),
  ended: Dated.nullable(),
});

/** Who may visit a person where she stays. It is read at the door, aloud if need be, and so holds no reason but its own. */
export const VisitRule = defineRecord({
  kind: 'visit-rule',
  compartment: 'placement',
  facts,
  dated: ['since', 'untilWhen', 'ended'],
  holds: ({ allowed, allowedPersons }) => allowed !== 'only-listed' || allowedPersons.length > 0,
});
/** A rule as it is set; that it ended is written later. */
export const NewVisitRule = facts.omit({ ended: true });
export type VisitRuleFacts = z.infer<typeof facts>;
