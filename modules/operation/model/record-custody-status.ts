import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { compareDated, daysBetween } from '#kernel/dated-order.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import { OPERATES } from './operation-lifecycle.ts';
import { OPERATION_REFUSALS } from './operation-refusals.ts';
import { Arrest, type CustodyFacts, CustodyRecord } from './rescue.ts';

/** Adds where an arrested person is, as of a date and by a source. What was said before stays. */
export const recordCustodyStatus = defineAct({
  name: 'operation.record-custody-status',
  input: z.strictObject({ custodyId: AnyId, custody: CustodyRecord.facts }),
  by: OPERATES,
  knows: ({ custody }) => ({ arrest: mustKnow(Arrest, custody.arrestId) }),
  decide({ custodyId, custody }, { arrest }, { today }) {
    const { asOf } = custody;
    const { most } = daysBetween(arrest.at, asOf);
    if (most !== null && most < 0) return refuse(OPERATION_REFUSALS.custodyBeforeArrest);
    if ((asOf.earliest ?? '') > today) return refuse({ ...OPERATION_REFUSALS.inFuture, fields: ['asOf'] });
    const facts = { ...custody, personId: arrest.personId };
    return accept(added(CustodyRecord, { id: custodyId, scopeId: arrest.scopeId }, facts));
  },
});

/** The newest word on where somebody is, by the date it speaks of. */
export function latestCustody(records: readonly Stored<CustodyFacts>[]): Stored<CustodyFacts> | null {
  const inOrder = records.toSorted((a, b) => compareDated(a.asOf, b.asOf) || (a.changedAt < b.changedAt ? -1 : 1));
  return inOrder.at(-1) ?? null;
}
