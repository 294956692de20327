import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { addDays } from '#kernel/calendar.ts';
import { accept, added, changed, refuse, scopeOpened } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import { Consent, type ConsentFacts } from '#modules/consent/model/consent.ts';
import { birthOf, consentFor } from '#modules/consent/model/consent-for.ts';
import { Person, type PersonFacts } from '#modules/person/model/person.ts';
import { EMPTY_PRAYER, Prayer, type PrayerFacts, PrayerTexts } from './prayer.ts';
import { PRAYER_REFUSALS } from './prayer-refusals.ts';

/** Who knows somebody well enough to have asked her. */
export const PRAYER_ASKERS = ['case-manager'] as const;
/** As long as a request of somebody is told. */
export const DAYS_TOLD = 30;

/** How many findings nobody may pass there are in the words, her own names among them. */
export type RequestInspected = { hard: number };

/** What she agreed to stands today, until when; null where nobody may ask for prayer for her. */
export function prayerConsent(
  consents: readonly Stored<ConsentFacts>[],
  person: PersonFacts,
  today: string,
): { consentId: string; until: string } | null {
  const { state, consent } = consentFor(consents, { purpose: 'prayer_request_share' }, today, birthOf(person));
  return state === 'given' && consent?.until ? { consentId: consent.id, until: consent.until } : null;
}

/** The last day on which it is shown: with her consent, and after thirty days in any case. */
export function lastDayOf(until: string, today: string): string {
  const last = addDays(today, DAYS_TOLD);
  return until < last ? until : last;
}

/** Not over: it waits for an editor, or everybody reads it. */
export const isAsked = ({ state }: Pick<PrayerFacts, 'state'>): boolean => state === 'draft' || state === 'shown';

/**
 * Somebody asked to be prayed for. Whoever knows her writes it, by her consent and in words that are nobody's; an editor
 * reads the words and never whose they are.
 */
export const askForPrayer = defineAct({
  name: 'prayer.ask-for-prayer',
  input: z.strictObject({ prayerId: AnyId, personId: AnyId, texts: PrayerTexts }),
  by: PRAYER_ASKERS,
  answeredBy: 'server',
  purposes: ['care', 'publish'],
  knows: ({ personId }) => ({
    person: mustKnow(Person, personId),
    consents: allKnown(Consent, { personId }),
    prayers: allKnown(Prayer, {}),
  }),
  decide({ prayerId, texts }, known, { today }) {
    const { person, consents, prayers } = known;
    const { hard } = known as typeof known & RequestInspected; // looked up by the server's half of this act
    if (texts.length === 0) return refuse(PRAYER_REFUSALS.noWords);
    const may = prayerConsent(consents, person, today);
    if (!may) return refuse(PRAYER_REFUSALS.noConsent);
    const hers = new Set(consents.map(({ id }) => id));
    const open = prayers.filter((one) => isAsked(one) && (one.until === null || one.until >= today));
    if (open.some(({ consentId }) => consentId !== null && hers.has(consentId)))
      return refuse(PRAYER_REFUSALS.askedAlready);
    if (hard > 0) return refuse(PRAYER_REFUSALS.tellsTooMuch);
    const facts = { ...EMPTY_PRAYER, texts, consentId: may.consentId, until: lastDayOf(may.until, today) };
    return accept(scopeOpened(Prayer, prayerId), added(Prayer, { id: prayerId }, facts));
  },
});

/** She changed her mind about this one, or whoever asked did: it is off the page at once, or never comes there. */
export const takeBackRequest = defineAct({
  name: 'prayer.take-back-request',
  input: z.strictObject({ prayerId: AnyId }),
  by: PRAYER_ASKERS,
  answeredBy: 'server',
  purposes: ['care', 'publish'],
  knows: ({ prayerId }) => ({ prayer: mustKnow(Prayer, prayerId) }),
  decide({ prayerId }, { prayer }, { now }) {
    if (prayer.consentId === null || !isAsked(prayer)) return refuse(PRAYER_REFUSALS.nothingToTakeBack);
    // Of what nobody has read no word is kept.
    const ended = prayer.state === 'shown' ? { state: 'ended' as const } : { state: 'taken-back' as const, texts: [] };
    return accept(changed(Prayer, prayerId, { ...ended, endedAt: now }));
  },
});

export const PRAYER_FOR_HER_ACTS = [askForPrayer, takeBackRequest] as const;
