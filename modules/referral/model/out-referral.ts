import { z } from 'zod';
import { ConsentPurpose } from '#kernel/code-lists/consent-purpose.ts';
import { DeclineReason } from '#kernel/code-lists/decline-reason.ts';
import { ServiceType } from '#kernel/code-lists/service-type.ts';
import { CalendarDay, Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';
import { PACKET_FACTS, PACKET_TEMPLATES, weighPacket } from './packet-template.ts';

const Words = (most: number) => z.string().trim().min(1).max(most);

export const OUT_STATUSES = ['draft', 'sent', 'accepted', 'declined', 'in_service', 'done', 'revoked'] as const;
export type OutStatus = (typeof OUT_STATUSES)[number];
/** What lets us hand her over: her consent for this partner; an order; or danger to life, which does not wait (DPDP s.7). */
export const OUT_BASES = ['consent', 'order', 'urgent_danger'] as const;
export const REVOKED_BECAUSE = ['consent_withdrawn', 'our_decision', 'mistake'] as const;
/** `partner`: they said it themselves, with their account or by their link. `told_us`: somebody of ours wrote it down. */
const THROUGH = z.enum(['partner', 'told_us']);

export const packetFact = z.strictObject({ fact: z.enum(PACKET_FACTS), words: Words(500) });
const packetFacts = z.strictObject({
  referralId: AnyId,
  personId: AnyId,
  template: z.enum(PACKET_TEMPLATES),
  /** The language it is written in, which is the partner's. */
  lang: z.enum(['en', 'hi', 'mr', 'es']),
  facts: z.array(packetFact).min(1).max(PACKET_FACTS.length),
});

/**
 * What leaves the house, word for word, and nothing besides. It lies in a need-to-know of its own: the partner is let into
 * this one, and put out of it, while the referral stays readable to both sides.
 */
export const OutPacket = defineRecord({
  kind: 'out-packet',
  compartment: 'case',
  facts: packetFacts,
  holds: ({ template, facts }) => {
    const { tooMuch, twice } = weighPacket(template, facts);
    return tooMuch.length === 0 && !twice;
  },
});
export type OutPacketFacts = z.infer<typeof packetFacts>;

const facts = z.strictObject({
  personId: AnyId,
  caseFileId: AnyId,
  packetId: AnyId,
  toOrganisation: AnyId,
  /** Who there, by role. */
  toWhom: Words(200).nullable(),
  /** Their colleague with an account here; null where they answer by a link or by phone. */
  toStaffId: AnyId.nullable(),
  service: ServiceType,
  basis: z.enum(OUT_BASES),
  basisWords: Words(500).nullable(),
  /** What she agreed to, where it rests on her consent. */
  purpose: ConsentPurpose,
  status: z.enum(OUT_STATUSES),
  preparedAt: Moment,
  sentAt: Moment.nullable(),
  answeredAt: Moment.nullable(),
  answeredThrough: THROUGH.nullable(),
  answeredBy: Words(200).nullable(),
  declineReason: DeclineReason.nullable(),
  answerWords: Words(2000).nullable(),
  servedSince: Dated.nullable(),
  feedbackDue: CalendarDay.nullable(),
  closedAt: Moment.nullable(),
  closedWords: Words(1000).nullable(),
  revokedBecause: z.enum(REVOKED_BECAUSE).nullable(),
  deletedAt: Moment.nullable(),
  deletedThrough: THROUGH.nullable(),
});

/** A person handed over by us to somebody else, for one service, from the draft to the last word. */
export const OutReferral = defineRecord({
  kind: 'out-referral',
  compartment: 'case',
  facts,
  dated: ['servedSince'],
  moments: ['preparedAt', 'sentAt', 'answeredAt', 'closedAt', 'deletedAt'],
  secret: ['service', 'purpose'],
  holds: ({ status, sentAt, declineReason, revokedBecause, closedAt }) =>
    (status === 'draft' ? sentAt === null : sentAt !== null || status === 'revoked') &&
    (status === 'declined') === (declineReason !== null) &&
    (status === 'revoked') === (revokedBecause !== null) &&
    (status === 'done' || status === 'revoked') === (closedAt !== null),
});
export type OutReferralFacts = z.infer<typeof facts>;

const feedbackFacts = z.strictObject({
  referralId: AnyId,
  personId: AnyId,
  at: Moment,
  through: THROUGH,
  by: Words(200).nullable(),
  words: Words(4000),
  goesOn: z.enum(['yes', 'no', 'not_known']),
});

/** What the partner told us of how it goes. */
export const ReferralFeedback = defineRecord({
  kind: 'referral-feedback',
  compartment: 'case',
  facts: feedbackFacts,
  moments: ['at'],
});

/** Who hands somebody over to another organisation. */
export const OUT_SENDERS = ['case-manager', 'investigator', 'operation-lead'] as const;
