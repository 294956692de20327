import { z } from 'zod';
import { defineAct, mayKnow } from '#kernel/act.ts';
import { FigureQualifier } from '#kernel/code-lists/figure-qualifier.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Quoted, Release } from './release.ts';
import { NOT_ENDED, RELEASERS } from './release-figure.ts';
import { RELEASE_REFUSALS } from './release-refusals.ts';

const Estimate = z.strictObject({
  value: z.int().min(1).max(2_000_000_000),
  /** In whose words it stands: nearly, about, more than. An estimate is never exact. */
  qualifier: FigureQualifier.extract(['about', 'nearly', 'at_least', 'more_than', 'estimate_external']),
  quoted: Quoted,
  /** When it was said, or for when. */
  asOf: CalendarDay,
});

/**
 * Makes public a number that somebody else gives of the world. No threshold is asked of it, for nobody of ours is in it;
 * who says so is told beside it, and where nobody does, that is told (handbook §7.1).
 */
export const quoteEstimate = defineAct({
  name: 'release.quote-estimate',
  input: z.strictObject({ releaseId: AnyId, estimate: Estimate, supersedesId: AnyId.nullable() }),
  by: RELEASERS,
  answeredBy: 'server',
  stepUp: true,
  knows: ({ releaseId, supersedesId }) => ({ before: mayKnow(Release, { id: supersedesId ?? releaseId }) }),
  secondPerson: {
    by: ['director', 'm-and-e-officer', 'administrator'],
    tells: ({ estimate }) => ({
      key: 'approval:tells.quote-estimate',
      values: {
        value: estimate.value,
        of: estimate.quoted.of.en,
        source: estimate.quoted.citedSource ?? '–',
      },
    }),
  },
  decide({ releaseId, estimate, supersedesId }, { before }, { actor, today }) {
    const { value, qualifier, quoted, asOf } = estimate;
    if (asOf > today) return refuse(RELEASE_REFUSALS.asOfAhead);
    if (supersedesId !== null && (before?.state !== 'released' || before.indicator !== 'quoted_estimate'))
      return refuse(RELEASE_REFUSALS.notOpen);
    const facts = {
      ...{ indicator: 'quoted_estimate' as const, reach: 'standing' as const, fromDay: asOf, toDay: asOf },
      ...{ brokenBy: [], told: 'counts' as const, roundedTo: 1 as const, notBefore: null },
      ...{ value, qualifier, quoted, asOf, shown: [value], groups: [], cells: [], declaredPart: null },
      ...{ state: 'released' as const, releasedOn: today, supersedesId, ...NOT_ENDED },
    };
    const written = added(Release, { id: releaseId, scopeId: actor.organisationId }, facts);
    return accept(written, ...(supersedesId ? [changed(Release, supersedesId, { state: 'superseded' as const })] : []));
  },
});
