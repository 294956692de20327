import type { Actor } from '#kernel/actor.ts';
import { hasRole } from '#kernel/actor.ts';
import type { Due, DueMaker } from '#kernel/due.ts';
import { addMinutes } from '#kernel/moment.ts';
import type { Reader } from '#kernel/reader.ts';
import type { StoredOf } from '#kernel/record.ts';
import { Operation, OperationPlan, OperationTeamMember } from './operation.ts';
import { OperationEvent, standingEvents } from './operation-event.ts';
import { debriefDueAt } from './operation-lifecycle.ts';

type AnOperation = StoredOf<typeof Operation>;

/** What an operation asks of its leads: to be there today, to bring a child before the committee, to hold the debrief. */
export const operationDues: DueMaker = (reader, actor, { today }) =>
  reader.all(Operation).flatMap((operation) => {
    if (!leads(operation, actor, reader)) return [];
    return [...plannedToday(operation, today), ...childFound(operation, reader), ...debriefOwed(operation)];
  });

/** The leads who are named; where nobody is, every operation lead who knows of it. */
function leads({ id }: AnOperation, actor: Actor, reader: Reader): boolean {
  const named = reader
    .all(OperationTeamMember)
    .filter((one) => one.operationId === id && one.role === 'lead' && one.staffId !== null);
  const isNamed = named.some(({ staffId, untilWhen }) => staffId === actor.staffId && untilWhen === null);
  return isNamed || (named.length === 0 && hasRole(actor, 'operation-lead'));
}

function plannedToday(operation: AnOperation, today: string): Due[] {
  const { status, plannedFor } = operation;
  if (status !== 'planned' || plannedFor?.earliest !== today || plannedFor.latest !== today) return [];
  return [due(operation, 'today', { dueOn: today, dueAt: plannedFor.at })];
}

const COMMITTEE_MINUTES = 24 * 60;

/** A child is brought before the committee within a day (JJ Act 2015 s.31); the tick on the checklist says it was done. */
function childFound(operation: AnOperation, reader: Reader): Due[] {
  const plan = reader.all(OperationPlan).find((one) => one.operationId === operation.id);
  if (plan?.checklist.includes('committee_told')) return [];
  const mine = reader.all(OperationEvent).filter((event) => event.operationId === operation.id);
  const [first] = standingEvents(mine).filter((event) => event.kind === 'child_found');
  return first ? [due(operation, 'child', { dueOn: null, dueAt: addMinutes(first.at, COMMITTEE_MINUTES) })] : [];
}

function debriefOwed(operation: AnOperation): Due[] {
  const dueAt = debriefDueAt(operation);
  return dueAt === null ? [] : [due(operation, 'debrief', { dueOn: null, dueAt })];
}

function due(
  { id, codeName }: AnOperation,
  what: 'today' | 'child' | 'debrief',
  when: Pick<Due, 'dueOn' | 'dueAt'>,
): Due {
  const sentence = { key: `operation:due.${what}`, values: { name: codeName } };
  return { id: `operation-${what}-${id}`, sentence, track: 'operation', personIds: [], address: ['o', id], ...when };
}
