import { z } from 'zod';
import { allKnown, defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { isAdultAt } from '#kernel/age.ts';
import { addDays, addMonths } from '#kernel/calendar.ts';
import { type Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { NOT_FOUND, type Refusal } from '#kernel/refusal.ts';
import { PersonRescued } from '#modules/operation/model/rescue.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Person, type PersonFacts } from '#modules/person/model/person.ts';
import { Consent, type ConsentFacts, consentFacts, PUBLISHING, SHARING } from './consent.ts';
import { birthOf } from './consent-for.ts';
import { CONSENT_REFUSALS } from './consent-refusals.ts';

/** Who asks a person, and writes her answer. */
export const CONSENT_KEEPERS = ['case-manager', 'investigator', 'operation-lead'] as const;
/** Asked again at the latest after a year; half a year is proposed. */
const LONGEST_MONTHS = 12;
const FIRST_DAYS_FREE = 30;

const Asked = consentFacts.omit({ withdrawn: true, withdrawnBy: true, withdrawnWords: true, follows: true });
export type AskedFacts = z.infer<typeof Asked>;

/** Writes down her answer to one question. A no is written like a yes; neither is ever a condition of help. */
export const recordConsent = defineAct({
  name: 'consent.record-consent',
  input: z.strictObject({ consentId: AnyId, consent: Asked }),
  by: CONSENT_KEEPERS,
  knows: ({ consent: { personId, recipientId } }) => ({
    person: mustKnow(Person, personId),
    recipient: mayKnow(Organisation, { id: recipientId ?? '' }),
    rescues: allKnown(PersonRescued, { personId }),
  }),
  decide({ consentId, consent }, { person, recipient, rescues }, { today }) {
    if (consent.recipientId !== null && !recipient) return refuse(NOT_FOUND);
    const wrong = wrongAnswer(consent, today) ?? wrongGiver(consent, person) ?? wrongTime(consent, rescues);
    if (wrong) return refuse(wrong);
    const notWithdrawn = { withdrawn: null, withdrawnBy: null, withdrawnWords: null, follows: null };
    return accept(added(Consent, { id: consentId, scopeId: person.scopeId }, { ...consent, ...notWithdrawn }));
  },
});

function wrongAnswer(consent: AskedFacts, today: string): Refusal | null {
  const { asked, answer, explained, until, purpose, recipientId } = consent;
  if (isSurelyBefore(day(today), asked)) return CONSENT_REFUSALS.notYet;
  if (recipientId !== null && !SHARING.includes(purpose)) return CONSENT_REFUSALS.recipientUnasked;
  if (recipientId === null && purpose === 'share_partner') return CONSENT_REFUSALS.recipientMissing;
  if (answer === 'refused') return until === null ? null : CONSENT_REFUSALS.endOfRefusal;
  if (explained === null) return CONSENT_REFUSALS.notExplained;
  return wrongEnd(until, asked);
}

function wrongEnd(until: string | null, { earliest, latest }: Dated): Refusal | null {
  if (until === null) return CONSENT_REFUSALS.noEnd;
  if (earliest !== null && until < earliest) return CONSENT_REFUSALS.endBeforeAsked;
  const from = latest ?? earliest;
  return from !== null && until > addMonths(from, LONGEST_MONTHS) ? CONSENT_REFUSALS.tooLong : null;
}

function wrongGiver({ answer, givenBy, assent, asked }: ConsentSaid, person: PersonFacts): Refusal | null {
  const birth = birthOf(person);
  const age = birth ? isAdultAt(birth, asked) : 'unclear';
  if (givenBy === 'self' && assent !== null) return CONSENT_REFUSALS.assentUnasked;
  if (answer === 'refused') return null;
  if (givenBy === 'self') return age === 'child' ? CONSENT_REFUSALS.childNeedsGuardian : null;
  if (age === 'adult') return givenBy === 'court' ? null : CONSENT_REFUSALS.adultSpeaksHerself;
  if (assent === null) return CONSENT_REFUSALS.assentMissing;
  return assent === 'refused' ? CONSENT_REFUSALS.childSaidNo : null;
}
type ConsentSaid = Pick<ConsentFacts, 'answer' | 'givenBy' | 'assent' | 'asked'>;

function wrongTime({ purpose, answer, asked }: AskedFacts, rescues: readonly { at: Dated }[]): Refusal | null {
  if (answer === 'refused' || !PUBLISHING.includes(purpose)) return null;
  const tooSoon = rescues.some(
    ({ at }) => at.latest !== null && isBeforeDay(asked, addDays(at.latest, FIRST_DAYS_FREE)),
  );
  return tooSoon ? CONSENT_REFUSALS.tooSoonToPublish : null;
}

function isBeforeDay({ earliest }: Dated, end: string): boolean {
  return earliest === null || earliest < end;
}
