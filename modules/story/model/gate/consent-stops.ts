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
    ...(facts.texts.length > 1 ? lacking('story_translation', 'translation-without-consent', facts) : []),
    ...(hasPictureOfPeople(facts) ? lacking('image_publication', 'image-without-consent', facts) : []),
    ...(hasAppeal(facts) ? lacking('fundraising_use', 'no-consent', facts) : []),
    ...(hasOpenQuote(facts) ? (['quote-without-consent'] as const) : []),
  ];
}

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

const hasAppeal = (facts: StopFacts): boolean => blocksOf(facts).some(({ kind }) => kind === 'appeal');

/** Each quotation has a consent of its own, of somebody of whom it tells, that holds today. */
function hasOpenQuote(facts: StopFacts): boolean {
  const given = facts.subjects.flatMap((subject) =>
    subject.consents
      .filter((one) => one.purpose === 'quote_publication' && holds(one, subject, facts.today))
      .map(({ id }) => id),
  );
  return blocksOf(facts).some(
    (block) => block.kind === 'quote' && (block.consentId === null || !given.includes(block.consentId)),
  );
}
