import { z } from 'zod';
import { allKnown, defineAct, mayKnow } from '#kernel/act.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import {
  AskedRelease as Asked,
  type AskedRelease,
  dimensionsOf,
  isPlace,
  Release,
  type ReleaseFacts,
} from './release.ts';
import { checkRelease } from './release-checks.ts';
import type { ReleaseKnown } from './release-known.ts';
import { RELEASE_REFUSALS, refusalOf } from './release-refusals.ts';
import { isShareable } from './table-checks.ts';
import { qualifierOf, toldOf } from './told.ts';

/** Who answers for what is said in numbers. */
export const RELEASERS = ['director', 'm-and-e-officer'] as const;

/**
 * Makes a figure public, by two. What is refused here can be overridden by nobody: a number that is out cannot be called
 * back, and whoever knows one of the people behind it can find the others.
 */
export const releaseFigure = defineAct({
  name: 'release.release-figure',
  input: z.strictObject({ releaseId: AnyId, asked: Asked, supersedesId: AnyId.nullable() }),
  by: RELEASERS,
  answeredBy: 'server',
  stepUp: true,
  knows: ({ releaseId, asked, supersedesId }) => ({
    plan: mayKnow(Release, { id: releaseId }),
    others: allKnown(Release, { indicator: asked.indicator }),
    before: mayKnow(Release, { id: supersedesId ?? releaseId }),
  }),
  secondPerson: {
    by: ['director', 'm-and-e-officer', 'administrator'],
    tells: ({ asked }, known) => ({
      key: 'approval:tells.release-figure',
      values: {
        value: (known as unknown as ReleaseKnown).counted.value,
        what: `figure:indicator.${asked.indicator}`,
        from: asked.fromDay,
        to: asked.toDay,
      },
    }),
  },
  decide({ releaseId, asked, supersedesId }, known, { actor, today }) {
    const { plan, others, before } = known;
    const found = known as typeof known & ReleaseKnown; // looked up by the server's half of this act
    const wrong = refuseAsked(asked) ?? refusePlaces(asked, plan, supersedesId === null ? null : before);
    if (wrong) return refuse(wrong);
    if (supersedesId !== null && before === null) return refuse(RELEASE_REFUSALS.notOpen);
    const fails = checkRelease(asked, { ...found, earlier: others, today }).find(({ holds }) => !holds);
    if (fails) return refuse(refusalOf(fails));
    const facts = {
      ...publicFacts(asked, found, today),
      quoted: null,
      state: 'released' as const,
      releasedOn: today,
      supersedesId,
    };
    const written = plan
      ? changed(Release, releaseId, facts)
      : added(Release, { id: releaseId, scopeId: actor.organisationId }, { ...facts, notBefore: null, ...NOT_ENDED });
    return accept(written, ...(supersedesId ? [changed(Release, supersedesId, { state: 'superseded' as const })] : []));
  },
});

export const NOT_ENDED = { endedAt: null, endedWhy: null };

/** What is wrong with the asking itself, whatever the records say. */
export function refuseAsked(asked: AskedRelease): Refusal | null {
  const { fromDay, toDay, brokenBy, reach, indicator, told, roundedTo } = asked;
  if (toDay < fromDay) return RELEASE_REFUSALS.endsBeforeStart;
  const tabled = indicator === 'persons_rescued' || indicator === 'persons_arrested';
  const apart = new Set(brokenBy).size === brokenBy.length;
  const places = brokenBy.filter(isPlace).length;
  const known = places <= 1 && brokenBy.every((one) => dimensionsOf(indicator).includes(one));
  if (brokenBy.length > 0 && (reach !== 'period' || !tabled || !apart || !known)) return RELEASE_REFUSALS.notBrokenDown;
  return told === 'shares' && (!isShareable(asked) || roundedTo !== 1) ? RELEASE_REFUSALS.notShared : null;
}

function refusePlaces(
  { indicator }: AskedRelease,
  plan: Stored<ReleaseFacts> | null,
  before: Stored<ReleaseFacts> | null,
): Refusal | null {
  if (plan && plan.state !== 'planned') return RELEASE_REFUSALS.notOpen;
  if (before && before.state !== 'released') return RELEASE_REFUSALS.notOpen;
  return [plan, before].some((one) => one && one.indicator !== indicator) ? RELEASE_REFUSALS.otherIndicator : null;
}

/** The true numbers and, beside them, those that are shown. */
function publicFacts(asked: AskedRelease, known: ReleaseKnown, today: string) {
  const { value, declaredPart, declaredAsOf } = known.counted;
  return {
    ...asked,
    value,
    declaredPart,
    qualifier: qualifierOf(asked, known.counted.qualifier),
    // A declared total is as old as its report, however late it is told; beside records it is as old as they are.
    asOf: declaredPart !== null && declaredPart === value ? (declaredAsOf ?? today) : today,
    ...toldOf(asked, known),
  };
}
