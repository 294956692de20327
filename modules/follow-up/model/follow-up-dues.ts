import { hasRole } from '#kernel/actor.ts';
import type { DueMaker } from '#kernel/due.ts';
import { FollowUp } from './follow-up.ts';

/** People to be asked after. The form opens from here with the person filled in. */
export const followUpDues: DueMaker = (reader, actor) => {
  if (!hasRole(actor, 'case-manager', 'counsellor', 'outreach-worker')) return [];
  return reader
    .all(FollowUp)
    .filter((one) => one.doneWhen === null)
    .map((one) => ({
      id: one.id,
      ...(one.plannedWay && { under: { key: `follow-up:methods.${one.plannedWay}` } }),
      sentence: { key: one.occasion === 'post-return' ? 'follow-up:due.afterReturn' : 'follow-up:due.ask' },
      track: 'reintegration',
      personIds: [one.personId],
      dueOn: one.dueOn,
      dueAt: null,
      address: ['f', one.id],
    }));
};
