import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a complaint can be refused. */
export const COMPLAINT_REFUSALS = {
  notYet: { code: 'complaint.not-yet', kind: 'rule', fields: ['on'] },
  backwards: { code: 'complaint.backwards', kind: 'rule', fields: ['on'] },
  whoMissing: { code: 'complaint.who-missing', kind: 'rule', fields: ['aboutStaffIds'] },
  homeMissing: { code: 'complaint.home-missing', kind: 'rule', fields: ['aboutHomeId'] },
  anonymousNamed: { code: 'complaint.anonymous-named', kind: 'rule', fields: ['complainantId'] },
  /** A director reads the journal, and the journal names whom an act was about. */
  nameInWords: { code: 'complaint.name-in-words', kind: 'rule', fields: ['complainantId'] },
  aboutYou: { code: 'complaint.about-you', kind: 'forbidden', fields: ['aboutStaffIds'] },
  handlerAccused: { code: 'complaint.handler-accused', kind: 'rule', fields: ['handlerId'] },
  handlerRole: { code: 'complaint.handler-role', kind: 'rule', fields: ['handlerId'] },
  handlerSame: { code: 'complaint.handler-same', kind: 'rule', fields: ['handlerId'] },
  overseerMissing: { code: 'complaint.overseer-missing', kind: 'rule', fields: ['overseerId'] },
  overseerAccused: { code: 'complaint.overseer-accused', kind: 'rule', fields: ['overseerId'] },
  notHandler: { code: 'complaint.not-handler', kind: 'forbidden' },
  notOverseer: { code: 'complaint.not-overseer', kind: 'forbidden' },
  noWay: { code: 'complaint.no-way', kind: 'conflict' },
  guardMissing: { code: 'complaint.guard-missing', kind: 'rule', fields: ['guard'] },
  outcomeMissing: { code: 'complaint.outcome-missing', kind: 'rule', fields: ['outcome'] },
  toldMissing: { code: 'complaint.told-missing', kind: 'rule', fields: ['toldHow'] },
  /** Who answered her does not judge whether the answer was right. */
  appealOther: { code: 'complaint.appeal-other', kind: 'rule', fields: ['handlerId'] },
  /** A complaint can be taken back; the duty to tell the police of harm to a child cannot. */
  policeUntold: { code: 'complaint.police-untold', kind: 'rule' },
  over: { code: 'complaint.over', kind: 'conflict' },
} as const satisfies Record<string, Refusal>;
