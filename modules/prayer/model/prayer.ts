import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';
import { StoryLanguage } from '#modules/story/model/language.ts';
import { PrayerSort } from './sent-prayer.ts';

/** `taken-back`: before anybody read it; `ended`: after. */
export const PRAYER_STATES = ['draft', 'shown', 'ended', 'refused', 'taken-back'] as const;
export const PRAYER_REASONS = [
  'names-somebody',
  'names-a-place',
  'contact-offer',
  'hate',
  'not-a-prayer',
  'advertising',
  'harm-to-self',
] as const;
export const PrayerReason = z.enum(PRAYER_REASONS);

/** The words of one language. */
export const PrayerText = z.strictObject({ language: StoryLanguage, words: z.string().trim().min(1).max(1000) });
export type PrayerText = z.infer<typeof PrayerText>;

/** One text a language. */
export const PrayerTexts = z
  .array(PrayerText)
  .max(6)
  .refine((texts) => new Set(texts.map(({ language }) => language)).size === texts.length);

const facts = z.strictObject({
  from: z.enum(['house', 'reader']),
  sort: PrayerSort,
  state: z.enum(PRAYER_STATES),
  /** Empty where a reader's was refused, or where whoever asked took it back unread. */
  texts: PrayerTexts,
  /** Of a reader, as it is shown; null is *a reader*. */
  name: z.string().trim().min(1).max(60).nullable(),
  /** The consent under which it may be told, where it is about somebody; nothing here says whose. */
  consentId: AnyId.nullable(),
  shownOn: CalendarDay.nullable(),
  /** The last day on which it is shown; null is until it is ended. */
  until: CalendarDay.nullable(),
  cameAt: Moment.nullable(),
  reason: PrayerReason.nullable(),
  endedAt: Moment.nullable(),
});
export type PrayerFacts = z.infer<typeof facts>;

/** What people are asked to pray for, or what somebody prays: of many, or of somebody whom nobody can find by it. */
export const Prayer = defineRecord({
  kind: 'prayer',
  compartment: 'publishing',
  facts,
  moments: ['cameAt', 'endedAt'],
  holds: ({ from, state, texts, reason, cameAt, shownOn, endedAt, consentId }) =>
    (from === 'reader') === (cameAt !== null) &&
    (state === 'refused') === (reason !== null) &&
    (texts.length > 0 ? state !== 'refused' : state === 'refused' || state === 'taken-back') &&
    (state === 'shown' || state === 'ended') === (shownOn !== null) &&
    (state === 'ended' || state === 'taken-back') === (endedAt !== null) &&
    (from === 'house'
      ? state !== 'refused'
      : consentId === null && (state === 'shown' || state === 'ended' || state === 'refused')) &&
    (state !== 'taken-back' || consentId !== null),
});

/** A request of ours that has no words yet. */
export const EMPTY_PRAYER: PrayerFacts = {
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
