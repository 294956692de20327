import { hasRole } from '#kernel/actor.ts';
import { addDays } from '#kernel/calendar.ts';
import type { Due, DueMaker } from '#kernel/due.ts';
import { waysHome } from './way-home.ts';

/** So long before its target a step is shown to whoever sees to it. */
const SHOW_DAYS = 7;

/** Steps of a return that are stuck or nearly so, on the desk of whoever sees to them. */
export const returnDues: DueMaker = (reader, actor, { today }) => {
  if (!hasRole(actor, 'case-manager')) return [];
  return waysHome(reader, today).flatMap(({ now }) =>
    now
      .filter(({ ownerId, dueOn }) => ownerId === actor.staffId && dueOn !== null && dueOn <= addDays(today, SHOW_DAYS))
      .map(
        ({ id, step, state, dueOn, personId }): Due => ({
          id: `return-${id}`,
          sentence: { key: `return:due.${state === 'asked' ? 'asked' : 'open'}` },
          under: { key: `return:step.${step}` },
          track: 'reintegration',
          personIds: [personId],
          dueOn,
          dueAt: null,
          address: ['z', personId],
        }),
      ),
  );
};
