import { hasRole } from '#kernel/actor.ts';
import { addDays } from '#kernel/calendar.ts';
import type { DueMaker } from '#kernel/due.ts';
import { Hearing } from './proceeding.ts';

/** So long before a day in court somebody prepares her, or makes sure that she need not come. */
const PREPARE_DAYS = 7;

/** Days in court that come near, and those that passed without anybody writing what came of them. */
export const hearingDues: DueMaker = (reader, actor, { today }) => {
  if (!hasRole(actor, 'legal-officer', 'case-manager', 'police-liaison')) return [];
  return reader
    .all(Hearing)
    .filter(({ outcome, on }) => outcome === null && on <= addDays(today, PREPARE_DAYS))
    .map((hearing) => ({
      id: `hearing-${hearing.id}`,
      sentence: { key: `proceeding:due.${hearing.on < today ? 'write' : 'prepare'}` },
      under: { key: `proceeding:presence.${hearing.presence.replaceAll('-', '_')}` },
      track: 'legal' as const,
      personIds: [hearing.personId],
      dueOn: hearing.on,
      dueAt: null,
      address: ['l', hearing.proceedingId] as const,
    }));
};
