import { hasRole } from '#kernel/actor.ts';
import type { DueMaker } from '#kernel/due.ts';
import { PICTURE_EDITORS, Picture } from './picture.ts';

/** Pictures that a colleague sent and nobody else has looked at yet. */
export const pictureDues: DueMaker = (reader, actor) =>
  reader
    .all(Picture)
    .filter(
      ({ state, addedBy }) => state === 'waiting' && addedBy !== actor.staffId && hasRole(actor, ...PICTURE_EDITORS),
    )
    .map(({ id }) => ({
      id: `picture ${id}`,
      sentence: { key: 'picture:due' },
      track: null,
      personIds: [],
      dueOn: null,
      dueAt: null,
      address: ['xp', id],
    }));
