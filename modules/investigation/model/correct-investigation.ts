import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed } from '#kernel/decision.ts';
import { given } from '#kernel/given.ts';
import { AnyId } from '#kernel/id.ts';
import { Investigation, type InvestigationFacts, investigationFacts } from './investigation.ts';

const Correctable = investigationFacts
  .pick({ title: true, hypothesis: true, hypothesisOn: true, openedOn: true, leadId: true, authorities: true })
  .partial();

/** Puts the suspicion in better words, names an authority, hands over the lead. */
export const correctInvestigation = defineAct({
  name: 'investigation.correct-investigation',
  input: z.strictObject({ investigationId: AnyId, changes: Correctable }),
  by: ['investigator', 'operation-lead'],
  merges: true,
  knows: ({ investigationId }) => ({ investigation: mustKnow(Investigation, investigationId) }),
  decide: ({ investigationId, changes }) =>
    accept(changed(Investigation, investigationId, given<InvestigationFacts>(changes))),
});
