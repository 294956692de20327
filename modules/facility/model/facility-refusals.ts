import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a home can be refused. */
export const FACILITY_REFUSALS = {
  notAHome: { code: 'facility.not-a-home', kind: 'rule', fields: ['homeId'] },
  endsBeforeStart: { code: 'facility.ends-before-start', kind: 'rule', fields: ['untilDay'] },
  longerThanLaw: { code: 'facility.longer-than-law', kind: 'rule', fields: ['untilDay'] },
  agesTurned: { code: 'facility.ages-turned', kind: 'rule', fields: ['places'] },
  numberMissing: { code: 'facility.number-missing', kind: 'rule', fields: ['number'] },
  alreadyEnded: { code: 'facility.already-ended', kind: 'conflict' },
  renewedBackwards: { code: 'facility.renewed-backwards', kind: 'rule', fields: ['untilDay'] },
  notYet: { code: 'facility.not-yet', kind: 'rule', fields: ['on'] },
  bedKnown: { code: 'facility.bed-known', kind: 'conflict', fields: ['names'] },
  bedGone: { code: 'facility.bed-gone', kind: 'conflict', fields: ['bedId'] },
  bedClosed: { code: 'facility.bed-closed', kind: 'rule', fields: ['bedId'] },
  bedTaken: { code: 'facility.bed-taken', kind: 'conflict', fields: ['bedId'] },
  bedInUse: { code: 'facility.bed-in-use', kind: 'rule' },
  bedElsewhere: { code: 'facility.bed-elsewhere', kind: 'rule', fields: ['bedId'] },
  alreadyInBed: { code: 'facility.already-in-bed', kind: 'conflict', fields: ['bedId'] },
  noBed: { code: 'facility.no-bed', kind: 'conflict' },
  notInPast: { code: 'facility.not-in-past', kind: 'rule', fields: ['closedUntil'] },
  stayOver: { code: 'facility.stay-over', kind: 'conflict' },
  /** The daily log is read by a whole shift: what concerns one person stands in her own file. */
  namesPerson: { code: 'facility.names-person', kind: 'rule', fields: ['words'] },
  notAHandOver: { code: 'facility.not-a-hand-over', kind: 'rule' },
  takenOverAlready: { code: 'facility.taken-over-already', kind: 'conflict' },
  takenOverByAnother: { code: 'facility.taken-over-by-another', kind: 'rule' },
} as const satisfies Record<string, Refusal>;
