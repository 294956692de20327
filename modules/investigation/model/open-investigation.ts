import { z } from 'zod';
import { defineAct, mayKnow } from '#kernel/act.ts';
import { addDays } from '#kernel/calendar.ts';
import { accept, added, refuse, scopeOpened } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { Investigation, investigationFacts } from './investigation.ts';
import { INVESTIGATION_REFUSALS } from './investigation-refusals.ts';

/** Opens an investigation: what we suspect, since when. Only who opened it sees it, until others are let in. */
export const openInvestigation = defineAct({
  name: 'investigation.open-investigation',
  input: z.strictObject({
    investigationId: AnyId,
    investigation: investigationFacts.pick({
      title: true,
      hypothesis: true,
      hypothesisOn: true,
      openedOn: true,
      authorities: true,
      tipId: true,
      caseFileId: true,
    }),
  }),
  by: ['investigator', 'operation-lead'],
  knows: ({ investigation }) => ({ file: mayKnow(CaseFile, { id: investigation.caseFileId ?? '' }) }),
  decide({ investigationId, investigation }, { file }, { actor, today }) {
    if (investigation.caseFileId && !file) return refuse(NOT_FOUND);
    const { earliest } = investigation.openedOn;
    if (earliest !== null && earliest > addDays(today, 1)) return refuse(INVESTIGATION_REFUSALS.openedAhead);
    return accept(
      scopeOpened(Investigation, investigationId),
      added(
        Investigation,
        { id: investigationId },
        { ...investigation, leadId: actor.staffId, status: 'open', outcome: null, closedOn: null },
      ),
    );
  },
});
