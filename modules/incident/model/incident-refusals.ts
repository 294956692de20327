import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on an incident can be refused. */
export const INCIDENT_REFUSALS = {
  notYet: { code: 'incident.not-yet', kind: 'rule', fields: ['happened'] },
  nowhere: { code: 'incident.nowhere', kind: 'rule', fields: ['homeId'] },
  nobody: { code: 'incident.nobody', kind: 'rule', fields: ['personIds'] },
  /** Whoever is accused works in the home that reads this. */
  isComplaint: { code: 'incident.is-complaint', kind: 'rule', fields: ['byWhom'] },
  toldBefore: { code: 'incident.told-before', kind: 'rule', fields: ['at'] },
  toldLater: { code: 'incident.told-later', kind: 'rule', fields: ['at'] },
  backwards: { code: 'incident.backwards', kind: 'rule', fields: ['on'] },
  closed: { code: 'incident.closed', kind: 'conflict' },
  notClosed: { code: 'incident.not-closed', kind: 'conflict' },
  /** The law asks for it whoever it embarrasses. */
  reportOpen: { code: 'incident.report-open', kind: 'rule' },
} as const satisfies Record<string, Refusal>;
