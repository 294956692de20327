import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a task can be refused. */
export const TASK_REFUSALS = {
  titleMissing: { code: 'task.title-missing', kind: 'rule', fields: ['words'] },
  notOpen: { code: 'task.not-open', kind: 'conflict' },
  stillOpen: { code: 'task.still-open', kind: 'conflict' },
  passedOn: { code: 'task.passed-on', kind: 'conflict' },
  dayPast: { code: 'task.day-past', kind: 'rule', fields: ['dueOn'] },
  ownDesk: { code: 'task.own-desk', kind: 'rule', fields: ['staffId'] },
  colleagueLeft: { code: 'task.colleague-left', kind: 'rule', fields: ['staffId'] },
} as const satisfies Record<string, Refusal>;
