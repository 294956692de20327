import { hasRole } from '#kernel/actor.ts';
import type { DueMaker } from '#kernel/due.ts';
import { isOpenDoubt, MaybeSame } from './maybe-same.ts';

/** Two records that may be one human being wait for somebody who finds out: until then half of her is read by each. */
export const personDues: DueMaker = (reader, actor) => {
  if (!hasRole(actor, 'case-manager')) return [];
  return reader
    .all(MaybeSame)
    .filter((doubt) => isOpenDoubt(doubt, reader))
    .map(({ id, personId }) => ({
      id: `maybe-same-${id}`,
      sentence: { key: 'person:maybe.due' },
      track: 'protection' as const,
      personIds: [personId],
      dueOn: null,
      dueAt: null,
      address: ['p', personId] as const,
    }));
};
