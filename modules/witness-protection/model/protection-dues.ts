import { hasRole } from '#kernel/actor.ts';
import { addDays } from '#kernel/calendar.ts';
import type { DueMaker } from '#kernel/due.ts';
import { WITNESS_KEEPERS, WitnessProtection } from './witness-protection.ts';

/** So long before the day somebody asks the authority: an order that has run out protects nobody. */
const WARN_DAYS = 14;

/** Reviews that come near. Whom they are about is not said in a list that may be read over a shoulder. */
export const protectionReviewDues: DueMaker = (reader, actor, { today }) => {
  if (!hasRole(actor, ...WITNESS_KEEPERS)) return [];
  return reader.all(WitnessProtection).flatMap(({ id, proceedingId, reviewOn, state }) => {
    if (state !== 'granted' || reviewOn === null || reviewOn > addDays(today, WARN_DAYS)) return [];
    return [
      {
        id: `witness-${id}`,
        sentence: { key: 'proceeding:due.safety' },
        track: 'legal' as const,
        personIds: [],
        dueOn: reviewOn,
        dueAt: null,
        address: ['l', proceedingId] as const,
      },
    ];
  });
};
