import { hasRole } from '#kernel/actor.ts';
import { addDays } from '#kernel/calendar.ts';
import type { Due, DueMaker } from '#kernel/due.ts';
import { isMasked } from '#kernel/masks.ts';
import type { StoredOf } from '#kernel/record.ts';
import { Hearing } from './proceeding.ts';

/** So long before a day in court somebody prepares her, or makes sure that she need not come. */
const PREPARE_DAYS = 7;

/**
 * Days in court that come near, and those that passed without anybody writing what came of them. Whoever sees only the
 * days keeps them free for her and asks whether she wants company: nobody goes to court alone because a role was masked.
 */
export const hearingDues: DueMaker = (reader, actor, { today }) => {
  const near = reader.all(Hearing).filter(({ on }) => on <= addDays(today, PREPARE_DAYS));
  const known = hasRole(actor, 'legal-officer', 'case-manager', 'police-liaison');
  return near.flatMap((hearing) => {
    const { outcome, on, adjourned, presence } = hearing;
    if (isMasked(hearing))
      return on < today || adjourned || presence === 'not-needed' ? [] : [due(hearing, 'day', ['p', hearing.personId])];
    if (!known || outcome !== null) return [];
    return [due(hearing, on < today ? 'write' : 'prepare', ['l', hearing.proceedingId])];
  });
};

function due(
  { id, presence, personId, on }: StoredOf<typeof Hearing>,
  key: string,
  address: readonly [string, string],
): Due {
  return {
    id: `hearing-${id}`,
    sentence: { key: `proceeding:due.${key}` },
    under: { key: `proceeding:presence.${presence.replaceAll('-', '_')}` },
    track: 'legal',
    personIds: [personId],
    dueOn: on,
    dueAt: null,
    address,
  };
}
