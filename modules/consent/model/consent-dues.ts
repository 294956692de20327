import { hasRole } from '#kernel/actor.ts';
import { addDays } from '#kernel/calendar.ts';
import type { Due, DueMaker } from '#kernel/due.ts';
import type { Stored } from '#kernel/record.ts';
import { Person } from '#modules/person/model/person.ts';
import { Consent, type ConsentFacts } from './consent.ts';
import { birthOf, consentFor, type FoundConsent } from './consent-for.ts';

/** So long before its end somebody asks again: a consent that runs out unnoticed stops help, or is gone on without. */
const AHEAD_DAYS = 14;
/** After that it is no oversight any more; the chip on her page still says that it ended. */
const BEHIND_DAYS = 30;

/** Consents that end soon or have just ended, and those that a child has outgrown. What they are for is said on her page. */
export const consentDues: DueMaker = (reader, actor, { today }) => {
  if (!hasRole(actor, 'case-manager')) return [];
  const hers = Map.groupBy(reader.all(Consent), ({ personId }) => personId);
  return [...hers].flatMap(([personId, consents]) => {
    const birth = birthOf(reader.get(Person, personId));
    return consents.flatMap((consent) => {
      const found = consentFor(consents, askedAgain(consent), today, birth);
      return found.consent?.id === consent.id && isToAsk(found, today) ? [dueOf(consent, found)] : [];
    });
  });
};

function askedAgain({ purpose, recipientId }: ConsentFacts) {
  return recipientId === null ? { purpose } : { purpose, recipientId };
}

function isToAsk({ state, consent, cameOfAge }: FoundConsent, today: string): boolean {
  if (state !== 'given' && state !== 'expired') return false;
  const until = consent?.until ?? '';
  return cameOfAge || (until <= addDays(today, AHEAD_DAYS) && until >= addDays(today, -BEHIND_DAYS));
}

function dueOf({ id, personId, until }: Stored<ConsentFacts>, { cameOfAge }: FoundConsent): Due {
  return {
    id: `consent-${id}`,
    sentence: { key: 'consent:due.again' },
    under: { key: `consent:due.${cameOfAge ? 'ofAge' : 'ends'}` },
    track: 'protection',
    personIds: [personId],
    dueOn: until,
    dueAt: null,
    address: ['p', personId],
  };
}
