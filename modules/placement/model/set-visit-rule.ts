import { z } from 'zod';
import { defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Placement } from './placement.ts';
import { PLACEMENT_REFUSALS } from './placement-refusals.ts';
import { NewVisitRule, VisitRule } from './visit-rule.ts';

/**
 * Writes who may visit, and until when. A stay has one rule: the one before ends with it, so that nobody at the door
 * has to choose between two.
 */
export const setVisitRule = defineAct({
  name: 'placement.set-visit-rule',
  input: z.strictObject({ visitRuleId: AnyId, rule: NewVisitRule }),
  by: ['case-manager', 'shelter-warden'],
  knows: ({ rule }) => ({
    placement: mustKnow(Placement, rule.placementId),
    before: mayKnow(VisitRule, { placementId: rule.placementId, ended: null }),
  }),
  decide({ visitRuleId, rule }, { placement, before }, { today }) {
    if (placement.discharged || placement.personId !== rule.personId) return refuse(PLACEMENT_REFUSALS.alreadyLeft);
    if (rule.allowed === 'only-listed' && rule.allowedPersons.length === 0)
      return refuse(PLACEMENT_REFUSALS.nobodyListed);
    if (rule.untilWhen && isSurelyBefore(rule.untilWhen, rule.since)) {
      const values = { since: rule.since.earliest ?? '', until: rule.untilWhen.latest ?? '' };
      return refuse({ ...PLACEMENT_REFUSALS.ruleEndsBeforeStart, values });
    }
    return accept(
      ...(before ? [changed(VisitRule, before.id, { ended: day(today) })] : []),
      added(VisitRule, { id: visitRuleId, scopeId: placement.scopeId }, { ...rule, ended: null }),
    );
  },
});

/** Ends a rule. Without one the door stays shut until somebody writes the next. */
export const endVisitRule = defineAct({
  name: 'placement.end-visit-rule',
  input: z.strictObject({ visitRuleId: AnyId, ended: Dated }),
  by: ['case-manager', 'shelter-warden'],
  knows: ({ visitRuleId }) => ({ rule: mustKnow(VisitRule, visitRuleId) }),
  decide({ ended }, { rule }) {
    if (rule.ended) return refuse(PLACEMENT_REFUSALS.ruleAlreadyEnded);
    if (isSurelyBefore(ended, rule.since)) {
      const values = { since: rule.since.earliest ?? '', until: ended.latest ?? '' };
      return refuse({ ...PLACEMENT_REFUSALS.ruleEndsBeforeStart, fields: ['ended'], values });
    }
    return accept(changed(VisitRule, rule.id, { ended }));
  },
});
