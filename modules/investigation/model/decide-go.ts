import { z } from 'zod';
import { type Asking, allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import type { Actor } from '#kernel/actor.ts';
import { addDays } from '#kernel/calendar.ts';
import { day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { addMinutes } from '#kernel/moment.ts';
import type { Role } from '#kernel/need-to-know.ts';
import type { StoredOf } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { SECOND_PERSON_MINUTES, whyNotSecond } from '#kernel/second-person.ts';
import { APPROVAL_REFUSALS } from '#modules/approval/model/approval-refusals.ts';
import { decisionFacts, GoDecision } from './go-decision.ts';
import { Investigation, type InvestigationFacts } from './investigation.ts';
import { INVESTIGATION_REFUSALS } from './investigation-refusals.ts';

const GO_DECIDERS = ['investigator', 'operation-lead'] as const satisfies readonly Role[];

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
  by: GO_DECIDERS,
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
    const written = added(GoDecision, { id: decisionId, scopeId: investigation.id }, facts);
    if (go.decision !== 'go') return accept(written);
    return accept(written, {
      is: 'twice-asked',
      id: decisionId,
      act: 'investigation.decide-go',
      confirmBy: GO_DECIDERS,
    });
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

/** What the database says of the second person besides: who is one human being, who was let in today by the first. */
export type GoKnown = { second: 'may' | 'not-yours' | 'settled' | 'expired' | null };

/**
 * The second person's yes. With it the investigation leads to an operation. It says yes to how things stand: not to a go
 * that somebody took back since, nor one whose authority is no longer named.
 *
 * It is no approval among others, for an approval is told in a sentence, to everybody of the role: here the second must
 * read the criteria, and nobody outside may learn that an operation comes. Who may be second, and for how long, is the
 * same (kernel/second-person.ts, `app.second_person`).
 */
export const confirmGo = defineAct({
  name: 'investigation.confirm-go',
  input: z.strictObject({ decisionId: AnyId, investigationId: AnyId }),
  by: GO_DECIDERS,
  answeredBy: 'server',
  knows: ({ decisionId, investigationId }) => ({
    go: mustKnow(GoDecision, decisionId),
    investigation: mustKnow(Investigation, investigationId),
    decisions: allKnown(GoDecision, { investigationId }),
  }),
  decide(_input, known, asking) {
    const { go, investigation, decisions, second } = known as typeof known & Partial<GoKnown>;
    if (go.decision !== 'go' || go.investigationId !== investigation.id) return refuse(INVESTIGATION_REFUSALS.notAGo);
    if (investigation.status === 'closed') return refuse(INVESTIGATION_REFUSALS.closed);
    if (go.confirmedBy) return refuse(INVESTIGATION_REFUSALS.alreadyConfirmed);
    const { actor, today } = asking;
    const notMine = refuseSecond(go, second, asking);
    if (notMine) return refuse(notMine);
    if (decisions.some(({ changedAt, decision }) => decision !== 'go' && changedAt > go.changedAt))
      return refuse(INVESTIGATION_REFUSALS.decidedOtherwise);
    const missing = whatGoLacks(go.criteria, investigation);
    if (missing) return refuse(missing);
    return accept(
      changed(GoDecision, go.id, { confirmedBy: actor.staffId, confirmed: day(today) }),
      changed(Investigation, investigation.id, { status: 'to-operation' }),
      { is: 'twice-confirmed', id: go.id },
    );
  },
});

/** Of a go that was asked for before this was written down nobody knows who asked: it is asked for anew. */
function refuseSecond(go: Go, second: GoKnown['second'] | undefined, { actor, now }: Asking): Refusal | null {
  const no = whyNotSecondToGo(go, actor, now);
  if (no === 'same-person') return INVESTIGATION_REFUSALS.samePerson;
  if (no !== null || second === 'expired' || second === null) return APPROVAL_REFUSALS.expired;
  return second === undefined || second === 'may' ? null : APPROVAL_REFUSALS.notYours;
}

type Go = Pick<StoredOf<typeof GoDecision>, 'decidedBy' | 'changedAt'>;

/** Whether this colleague may say yes to a go that waits; by when it was written down, not by the day that stands in it. */
export function whyNotSecondToGo({ decidedBy, changedAt }: Go, actor: Actor, now: string) {
  return whyNotSecond({ askedBy: decidedBy, expiresAt: addMinutes(changedAt, SECOND_PERSON_MINUTES) }, actor, now);
}
