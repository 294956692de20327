import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { WITNESS_REFUSALS } from './protection-refusals.ts';
import { type ProtectionFacts, protectionFacts, WITNESS_KEEPERS, WitnessProtection } from './witness-protection.ts';

const Correction = protectionFacts
  .pick({ applied: true, authority: true, reference: true, threat: true, analysisAsked: true, source: true })
  .partial();

/** Puts right what was written when it was applied for. What was decided stands: another order is a review of it. */
export const correctProtection = defineAct({
  name: 'witness-protection.correct-protection',
  input: z.strictObject({
    protectionId: AnyId,
    // A field that is left out is not there at all: JSON carries no undefined, which is all the compiler fears here.
    changes: Correction as z.ZodType<Partial<ProtectionFacts>>,
  }),
  by: WITNESS_KEEPERS,
  purposes: ['legal'],
  answeredBy: 'server',
  stepUp: true,
  merges: true,
  knows: ({ protectionId }) => ({ protection: mustKnow(WitnessProtection, protectionId) }),
  decide({ changes }, { protection }, { today }) {
    const wrong = refuseDays({ ...protection, ...changes }, today);
    return wrong ? refuse(wrong) : accept(changed(WitnessProtection, protection.id, changes));
  },
});

type Days = Pick<ProtectionFacts, 'applied' | 'analysisAsked' | 'analysisReceived' | 'decided'>;

/** Nothing is still to come, and what follows the application stays after it. */
function refuseDays({ applied, analysisAsked, analysisReceived, decided }: Days, today: string): Refusal | null {
  const isToCome = (when: Days['decided']) => when !== null && isSurelyBefore(day(today), when);
  if (isToCome(applied)) return { ...WITNESS_REFUSALS.notYet, fields: ['applied'] };
  if (isToCome(analysisAsked)) return { ...WITNESS_REFUSALS.notYet, fields: ['analysisAsked'] };
  if (analysisReceived && isSurelyBefore(analysisReceived, analysisAsked ?? applied))
    return { ...WITNESS_REFUSALS.backwards, fields: ['analysisAsked'] };
  return decided && isSurelyBefore(decided, applied) ? { ...WITNESS_REFUSALS.backwards, fields: ['applied'] } : null;
}
