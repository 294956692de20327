import type { ConsentPurpose } from '#kernel/code-lists/consent-purpose.ts';
import type { Stored } from '#kernel/record.ts';
import { Consent, type ConsentFacts } from '#modules/consent/model/consent.ts';
import { birthOf, consentFor, type FoundConsent } from '#modules/consent/model/consent-for.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';

/** Asked of everybody sooner or later: that nobody has asked is worth seeing. */
const USUAL: readonly ConsentPurpose[] = ['case_management', 'medical_care', 'photo_record', 'story_publication'];

export type ConsentQuestion = {
  purpose: ConsentPurpose;
  recipientId: string | null;
  found: FoundConsent;
  /** Every answer to this question, the newest first. */
  answers: readonly Stored<ConsentFacts>[];
};

/** Every question that this person was asked, or is usually asked, with how it stands today. */
export function useConsents(person: Stored<PersonFacts>): ConsentQuestion[] {
  const consents = useRecords(Consent, { personId: person.id });
  const today = useToday();
  const birth = birthOf(person);
  const asked = Map.groupBy(consents, ({ purpose, recipientId }) => `${purpose} ${recipientId ?? ''}`);
  const usual = USUAL.filter((purpose) => !consents.some((one) => one.purpose === purpose));
  const questions = [...asked.values()].flatMap((answers): ConsentQuestion[] => {
    const [first] = answers;
    if (!first) return [];
    const { purpose, recipientId } = first;
    const found = consentFor(consents, recipientId ? { purpose, recipientId } : { purpose }, today, birth);
    return [{ purpose, recipientId, found, answers: answers.toSorted((a, b) => newest(a, b)) }];
  });
  const neverAsked = { found: { state: 'never_asked', consent: null, cameOfAge: false }, answers: [] } as const;
  return [...questions.sort(inOrder), ...usual.map((purpose) => ({ purpose, recipientId: null, ...neverAsked }))];
}

function newest(a: ConsentFacts, b: ConsentFacts): number {
  return (b.asked.latest ?? '').localeCompare(a.asked.latest ?? '');
}

const ORDER = ['given', 'expired', 'withdrawn', 'refused', 'never_asked'];

function inOrder(a: ConsentQuestion, b: ConsentQuestion): number {
  return ORDER.indexOf(a.found.state) - ORDER.indexOf(b.found.state) || a.purpose.localeCompare(b.purpose);
}
