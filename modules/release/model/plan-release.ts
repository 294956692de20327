import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { AskedRelease, isSameRelease, Release, type ReleaseFacts } from './release.ts';
import { checkRelease } from './release-checks.ts';
import { NOT_ENDED, RELEASERS, refuseAsked } from './release-figure.ts';
import type { ReleaseKnown } from './release-known.ts';
import { RELEASE_REFUSALS, refusalOf } from './release-refusals.ts';

const NOT_YET = {
  releasedOn: null,
  asOf: null,
  quoted: null,
  qualifier: null,
  value: null,
  declaredPart: null,
  groups: [],
  cells: [],
  shown: [],
};

/** Keeps in mind that a figure may go out once it has waited: on that day it is due on Today, and counted anew. */
export const planRelease = defineAct({
  name: 'release.plan-release',
  input: z.strictObject({ releaseId: AnyId, asked: AskedRelease }),
  by: RELEASERS,
  answeredBy: 'server',
  knows: ({ asked }) => ({ others: allKnown(Release, { indicator: asked.indicator }) }),
  decide({ releaseId, asked }, known, { actor, today }) {
    const { others } = known;
    const { counted, table } = known as typeof known & ReleaseKnown; // looked up by the server's half of this act
    const wrong = refuseAsked(asked);
    if (wrong) return refuse(wrong);
    if (others.some((one) => one.state === 'planned' && isSameRelease(one, asked)))
      return refuse(RELEASE_REFUSALS.planned);
    const checks = checkRelease(asked, { counted, table, earlier: others, today }).filter(({ holds }) => !holds);
    const fails = checks.find(({ from }) => !from);
    if (fails) return refuse(refusalOf(fails));
    const notBefore = checks[0]?.from;
    if (!notBefore) return refuse(RELEASE_REFUSALS.mayGoOut);
    const facts: ReleaseFacts = { ...asked, state: 'planned', notBefore, ...NOT_YET, supersedesId: null, ...NOT_ENDED };
    return accept(added(Release, { id: releaseId, scopeId: actor.organisationId }, facts));
  },
});

/**
 * Takes a figure back, or lets a plan go. One person is enough and nothing is asked but why: to take back is never the
 * dangerous direction. It stays known that it was public, for it can be subtracted still.
 */
export const withdrawRelease = defineAct({
  name: 'release.withdraw-release',
  input: z.strictObject({ releaseId: AnyId, why: z.string().trim().min(1).max(1000) }),
  by: RELEASERS,
  answeredBy: 'server',
  knows: ({ releaseId }) => ({ release: mustKnow(Release, releaseId) }),
  decide({ releaseId, why }, { release }, { now }) {
    if (release.state !== 'planned' && release.state !== 'released') return refuse(RELEASE_REFUSALS.notOpen);
    const state = release.state === 'planned' ? ('dropped' as const) : ('withdrawn' as const);
    return accept(changed(Release, releaseId, { state, endedAt: now, endedWhy: why }));
  },
});
