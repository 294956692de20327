import { z } from 'zod';
import { defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { addDays, dayInIndia } from '#kernel/calendar.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, added, changed, refuse, scopeOpened } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Consent } from '#modules/consent/model/consent.ts';
import { Prayer, type PrayerFacts, PrayerReason, PrayerTexts } from './prayer.ts';
import { PRAYER_REFUSALS } from './prayer-refusals.ts';
import { PrayerSort, type WaitingPrayer } from './sent-prayer.ts';

/** Who answers for what is prayed for in public. */
export const PRAYER_EDITORS = ['communications-editor', 'director'] as const;
/** Who knows somebody well enough to have asked her. */
export const PRAYER_ASKERS = ['case-manager'] as const;
/** As long as a request of somebody is told. */
const DAYS_TOLD = 30;

export type WaitingKnown = { waiting: WaitingPrayer | null };
/** What the gate finds in the words as they would be shown: how many findings that nobody may pass. */
/** `consented`: where it is about somebody, that what she agreed to stands today. */
export type InspectedKnown = { hard: number; consented: boolean };

/** Writes a request, or writes it anew, while nobody reads it yet. */
export const writePrayer = defineAct({
  name: 'prayer.write-prayer',
  input: z.strictObject({ prayerId: AnyId, sort: PrayerSort, texts: PrayerTexts, until: CalendarDay.nullable() }),
  by: PRAYER_EDITORS,
  knows: ({ prayerId }) => ({ before: mayKnow(Prayer, { id: prayerId }) }),
  decide({ prayerId, sort, texts, until }, { before }, { actor, today }) {
    if (texts.length === 0) return refuse(PRAYER_REFUSALS.noWords);
    if (until !== null && until < today) return refuse(PRAYER_REFUSALS.pastDay);
    if (before && before.from !== 'house') return refuse(PRAYER_REFUSALS.ofReader);
    if (before && before.state !== 'draft') return refuse(PRAYER_REFUSALS.notDraft);
    const facts = { sort, texts, until };
    return accept(
      before
        ? changed(Prayer, prayerId, facts)
        : added(Prayer, { id: prayerId, scopeId: actor.organisationId }, { ...EMPTY, ...facts }),
    );
  },
});

/**
 * Somebody asked to be prayed for. Whoever knows her writes it, by her consent and in words that are nobody's; an editor
 * reads the words and never whose they are.
 */
export const askForPrayer = defineAct({
  name: 'prayer.ask-for-prayer',
  input: z.strictObject({ prayerId: AnyId, consentId: AnyId, texts: PrayerTexts }),
  by: PRAYER_ASKERS,
  answeredBy: 'server',
  purposes: ['care', 'publish'],
  knows: ({ consentId }) => ({ consent: mustKnow(Consent, consentId) }),
  decide({ prayerId, consentId, texts }, { consent }, { today }) {
    if (texts.length === 0) return refuse(PRAYER_REFUSALS.noWords);
    const { purpose, answer, until, withdrawn } = consent;
    const stands = answer === 'given' && withdrawn === null && until !== null && until >= today;
    if (purpose !== 'prayer_request_share' || !stands) return refuse(PRAYER_REFUSALS.noConsent);
    const last = addDays(today, DAYS_TOLD);
    const facts = { ...EMPTY, texts, consentId, until: until < last ? until : last };
    return accept(scopeOpened(Prayer, prayerId), added(Prayer, { id: prayerId }, facts));
  },
});

/** Lets everybody read it, in each language it has. */
export const showPrayer = defineAct({
  name: 'prayer.show-prayer',
  input: z.strictObject({ prayerId: AnyId }),
  by: PRAYER_EDITORS,
  answeredBy: 'server',
  knows: ({ prayerId }) => ({ prayer: mustKnow(Prayer, prayerId) }),
  decide({ prayerId }, known, { today }) {
    const { prayer } = known;
    const { hard, consented } = known as typeof known & InspectedKnown; // looked up by the server's half of this act
    if (prayer.state !== 'draft') return refuse(PRAYER_REFUSALS.notDraft);
    if (prayer.until !== null && prayer.until < today) return refuse(PRAYER_REFUSALS.pastDay);
    if (!consented) return refuse(PRAYER_REFUSALS.noConsent);
    if (hard > 0) return refuse(PRAYER_REFUSALS.tellsTooMuch);
    return accept(changed(Prayer, prayerId, { state: 'shown', shownOn: today }));
  },
});

/** It is prayed for no longer, or should not have been told: its copies are gone in the same moment. */
export const endPrayer = defineAct({
  name: 'prayer.end-prayer',
  input: z.strictObject({ prayerId: AnyId }),
  by: PRAYER_EDITORS,
  answeredBy: 'server',
  knows: ({ prayerId }) => ({ prayer: mustKnow(Prayer, prayerId) }),
  decide({ prayerId }, { prayer }, { now }) {
    if (prayer.state !== 'shown') return refuse(PRAYER_REFUSALS.notShown);
    return accept(changed(Prayer, prayerId, { state: 'ended', endedAt: now }));
  },
});

/** Shows what a reader sent, word for word. */
export const approvePrayer = defineAct({
  name: 'prayer.approve-prayer',
  input: z.strictObject({ prayerId: AnyId, name: z.string().trim().min(1).max(60).nullable() }),
  by: PRAYER_EDITORS,
  answeredBy: 'server',
  knows: () => ({}),
  decide({ prayerId, name }, known, { actor, today }) {
    const { waiting, hard } = known as WaitingKnown & InspectedKnown;
    if (!waiting) return refuse(PRAYER_REFUSALS.gone);
    if (name !== null && name !== waiting.name) return refuse(PRAYER_REFUSALS.otherName);
    if (hard > 0) return refuse(PRAYER_REFUSALS.tellsTooMuch);
    const { language, words, sort, cameAt } = waiting;
    const facts = { ...EMPTY, from: 'reader' as const, state: 'shown' as const, sort, name, cameAt, shownOn: today };
    const place = { id: prayerId, scopeId: actor.organisationId };
    return accept(added(Prayer, place, { ...facts, texts: [{ language, words }] }));
  },
});

/** Does not show what a reader sent, and keeps why, and not a word of it. */
export const refusePrayer = defineAct({
  name: 'prayer.refuse-prayer',
  input: z.strictObject({ prayerId: AnyId, reason: PrayerReason }),
  by: PRAYER_EDITORS,
  answeredBy: 'server',
  knows: () => ({}),
  decide({ prayerId, reason }, known, { actor }) {
    const { waiting } = known as WaitingKnown;
    if (!waiting) return refuse(PRAYER_REFUSALS.gone);
    const facts = { ...EMPTY, from: 'reader' as const, state: 'refused' as const, reason };
    const place = { id: prayerId, scopeId: actor.organisationId };
    return accept(added(Prayer, place, { ...facts, sort: waiting.sort, cameAt: waiting.cameAt }));
  },
});

export const PRAYER_ACTS = [writePrayer, askForPrayer, showPrayer, endPrayer, approvePrayer, refusePrayer] as const;

const EMPTY: PrayerFacts = {
  from: 'house',
  sort: 'request',
  state: 'draft',
  texts: [],
  name: null,
  consentId: null,
  shownOn: null,
  until: null,
  cameAt: null,
  reason: null,
  endedAt: null,
};

/** The day a reader sent it, as it stands beside it. */
export const dayOf = ({ cameAt, shownOn }: Pick<PrayerFacts, 'cameAt' | 'shownOn'>): string =>
  cameAt === null ? (shownOn ?? '') : dayInIndia(cameAt);
