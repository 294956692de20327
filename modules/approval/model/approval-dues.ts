import type { DueMaker } from '#kernel/due.ts';
import { Approval } from './approval.ts';
import { whyNotMine } from './settle-approval.ts';

/** What waits for my yes or no. The line names nobody: it may be read over a shoulder. */
export const approvalDues: DueMaker = (reader, actor, { at }) =>
  reader
    .all(Approval)
    .filter((approval) => whyNotMine(approval, actor, at) === null)
    .map((approval) => ({
      id: approval.id,
      sentence: { key: 'approval:due' },
      track: null,
      personIds: [],
      dueOn: null,
      dueAt: approval.expiresAt,
      address: ['r', approval.id],
    }));
