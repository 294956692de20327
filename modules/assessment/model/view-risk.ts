import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Person } from '#modules/person/model/person.ts';
import { ASSESSORS } from './assess.ts';
import { RiskView, type RiskViewFacts } from './assessment.ts';
import { ASSESSMENT_REFUSALS } from './assessment-refusals.ts';

/** Writes down how much danger there is, as we see it and beside it as she sees it. An earlier view stays what it was. */
export const recordRisk = defineAct({
  name: 'assessment.record-risk',
  input: z.strictObject({ riskId: AnyId, risk: RiskView.facts as z.ZodType<RiskViewFacts> }),
  by: ASSESSORS,
  knows: ({ risk }) => ({ person: mustKnow(Person, risk.personId) }),
  decide({ riskId, risk }, { person }, { today }) {
    const { happened, voice, ownLevel, ownWords, reviewOn } = risk;
    if (isSurelyBefore(day(today), happened)) return refuse(ASSESSMENT_REFUSALS.notYet);
    const hasSaid = ownLevel !== null || ownWords !== null;
    if ((voice === 'said') !== hasSaid) return refuse(ASSESSMENT_REFUSALS.voiceMissing);
    if (isSurelyBefore(day(reviewOn), happened)) return refuse(ASSESSMENT_REFUSALS.reviewInPast);
    return accept(added(RiskView, { id: riskId, scopeId: person.id }, risk));
  },
});
