import { addDays } from '#kernel/calendar.ts';
import type { ConsentPurpose } from '#kernel/code-lists/consent-purpose.ts';
import type { StopCode } from './finding.ts';
import type { KnownConsent, StopFacts, SubjectFacts } from './stop-facts.ts';
import { isOfAge } from './waiting.ts';

/** What somebody says yes to in the first weeks, she says to whoever has just freed her. */
const TOO_NEAR_DAYS = 30;

/** Whether this answer may be relied on today, for this person. */
export function holds(consent: KnownConsent, subject: SubjectFacts, today: string): boolean {
  const { answer, until, withdrawnBy, askedBy } = consent;
  if (answer !== 'given' || withdrawnBy !== null || until === null || until < today || askedBy === null) return false;
  if (subject.reachedSafety !== null && askedBy < addDays(subject.reachedSafety, TOO_NEAR_DAYS)) return false;
  return isHersToGive(consent, subject, today);
}

/** An adult by herself; a child by whoever may permit it and by her own yes. Grown up since, she is asked herself. */
function isHersToGive({ givenBy, assent }: KnownConsent, { toldAs, bornBy }: SubjectFacts, today: string): boolean {
  if (toldAs === 'adult' || (bornBy !== null && isOfAge(bornBy, today)))
    return givenBy === 'self' || givenBy === 'court';
  return givenBy !== 'self' && assent === 'given';
}

/** What is missing of consents, for everybody of whom it tells. */
export function consentStops(facts: StopFacts): StopCode[] {
  const { subjects } = facts;
  return [
    ...subjects.flatMap((subject) => storyStop(subject, facts.today)),
    ...NEEDED.flatMap(({ purpose, code, when }) => (when(facts) ? lacking(purpose, code, facts) : [])),
    ...(hasOpenQuote(facts) ? (['quote-without-consent'] as const) : []),
  ];
}

/** What else is asked of everybody of whom it tells, beside the telling itself. */
const NEEDED: readonly { purpose: ConsentPurpose; code: StopCode; when: (facts: StopFacts) => boolean }[] = [
  { purpose: 'story_translation', code: 'translation-without-consent', when: ({ texts }) => texts.length > 1 },
  { purpose: 'image_publication', code: 'image-without-consent', when: hasPictureOfPeople },
  { purpose: 'fundraising_use', code: 'no-consent', when: hasAppeal },
];

export const needsOf = (facts: StopFacts): ConsentPurpose[] => [
  'story_publication',
  ...NEEDED.filter(({ when }) => when(facts)).map(({ purpose }) => purpose),
];

function storyStop(subject: SubjectFacts, today: string): StopCode[] {
  const of = subject.consents.filter(({ purpose }) => purpose === 'story_publication');
  if (of.some((consent) => holds(consent, subject, today))) return [];
  if (
    of.some(({ answer, until, withdrawnBy }) => answer === 'given' && (withdrawnBy !== null || (until ?? '') < today))
  )
    return ['consent-ended'];
  return [subject.toldAs === 'child' ? 'no-permission-or-assent' : 'no-consent'];
}

function lacking(purpose: ConsentPurpose, code: StopCode, { subjects, today }: StopFacts): StopCode[] {
  // Somebody is on the picture, and no story is hers: then nobody has said that she may be shown.
  if (purpose === 'image_publication' && subjects.length === 0) return [code];
  const isThere = (subject: SubjectFacts) =>
    subject.consents.some((consent) => consent.purpose === purpose && holds(consent, subject, today));
  return subjects.every(isThere) ? [] : [code];
}

const blocksOf = ({ texts }: StopFacts) => texts.flatMap(({ blocks }) => blocks);

function hasPictureOfPeople(facts: StopFacts): boolean {
  return blocksOf(facts).some(
    (block) => block.kind === 'picture' && facts.pictures.get(block.pictureId)?.label === 'no-face',
  );
}

function hasAppeal(facts: StopFacts): boolean {
  return blocksOf(facts).some(({ kind }) => kind === 'appeal');
}

/** The consents that quotations say they rest on. */
export const openQuotes = (facts: StopFacts): (string | null)[] =>
  blocksOf(facts).flatMap((block) => (block.kind === 'quote' ? [block.consentId] : []));

/** Consents on which a quotation may rest today, of whomever the story tells. */
export function quoteConsents({ subjects, today }: Pick<StopFacts, 'subjects' | 'today'>): KnownConsent[] {
  return subjects.flatMap((subject) =>
    subject.consents.filter((one) => one.purpose === 'quote_publication' && holds(one, subject, today)),
  );
}

/** Each quotation has a consent of its own, of somebody of whom it tells, that holds today. */
function hasOpenQuote(facts: StopFacts): boolean {
  const given = quoteConsents(facts).map(({ id }) => id);
  return openQuotes(facts).some((consentId) => consentId === null || !given.includes(consentId));
}
