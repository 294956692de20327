import { hasRole } from '#kernel/actor.ts';
import type { DueMaker } from '#kernel/due.ts';
import { SubjectRequest } from './subject-request.ts';

/** Whoever asked for her own record waits for an answer, by a day. */
export const requestDues: DueMaker = (reader, actor) => {
  if (!hasRole(actor, 'case-manager')) return [];
  return reader
    .all(SubjectRequest)
    .filter(({ status }) => status === 'open')
    .map(({ id, personId, dueOn }) => ({
      id: `request-${id}`,
      sentence: { key: 'subject-request:due' },
      track: 'protection' as const,
      personIds: [personId],
      dueOn,
      dueAt: null,
      address: ['p', personId] as const,
    }));
};
