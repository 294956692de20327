import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Proceeding } from '#modules/proceeding/model/proceeding.ts';
import { WITNESS_REFUSALS } from './protection-refusals.ts';
import { CATEGORIES, protectionFacts, WITNESS_KEEPERS, WitnessProtection } from './witness-protection.ts';

const Asked = protectionFacts.pick({
  caseFileId: true,
  proceedingId: true,
  personId: true,
  applied: true,
  authority: true,
  reference: true,
  threat: true,
  analysisAsked: true,
  source: true,
});

/** Protection was applied for: the authority asks the police how great the threat is. */
export const askProtection = defineAct({
  name: 'witness-protection.ask-protection',
  input: z.strictObject({ protectionId: AnyId, protection: Asked }),
  by: WITNESS_KEEPERS,
  purposes: ['legal'],
  answeredBy: 'server',
  stepUp: true,
  knows: ({ protection }) => ({ proceeding: mustKnow(Proceeding, protection.proceedingId) }),
  decide({ protectionId, protection }, { proceeding }, { today }) {
    if (protection.caseFileId !== proceeding.caseFileId) return refuse(WITNESS_REFUSALS.notOfFile);
    if (isSurelyBefore(day(today), protection.applied))
      return refuse({ ...WITNESS_REFUSALS.notYet, fields: ['applied'] });
    const open = { state: 'applied', analysisReceived: null, analysisSays: null, category: 'not-known' } as const;
    const empty = { decided: null, measures: [], until: null, reviewOn: null, why: null };
    const facts = { ...protection, ...open, ...empty };
    return accept(added(WitnessProtection, { id: protectionId, scopeId: proceeding.scopeId }, facts));
  },
});

/** The threat analysis report came. */
export const recordAnalysis = defineAct({
  name: 'witness-protection.record-analysis',
  input: z.strictObject({
    protectionId: AnyId,
    on: Dated,
    category: z.enum(CATEGORIES),
    says: protectionFacts.shape.analysisSays,
  }),
  by: WITNESS_KEEPERS,
  purposes: ['legal'],
  answeredBy: 'server',
  stepUp: true,
  knows: ({ protectionId }) => ({ protection: mustKnow(WitnessProtection, protectionId) }),
  decide({ on, category, says }, { protection }, { today }) {
    if (protection.decided !== null) return refuse(WITNESS_REFUSALS.decidedAlready);
    if (isSurelyBefore(day(today), on)) return refuse(WITNESS_REFUSALS.notYet);
    if (isSurelyBefore(on, protection.analysisAsked ?? protection.applied)) return refuse(WITNESS_REFUSALS.backwards);
    const report = { analysisReceived: on, analysisSays: says, category, state: 'analysed' } as const;
    return accept(changed(WitnessProtection, protection.id, report));
  },
});
