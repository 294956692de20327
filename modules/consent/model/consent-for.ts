import { type Birth, isAdultAt } from '#kernel/age.ts';
import type { ConsentPurpose } from '#kernel/code-lists/consent-purpose.ts';
import { type Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import type { Stored } from '#kernel/record.ts';
import type { ConsentFacts } from './consent.ts';

export const CONSENT_STATES = ['given', 'expired', 'withdrawn', 'refused', 'never_asked'] as const;
export type ConsentState = (typeof CONSENT_STATES)[number];

export type AskedConsent = {
  purpose: ConsentPurpose /** With whom, where it is about sharing. */;
  recipientId?: string;
};
export type FoundConsent = {
  state: ConsentState;
  /** What it rests on. */
  consent: Stored<ConsentFacts> | null;
  /** Given for her by somebody else, and she is an adult now: she is asked herself. */
  cameOfAge: boolean;
};

type Answer = { when: Dated; is: 'given' | 'refused' | 'withdrawn'; consent: Stored<ConsentFacts> };
const STRICTEST = ['withdrawn', 'refused'] as const;

/**
 * The gate: may we do this with her, on this day? Whatever is done for a purpose asks here first; nothing but `given`
 * opens it. A no stands until she is asked again; of two answers that may be of one moment the stricter counts.
 */
export function consentFor(
  consents: readonly Stored<ConsentFacts>[],
  asked: AskedConsent,
  on: string,
  birth: Birth | null = null,
): FoundConsent {
  const answers = consents.filter((one) => isFor(one, asked)).flatMap(answersOf);
  const known = answers.filter(({ when }) => when.earliest === null || when.earliest <= on);
  const last = known.filter((one) => !known.some((other) => isSurelyBefore(one.when, other.when)));
  const no = STRICTEST.flatMap((is) => last.filter((one) => one.is === is))[0];
  if (no) return { state: no.is, consent: no.consent, cameOfAge: false };
  const yes = last.toSorted((a, b) => (b.consent.until ?? '').localeCompare(a.consent.until ?? ''))[0];
  if (!yes) return { state: 'never_asked', consent: null, cameOfAge: false };
  const cameOfAge = isOutgrown(yes.consent, on, birth);
  return { state: cameOfAge || isOver(yes.consent, on) ? 'expired' : 'given', consent: yes.consent, cameOfAge };
}

function isFor(consent: ConsentFacts, { purpose, recipientId }: AskedConsent): boolean {
  if (consent.purpose !== purpose) return false;
  return consent.recipientId === null || consent.recipientId === recipientId;
}

function answersOf(consent: Stored<ConsentFacts>): Answer[] {
  const first: Answer = { when: consent.asked, is: consent.answer, consent };
  return consent.withdrawn ? [first, { when: consent.withdrawn, is: 'withdrawn', consent }] : [first];
}

function isOver({ until }: ConsentFacts, on: string): boolean {
  return until === null || on > until;
}

/** What a parent or the committee gave for a child ends on the day she is surely an adult. */
function isOutgrown({ givenBy }: ConsentFacts, on: string, birth: Birth | null): boolean {
  if (birth === null || givenBy === 'self' || givenBy === 'court') return false;
  return isAdultAt(birth, day(on)) === 'adult';
}

/** The birth of a person, where anything is known of it. */
export function birthOf(person: { born: Dated | null; birthBasis: Birth['basis'] } | null): Birth | null {
  return person?.born ? { on: person.born, basis: person.birthBasis } : null;
}
