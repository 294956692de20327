import type { Actor } from '#kernel/actor.ts';
import { hasRole } from '#kernel/actor.ts';
import { addDays } from '#kernel/calendar.ts';
import type { Due, DueMaker } from '#kernel/due.ts';
import type { Reader } from '#kernel/reader.ts';
import { FamilyMeeting } from './family-contact.ts';
import { HomeStudy, stateOfStudy } from './home-study.ts';

const frame = { track: 'reintegration' as const, dueAt: null };
/** A study that nobody dated is asked after in two weeks: the time the law gives a social investigation (JJ Act s.36). */
const STUDY_DAYS = 15;
/** So long before a meeting somebody asks her again and prepares her. */
const PREPARE_DAYS = 2;

/** Home studies that wait to be made or signed, and meetings that come near or were never written. */
export const familyWorkDues: DueMaker = (reader, actor, { today }) => {
  if (!hasRole(actor, 'case-manager', 'director')) return [];
  return [...studies(reader, actor), ...meetings(reader, actor, today)];
};

function studies(reader: Reader, actor: Actor): Due[] {
  return reader.all(HomeStudy).flatMap((study): Due[] => {
    const state = stateOfStudy(study);
    if (state === 'signed') return [];
    const isSecond = state === 'written' && study.writtenBy !== actor.staffId;
    const isOwn = state !== 'written' && hasRole(actor, 'case-manager');
    if (!isSecond && !isOwn) return [];
    const { id, personId, dueOn, asked } = study;
    const due = state === 'written' ? null : (dueOn ?? (asked.latest && addDays(asked.latest, STUDY_DAYS)));
    return [
      {
        ...frame,
        id: `study-${id}-${state}`,
        sentence: { key: `family-work:due.${isSecond ? 'sign' : state === 'sent-back' ? 'again' : 'study'}` },
        personIds: [personId],
        dueOn: due,
        address: ['z', personId],
      },
    ];
  });
}

function meetings(reader: Reader, actor: Actor, today: string): Due[] {
  if (!hasRole(actor, 'case-manager')) return [];
  return reader
    .all(FamilyMeeting)
    .filter(({ held, plannedFor }) => held === null && (plannedFor.earliest ?? today) <= addDays(today, PREPARE_DAYS))
    .map(({ id, personId, plannedFor }) => ({
      ...frame,
      id: `meeting-${id}`,
      sentence: { key: `family-work:due.${(plannedFor.latest ?? today) < today ? 'wasMet' : 'meet'}` },
      personIds: [personId],
      dueOn: plannedFor.latest,
      address: ['z', personId],
    }));
}
