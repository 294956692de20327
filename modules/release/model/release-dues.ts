import { hasRole } from '#kernel/actor.ts';
import type { DueMaker } from '#kernel/due.ts';
import { Release } from './release.ts';
import { RELEASERS } from './release-figure.ts';

/** What was planned to go out, from the day it may. */
export const releaseDues: DueMaker = (reader, actor) =>
  reader
    .all(Release)
    .filter(({ state }) => state === 'planned' && hasRole(actor, ...RELEASERS))
    .map(({ id, notBefore, indicator }) => ({
      id,
      sentence: { key: 'release:due', values: { what: `figure:indicator.${indicator}` } },
      track: null,
      personIds: [],
      dueOn: notBefore,
      dueAt: null,
      address: null,
    }));
