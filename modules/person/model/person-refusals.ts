import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a person can be refused. */
export const PERSON_REFUSALS = {
  /** An age that was judged and a birth that was stated cannot both be true: somebody must say which is surer. */
  ageContradictsBirth: { code: 'person.age-contradicts-birth', kind: 'rule', fields: ['age', 'born'] },
  bornInFuture: { code: 'person.born-in-future', kind: 'rule', fields: ['born'] },
  nothingChanged: { code: 'person.nothing-changed', kind: 'invalid' },
  nameKnown: { code: 'person.name-known', kind: 'conflict', fields: ['value'] },
  /** A story's pseudonym must never be a name she is really called by: readers who know her would know whose story it is. */
  pseudonymIsName: { code: 'person.pseudonym-is-name', kind: 'rule', fields: ['value'] },
  relatedToSelf: { code: 'person.related-to-self', kind: 'rule', fields: ['otherId'] },
  /** The relation names another person than the one who is met with it. */
  relatedToOther: { code: 'person.related-to-other', kind: 'invalid', fields: ['otherId'] },
  alreadyRelated: { code: 'person.already-related', kind: 'conflict', fields: ['kind'] },
  identityWritten: { code: 'person.identity-written', kind: 'conflict' },
  identityMissing: { code: 'person.identity-missing', kind: 'not-found' },
  purposeInWords: { code: 'person.purpose-in-words', kind: 'rule', fields: ['purposeWords'] },
  holdLifted: { code: 'person.hold-lifted', kind: 'conflict' },
  /** Something stands against it: a hold, an open case file, an open stay, a clash. Its values name which. */
  cannotErase: { code: 'person.cannot-erase', kind: 'rule' },
  mergedWithSelf: { code: 'person.merged-with-self', kind: 'rule', fields: ['intoId'] },
  mergedAlready: { code: 'person.merged-already', kind: 'conflict', fields: ['intoId'] },
  /** A chain of merges could not be undone one by one: the other way round there is none. */
  standsForAnother: { code: 'person.stands-for-another', kind: 'rule', fields: ['intoId'] },
  relatedToEachOther: { code: 'person.related-to-each-other', kind: 'rule', fields: ['intoId'] },
  bothStay: { code: 'person.both-stay', kind: 'rule', fields: ['intoId'] },
  /** *Nobody* names nobody; everything else names whom. */
  knownNeedsWhom: { code: 'person.known-needs-whom', kind: 'rule', fields: ['knownId'] },
  knownNeedsWhy: { code: 'person.known-needs-why', kind: 'rule', fields: ['words'] },
  knownNotAsked: { code: 'person.known-not-asked', kind: 'rule', fields: ['known'] },
  knownAsSame: { code: 'person.known-as-same', kind: 'rule', fields: ['known'] },
  doubtNoted: { code: 'person.doubt-noted', kind: 'conflict', fields: ['otherId'] },
  doubtSettled: { code: 'person.doubt-settled', kind: 'conflict' },
  /** What she agreed on forbids it. With a reason, which is kept, one goes on: see check-contact. */
  noContactWanted: { code: 'person.no-contact-wanted', kind: 'rule', fields: ['despite'] },
  wayForbidden: { code: 'person.way-forbidden', kind: 'rule', fields: ['despite'] },
  dayForbidden: { code: 'person.day-forbidden', kind: 'rule', fields: ['despite'] },
  hourForbidden: { code: 'person.hour-forbidden', kind: 'rule', fields: ['despite'] },
  /** The same where no reason is taken. */
  contactForbidden: { code: 'person.contact-forbidden', kind: 'rule' },
  wayBoth: { code: 'person.way-both', kind: 'rule', fields: ['neverWays'] },
  hoursTurned: { code: 'person.hours-turned', kind: 'rule', fields: ['until'] },
  agreedInFuture: { code: 'person.agreed-in-future', kind: 'rule', fields: ['agreed'] },
  notMerged: { code: 'person.not-merged', kind: 'conflict' },
} as const satisfies Record<string, Refusal>;
