import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, type Changed, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { reachInOwn } from '#kernel/reach.ts';
import type { RecordBase } from '#kernel/record.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { ATTENTION_REFUSALS } from './attention-refusals.ts';
import { Clash } from './clash.ts';

/** What the server looks up besides the clash: the record concerned, where the asker may see it. */
export type SettleKnown = { record: RecordBase | null };

/**
 * Says which of two values is true, or that both were said. The record takes the value; the clash keeps both readable
 * for ever. The record concerned may be of any kind, so the server looks it up (`record`) beside the clash.
 */
export const settleClash = defineAct({
  name: 'attention.settle-clash',
  input: z.strictObject({ clashId: AnyId, choice: z.enum(['yours', 'theirs', 'both']) }),
  by: 'everyone',
  answeredBy: 'server',
  knows: ({ clashId }) => ({ clash: mustKnow(Clash, clashId) }),
  decide({ clashId, choice }, known, { actor, now }) {
    // The handler adds the record to what is known; an act's needs can name records of one kind only.
    const { clash, record } = known as typeof known & SettleKnown;
    if (clash.settled !== null) return refuse(ATTENTION_REFUSALS.alreadySettled);
    if (!reachInOwn(actor.roles).writes.includes(clash.compartment))
      return refuse(ATTENTION_REFUSALS.notYourCompartment);
    if (!record) return refuse(NOT_FOUND);
    const settled = changed(Clash, clashId, { settled: choice, settledAt: now });
    const { recordKind: kind, recordId: id, field, yours } = clash;
    const rewritten: Changed = { is: 'changed', kind, id, changes: { [field]: yours } };
    return choice === 'yours' ? accept(rewritten, settled) : accept(settled);
  },
});
