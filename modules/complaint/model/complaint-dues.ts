import { addDays } from '#kernel/calendar.ts';
import type { Due, DueMaker } from '#kernel/due.ts';
import type { Stored } from '#kernel/record.ts';
import { Complaint, type ComplaintFacts } from './complaint.ts';
import { complaintState, isOver, policeUntold } from './complaint-lifecycle.ts';

/** Nobody waits longer to be told that she was heard. */
const TAKE_UP_DAYS = 3;

/** What the handler owes her; and to those who oversee it, an answer that is late. Neither says who or about whom. */
export const complaintDues: DueMaker = (reader, { staffId }, { today }) =>
  reader.all(Complaint).flatMap((complaint) => {
    const state = complaintState(complaint);
    if (isOver(state)) return [];
    if (complaint.handlerId === staffId) return [handlerDue(complaint)];
    const late = state !== 'answered' && complaint.answerBy < today && complaint.overseerIds.includes(staffId);
    return late ? [due(complaint, 'late', complaint.answerBy)] : [];
  });

function handlerDue(complaint: Stored<ComplaintFacts>): Due {
  const { received, answerBy, watchOn, steps } = complaint;
  // First of all, on the day itself.
  if (policeUntold(complaint)) return due(complaint, 'police', complaint.childHarmKnown);
  const state = complaintState(complaint);
  if (state === 'answered') return due(complaint, 'watch', watchOn);
  if (state === 'looking') return due(complaint, 'answer', answerBy);
  const since = steps.at(-1)?.on ?? received.latest;
  return due(complaint, 'takeUp', since === null ? null : addDays(since, TAKE_UP_DAYS));
}

function due({ id }: Stored<ComplaintFacts>, what: string, dueOn: string | null): Due {
  return {
    id: `complaint-${id}`,
    sentence: { key: `care:complaint.${what}` },
    track: 'protection',
    personIds: [],
    dueOn,
    dueAt: null,
    address: ['r', id],
  };
}
