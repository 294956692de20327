import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a tip can be refused. */
export const TIP_REFUSALS = {
  /** Two people read the inbox at once; the second is told how the first decided. */
  alreadyAnswered: { code: 'tip.already-answered', kind: 'conflict' },
  /** Anything but a code name in the source of an informant: it would stand in the record of everybody who reads it. */
  informantByCodeOnly: { code: 'tip.informant-by-code-only', kind: 'rule', fields: ['source'] },
  reasonInWords: { code: 'tip.reason-in-words', kind: 'rule', fields: ['answerWords'] },
  fileClosed: { code: 'tip.file-closed', kind: 'conflict', fields: ['caseFileId'] },
  investigationClosed: { code: 'tip.investigation-closed', kind: 'conflict', fields: ['investigationId'] },
  receivedInFuture: { code: 'tip.received-in-future', kind: 'rule', fields: ['received'] },
} as const satisfies Record<string, Refusal>;
