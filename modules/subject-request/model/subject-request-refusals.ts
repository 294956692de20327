import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a request can be refused. */
export const REQUEST_REFUSALS = {
  notYet: { code: 'subject-request.not-yet', kind: 'rule', fields: ['asked'] },
  over: { code: 'subject-request.over', kind: 'conflict' },
  notVerified: { code: 'subject-request.not-verified', kind: 'rule', fields: ['verified'] },
  /** What a court needs is not erased, whoever asks. */
  held: { code: 'subject-request.held', kind: 'rule' },
  noHold: { code: 'subject-request.no-hold', kind: 'rule', fields: ['ground'] },
  nomineeIsSelf: { code: 'subject-request.nominee-is-self', kind: 'rule', fields: ['relatedId'] },
  /** All that we hold of her would be theirs to ask for. */
  nomineeNotSafe: { code: 'subject-request.nominee-not-safe', kind: 'rule', fields: ['relatedId'] },
  /** For a child a parent, a guardian or the committee asks already. */
  childNamesNobody: { code: 'subject-request.child-names-nobody', kind: 'rule', fields: ['named'] },
  nominationOver: { code: 'subject-request.nomination-over', kind: 'conflict' },
  endedBeforeNamed: { code: 'subject-request.ended-before-named', kind: 'rule', fields: ['ended'] },
  /** Nobody asks as her nominee whom she has not named, or does not name any more. */
  notHerNominee: { code: 'subject-request.not-her-nominee', kind: 'rule', fields: ['nomineeId'] },
  whyNominee: { code: 'subject-request.why-nominee', kind: 'rule', fields: ['unable'] },
  notReviewed: { code: 'subject-request.not-reviewed', kind: 'rule', fields: ['reviewed'] },
} as const satisfies Record<string, Refusal>;
