import { hasRole } from '#kernel/actor.ts';
import { compareDated } from '#kernel/dated-order.ts';
import type { DueMaker } from '#kernel/due.ts';
import { TIP_ANSWERERS } from './answer-tip.ts';
import { Tip } from './tip.ts';

/** Tips that nobody has answered, oldest first. No law sets their hour: only the order matters. */
export const tipDues: DueMaker = (reader, actor) => {
  if (!hasRole(actor, ...TIP_ANSWERERS)) return [];
  const waiting = reader.all(Tip).filter((tip) => tip.status === 'waiting');
  return [...waiting]
    .sort((a, b) => compareDated(a.received, b.received))
    .map((tip) => ({
      id: tip.id,
      sentence: { key: 'tip:due.answer' },
      track: 'intake',
      personIds: [],
      dueOn: null,
      dueAt: null,
      address: ['b', tip.id],
    }));
};
