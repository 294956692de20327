import { z } from 'zod';
import { defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { dayInIndia } from '#kernel/calendar.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { EMPTY_PRAYER, Prayer, type PrayerFacts, PrayerReason, PrayerTexts } from './prayer.ts';
import { PRAYER_REFUSALS } from './prayer-refusals.ts';
import { PrayerSort, type WaitingPrayer } from './sent-prayer.ts';

/** Who answers for what is prayed for in public. */
export const PRAYER_EDITORS = ['communications-editor', 'director'] as const;
export type WaitingKnown = { waiting: WaitingPrayer | null };
/**
 * What the gate finds in the words as they would be shown: how many findings that nobody may pass.
 * `consented`: where it is about somebody, that what she agreed to stands today.
 */
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
    // She agreed to these words, and until a day: whoever finds them wrong asks her case manager.
    if (before && before.consentId !== null) return refuse(PRAYER_REFUSALS.ofSomebody);
    if (before && before.state !== 'draft') return refuse(PRAYER_REFUSALS.notDraft);
    const facts = { sort, texts, until };
    return accept(
      before
        ? changed(Prayer, prayerId, facts)
        : added(Prayer, { id: prayerId, scopeId: actor.organisationId }, { ...EMPTY_PRAYER, ...facts }),
    );
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
    const facts = {
      ...EMPTY_PRAYER,
      from: 'reader' as const,
      state: 'shown' as const,
      sort,
      name,
      cameAt,
      shownOn: today,
    };
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
    const facts = { ...EMPTY_PRAYER, from: 'reader' as const, state: 'refused' as const, reason };
    const place = { id: prayerId, scopeId: actor.organisationId };
    return accept(added(Prayer, place, { ...facts, sort: waiting.sort, cameAt: waiting.cameAt }));
  },
});

export const PRAYER_ACTS = [writePrayer, showPrayer, endPrayer, approvePrayer, refusePrayer] as const;

/** The day a reader sent it, as it stands beside it. */
export const dayOf = ({ cameAt, shownOn }: Pick<PrayerFacts, 'cameAt' | 'shownOn'>): string =>
  cameAt === null ? (shownOn ?? '') : dayInIndia(cameAt);
