import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { addDays } from '#kernel/calendar.ts';
import { day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { decisionFacts, GoDecision } from './go-decision.ts';
import { Investigation, type InvestigationFacts } from './investigation.ts';
import { INVESTIGATION_REFUSALS } from './investigation-refusals.ts';

/**
 * Says go, no-go or wait. A go needs a second source and a named authority: going in on one word, or without the
 * police, has put people in greater danger than they were in. It counts once a second person has confirmed it.
 */
export const decideGo = defineAct({
  name: 'investigation.decide-go',
  input: z.strictObject({
    decisionId: AnyId,
    go: decisionFacts.pick({ investigationId: true, decision: true, criteria: true, reason: true, decided: true }),
  }),
  by: ['investigator', 'operation-lead'],
  answeredBy: 'server',
  knows: ({ go }) => ({ investigation: mustKnow(Investigation, go.investigationId) }),
  decide({ decisionId, go }, { investigation }, { actor, today }) {
    if (investigation.status === 'closed') return refuse(INVESTIGATION_REFUSALS.closed);
    if (isSurelyBefore(day(addDays(today, 1)), go.decided))
      return refuse({ ...INVESTIGATION_REFUSALS.happenedAhead, fields: ['decided'] });
    const missing = go.decision === 'go' ? whatGoLacks(go.criteria, investigation) : null;
    if (missing) return refuse(missing);
    const facts = {
      ...go,
      caseFileId: investigation.caseFileId,
      decidedBy: actor.staffId,
      confirmedBy: null,
      confirmed: null,
    };
    return accept(added(GoDecision, { id: decisionId, scopeId: investigation.id }, facts));
  },
});

/** The refusal that names what a go still lacks; null when nothing is in its way. */
export function whatGoLacks(
  criteria: readonly string[],
  { authorities }: Pick<InvestigationFacts, 'authorities'>,
): Refusal | null {
  const hasSource = criteria.includes('second_source');
  const hasAuthority = criteria.includes('authority_named') && authorities.length > 0;
  if (!hasSource && !hasAuthority) return INVESTIGATION_REFUSALS.goWithoutEither;
  if (!hasSource) return INVESTIGATION_REFUSALS.goWithoutSecondSource;
  return hasAuthority ? null : INVESTIGATION_REFUSALS.goWithoutAuthority;
}

/**
 * The second person's yes. With it the investigation leads to an operation. It says yes to how things stand: not to a go
 * that somebody took back since, nor one whose authority is no longer named.
 */
export const confirmGo = defineAct({
  name: 'investigation.confirm-go',
  input: z.strictObject({ decisionId: AnyId, investigationId: AnyId }),
  by: ['investigator', 'operation-lead'],
  answeredBy: 'server',
  knows: ({ decisionId, investigationId }) => ({
    go: mustKnow(GoDecision, decisionId),
    investigation: mustKnow(Investigation, investigationId),
    decisions: allKnown(GoDecision, { investigationId }),
  }),
  decide(_input, { go, investigation, decisions }, { actor, today }) {
    if (go.decision !== 'go' || go.investigationId !== investigation.id) return refuse(INVESTIGATION_REFUSALS.notAGo);
    if (investigation.status === 'closed') return refuse(INVESTIGATION_REFUSALS.closed);
    if (go.confirmedBy) return refuse(INVESTIGATION_REFUSALS.alreadyConfirmed);
    if (go.decidedBy === actor.staffId) return refuse(INVESTIGATION_REFUSALS.samePerson);
    if (decisions.some(({ changedAt, decision }) => decision !== 'go' && changedAt > go.changedAt))
      return refuse(INVESTIGATION_REFUSALS.decidedOtherwise);
    const missing = whatGoLacks(go.criteria, investigation);
    if (missing) return refuse(missing);
    return accept(
      changed(GoDecision, go.id, { confirmedBy: actor.staffId, confirmed: day(today) }),
      changed(Investigation, investigation.id, { status: 'to-operation' }),
    );
  },
});
