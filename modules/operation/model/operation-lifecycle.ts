import type { Asking } from '#kernel/act.ts';
import { minutesBetween } from '#kernel/moment.ts';
import type { Role } from '#kernel/need-to-know.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import type { OperationFacts, OperationStatus } from './operation.ts';
import type { OperationEventFacts } from './operation-event.ts';
import { OPERATION_REFUSALS } from './operation-refusals.ts';

export const OPERATES = ['operation-lead', 'investigator'] as const satisfies readonly Role[];

export type OperationAct =
  | 'correct-plan'
  | 'correct-operation'
  | 'name-team-member'
  | 'stand-down'
  | 'tick-checklist'
  | 'authorise-decoy'
  | 'start'
  | 'record-event'
  | 'undo-event'
  | 'correct-event'
  | 'call-off'
  | 'end'
  | 'hold-debrief'
  | 'record-rescued'
  | 'record-arrest';

/** The life of an operation. An act missing from a row cannot be done in that status; the server refuses by it, the screen offers by it. */
export const ACTS_BY_STATUS = {
  planned: [
    'correct-plan',
    'correct-operation',
    'name-team-member',
    'stand-down',
    'tick-checklist',
    'authorise-decoy',
    'start',
    'call-off',
  ],
  live: [
    'correct-plan',
    'correct-operation',
    'name-team-member',
    'stand-down',
    'tick-checklist',
    'authorise-decoy',
    'record-event',
    'undo-event',
    'correct-event',
    'call-off',
    'end',
    'record-rescued',
    'record-arrest',
  ],
  concluded: [
    'correct-plan',
    'correct-operation',
    'name-team-member',
    'stand-down',
    'tick-checklist',
    'authorise-decoy',
    'record-event',
    'undo-event',
    'correct-event',
    'hold-debrief',
    'record-rescued',
    'record-arrest',
  ],
  'called-off': [
    'correct-operation',
    'correct-event',
    'stand-down',
    'record-event',
    'hold-debrief',
    'record-rescued',
    'record-arrest',
  ],
} as const satisfies Record<OperationStatus, readonly OperationAct[]>;

const WHY_NOT = {
  planned: OPERATION_REFUSALS.notStarted,
  live: OPERATION_REFUSALS.alreadyLive,
  concluded: OPERATION_REFUSALS.over,
  'called-off': OPERATION_REFUSALS.calledOff,
} as const satisfies Record<OperationStatus, Refusal>;

export function mayNow(operation: { status: OperationStatus }, act: OperationAct): boolean {
  return (ACTS_BY_STATUS[operation.status] as readonly OperationAct[]).includes(act);
}

/** Why this cannot be done in the status the operation is in, or null. */
export function whyNot(operation: { status: OperationStatus }, act: OperationAct): Refusal | null {
  return mayNow(operation, act) ? null : WHY_NOT[operation.status];
}

/** Nothing starts without an authority that leads: alone we would be strangers breaking into a house. */
export function whyNotStart(operation: { status: OperationStatus; leadAuthorityId: string | null }): Refusal | null {
  return (
    whyNot(operation, 'start') ?? (operation.leadAuthorityId === null ? OPERATION_REFUSALS.leadAuthorityMissing : null)
  );
}

/** A device's clock may be a little ahead; more is a mistake. */
const AHEAD_MINUTES = 5;

/** Why an entry cannot stand at this moment: before the start, after the end, or not yet. An entry kept on a phone may arrive after the end. */
export function whyNotAt(
  operation: Pick<OperationFacts, 'startedAt' | 'endedAt'>,
  at: string,
  now: string,
): Refusal | null {
  if (minutesBetween(now, at) >= AHEAD_MINUTES) return OPERATION_REFUSALS.inFuture;
  const { startedAt, endedAt } = operation;
  if (startedAt === null || at < startedAt) return OPERATION_REFUSALS.outsideOperation;
  return endedAt !== null && at > endedAt ? OPERATION_REFUSALS.outsideOperation : null;
}

/** Ten minutes to take a tap back; later it is corrected, with a reason. */
export const UNDO_MINUTES = 10;

export function whyNotUndo(event: OperationEventFacts, { actor, now }: Pick<Asking, 'actor' | 'now'>): Refusal | null {
  if (event.kind === 'muster' || event.kind === 'called_off') return OPERATION_REFUSALS.notUndoable;
  if (event.byStaffId !== actor.staffId) return OPERATION_REFUSALS.notYourEntry;
  return minutesBetween(event.at, now) >= UNDO_MINUTES ? OPERATION_REFUSALS.tooLateToUndo : null;
}

/** How long it took, in whole minutes; null where the moments are not known. */
export function durationMinutes({ startedAt, endedAt }: Pick<OperationFacts, 'startedAt' | 'endedAt'>): number | null {
  return startedAt === null || endedAt === null ? null : minutesBetween(startedAt, endedAt);
}

/** How many people reached safety: people, not rows. */
export function countRescued(
  operationId: string,
  rescued: readonly { operationId: string; personId: string }[],
): number {
  return countPeople(operationId, rescued);
}

export function countArrested(
  operationId: string,
  arrests: readonly { operationId: string | null; personId: string }[],
): number {
  return countPeople(operationId, arrests);
}

function countPeople(operationId: string, rows: readonly { operationId: string | null; personId: string }[]): number {
  return new Set(rows.filter((row) => row.operationId === operationId).map((row) => row.personId)).size;
}

/** The debrief is owed within three days of the end: what harmed whom fades fast, and carers need it. */
export const DEBRIEF_HOURS = 72;

export function debriefDueAt(
  operation: Pick<Stored<OperationFacts>, 'status' | 'endedAt' | 'debriefHeldAt'>,
): string | null {
  if (operation.endedAt === null || operation.debriefHeldAt !== null) return null;
  return new Date(Date.parse(operation.endedAt) + DEBRIEF_HOURS * 3_600_000).toISOString();
}
