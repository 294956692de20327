import { z } from 'zod';
import { DischargeOutcome } from '#kernel/code-lists/discharge-outcome.ts';
import { PlacementBasis } from '#kernel/code-lists/placement-basis.ts';
import { ShelterType } from '#kernel/code-lists/shelter-type.ts';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';

const words = (most: number) => z.string().trim().min(1).max(most).nullable();

const facts = z.strictObject({
  personId: AnyId,
  /** The home, hospital or other place, by its entry in the directory. */
  facilityId: AnyId,
  shelterType: ShelterType,
  admitted: Dated,
  basis: PlacementBasis,
  /** Number and date of the committee's or magistrate's order. Missing, it is shown as missing: a fact, not an error. */
  orderRef: words(200),
  /** Why a child was placed before there was an order. */
  withoutOrder: words(1000),
  source: Source,
  discharged: Dated.nullable(),
  dischargeOutcome: DischargeOutcome.nullable(),
  dischargedTo: words(300),
  dischargeOrder: words(200),
  dischargeWithoutOrder: words(1000),
  /** Who took charge of the person, and what they signed. */
  handedTo: words(300),
  receipt: words(200),
  note: words(2000),
});

/**
 * A person's stay in one place. At most one is open: two places that each believe they house the same child is how a
 * child goes missing.
 */
export const Placement = defineRecord({
  kind: 'placement',
  compartment: 'placement',
  facts,
  dated: ['admitted', 'discharged'],
  sources: ['source'],
});
export type PlacementFacts = z.infer<typeof facts>;

/** What is known when a stay begins; its end is written by other acts. */
export const Admission = facts.omit({
  discharged: true,
  dischargeOutcome: true,
  dischargedTo: true,
  dischargeOrder: true,
  dischargeWithoutOrder: true,
  handedTo: true,
  receipt: true,
});
export type Admission = z.infer<typeof Admission>;

/** What is known when a stay ends. */
export const Ending = facts.pick({
  dischargeOutcome: true,
  dischargedTo: true,
  dischargeOrder: true,
  dischargeWithoutOrder: true,
  handedTo: true,
  receipt: true,
});

/**
 * What can be put right of a stay. Person and place are not among it: another person is another stay, and another
 * place is a move, which the home must learn of.
 */
export const Correction = facts.omit({ personId: true, facilityId: true }).partial();

/** The facts of a stay that has only begun. */
export function begun(admission: Admission): PlacementFacts {
  return {
    ...admission,
    discharged: null,
    dischargeOutcome: null,
    dischargedTo: null,
    dischargeOrder: null,
    dischargeWithoutOrder: null,
    handedTo: null,
    receipt: null,
  };
}
