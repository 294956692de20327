import type { Refusal } from '#kernel/refusal.ts';

/** Every way an act on a story can be refused. */
export const STORY_REFUSALS = {
  notOnTheWay: { code: 'story.not-on-the-way', kind: 'rule' },
  stepMissing: { code: 'story.step-missing', kind: 'rule' },
  nobodyLinked: { code: 'story.nobody-linked', kind: 'rule' },
  linkedAlready: { code: 'story.linked-already', kind: 'conflict' },
  notLinked: { code: 'story.not-linked', kind: 'conflict' },
  toldAsChild: { code: 'story.told-as-child', kind: 'rule', fields: ['toldAs'] },
  noText: { code: 'story.no-text', kind: 'rule' },
  writtenAlready: { code: 'story.language-written-already', kind: 'conflict', fields: ['language'] },
  isOut: { code: 'story.is-out', kind: 'rule' },
  isWithdrawn: { code: 'story.is-withdrawn', kind: 'conflict' },
  blockTwice: { code: 'story.block-twice', kind: 'invalid', fields: ['blocks'] },
  byline: { code: 'story.byline-name', kind: 'invalid', fields: ['bylineName'] },
  firstToldBy: { code: 'story.first-told-by', kind: 'invalid', fields: ['credit'] },
  firstToldLater: { code: 'story.first-told-later', kind: 'invalid', fields: ['firstToldOn'] },
  consentsMissing: { code: 'story.consents-missing', kind: 'rule' },
  notOut: { code: 'story.not-out', kind: 'rule' },
  commentsOnChild: { code: 'story.comments-on-child', kind: 'rule', fields: ['commentsOpen'] },
  notThisRole: { code: 'story.not-this-role', kind: 'forbidden' },
  ownWords: { code: 'story.own-words', kind: 'rule' },
  otherEdition: { code: 'story.other-edition', kind: 'conflict' },
  tooShort: { code: 'story.try-too-short', kind: 'rule', fields: ['minutes'] },
  nothingFound: { code: 'story.say-what-was-found', kind: 'invalid', fields: ['found'] },
  stepFacts: { code: 'story.step-incomplete', kind: 'invalid', fields: ['step'] },
  gateNotAsked: { code: 'story.gate-not-asked', kind: 'rule' },
  notFound: { code: 'story.finding-gone', kind: 'conflict' },
  noNameLeft: { code: 'story.no-name-left', kind: 'rule' },
  isHard: { code: 'story.cannot-be-passed', kind: 'rule' },
  noAddress: { code: 'story.no-address', kind: 'rule', fields: ['slug'] },
  addressTaken: { code: 'story.address-taken', kind: 'conflict', fields: ['slug'] },
  notWritten: { code: 'story.language-not-written', kind: 'rule', fields: ['languages'] },
  pictureMissing: { code: 'story.picture-missing', kind: 'rule' },
  nothingToShow: { code: 'story.nothing-to-show', kind: 'rule' },
  later: { code: 'story.not-in-the-past', kind: 'invalid', fields: ['visibleFrom'] },
  tooFar: { code: 'story.too-far-ahead', kind: 'invalid', fields: ['visibleFrom'] },
  categoryTaken: { code: 'story.category-taken', kind: 'conflict', fields: ['slug'] },
  categoryEnglish: { code: 'story.category-english', kind: 'invalid', fields: ['labels'] },
} as const satisfies Record<string, Refusal>;

/** What the gate holds against it, counted: which they are stands at the desk, at their places. */
export const hardStops = (count: number): Refusal => ({ code: 'story.hard-stops', kind: 'rule', values: { count } });
export const softStops = (count: number): Refusal => ({ code: 'story.soft-stops', kind: 'rule', values: { count } });
