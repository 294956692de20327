import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on an investigation can be refused. */
export const INVESTIGATION_REFUSALS = {
  closed: { code: 'investigation.closed', kind: 'conflict' },
  openedAhead: { code: 'investigation.opened-ahead', kind: 'rule', fields: ['openedOn'] },
  happenedAhead: { code: 'investigation.happened-ahead', kind: 'rule', fields: ['happened'] },
  closedBeforeOpened: { code: 'investigation.closed-before-opened', kind: 'rule', fields: ['closedOn'] },
  expiredBeforeCollected: { code: 'investigation.expired-before-collected', kind: 'rule', fields: ['expiresOn'] },
  reasonMissing: { code: 'investigation.reason-missing', kind: 'rule', fields: ['reason'] },
  /** The caller can tick what is true, or choose to wait. */
  goWithoutSecondSource: { code: 'investigation.go-without-second-source', kind: 'rule', fields: ['criteria'] },
  goWithoutAuthority: { code: 'investigation.go-without-authority', kind: 'rule', fields: ['criteria'] },
  goWithoutEither: { code: 'investigation.go-without-either', kind: 'rule', fields: ['criteria'] },
  notAGo: { code: 'investigation.not-a-go', kind: 'conflict' },
  alreadyConfirmed: { code: 'investigation.already-confirmed', kind: 'conflict' },
  /** Someone else, who may see this investigation, must confirm. */
  samePerson: { code: 'investigation.same-person', kind: 'rule' },
  decidedOtherwise: { code: 'investigation.decided-otherwise', kind: 'conflict' },
  colleagueLeft: { code: 'investigation.colleague-left', kind: 'rule', fields: ['staffId'] },
  leadStays: { code: 'investigation.lead-stays', kind: 'rule', fields: ['staffId'] },
} as const satisfies Record<string, Refusal>;
