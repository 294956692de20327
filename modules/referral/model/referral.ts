import { z } from 'zod';
import { ObservedAge } from '#kernel/age.ts';
import { DeclineReason } from '#kernel/code-lists/decline-reason.ts';
import { Gender } from '#kernel/code-lists/gender.ts';
import { ReferralSource } from '#kernel/code-lists/referral-source.ts';
import { Reliability } from '#kernel/code-lists/reliability.ts';
import { RiskLevel } from '#kernel/code-lists/risk-level.ts';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';
import { knownFacts } from '#modules/person/model/known-answer.ts';

const REFERRAL_STATUSES = ['waiting', 'accepted', 'joined', 'declined'] as const;
export type ReferralStatus = (typeof REFERRAL_STATUSES)[number];

/** What lets us act for the person: her own word, her guardian's, an order of the committee or a court, or nothing yet. */
export const CONSENT_BASES = [
  'own_consent',
  'guardian_consent',
  'committee_order',
  'court_order',
  'urgent_danger',
  'not_asked',
] as const;

const text = (longest: number) => z.string().trim().min(1).max(longest).nullable();

/** What the sender hands over. Nothing here is needed: what is missing is shown as missing, and can be asked back. */
export const packet = z.strictObject({
  direction: z.enum(['in', 'out']),
  received: Dated,
  cameFrom: ReferralSource,
  /** The sender, where the directory knows it. */
  fromOrganisation: AnyId.nullable(),
  /** Who spoke for the sender, by role or first name. */
  fromWhom: text(200),
  reliability: Reliability.nullable(),
  nameUsed: text(120),
  /** Every other name that was heard for her, as it was heard: she is looked for under each of them. */
  namesHeard: z.array(z.string().trim().min(1).max(120)).max(8),
  gender: Gender,
  /** The age in the sender's words ("about 16"), and as it was understood. */
  ageSaid: text(60),
  age: ObservedAge.nullable(),
  riskLevel: RiskLevel,
  missingSince: Dated.nullable(),
  lastSeenPlace: text(300),
  firNumber: text(100),
  whoElseKnows: text(1000),
  familySafety: text(1000),
  consentBasis: z.enum(CONSENT_BASES).nullable(),
  reason: text(1000),
  words: z.string().trim().min(1).max(10_000),
  lang: z.string().min(2).max(10),
});
export type Packet = z.infer<typeof packet>;

const facts = packet.extend({
  status: z.enum(REFERRAL_STATUSES),
  answeredAt: Moment.nullable(),
  answeredBy: AnyId.nullable(),
  declineReason: DeclineReason.nullable(),
  answerWords: z.string().max(2000).nullable(),
  caseFileId: AnyId.nullable(),
  ...knownFacts,
});
export type ReferralFacts = z.infer<typeof facts>;

/** A person handed over to us by somebody else. */
export const Referral = defineRecord({
  kind: 'referral',
  compartment: 'intake',
  facts,
  dated: ['received', 'missingSince'],
  moments: ['answeredAt'],
});

const questionFacts = z.strictObject({
  referralId: AnyId,
  words: z.string().trim().min(1).max(2000),
  askedAt: Moment,
  answer: z.string().trim().min(1).max(4000).nullable(),
  answered: Dated.nullable(),
});

/** What we asked the sender, and what came back. The referral waits meanwhile, and its hours run. */
export const ReferralQuestion = defineRecord({
  kind: 'referral-question',
  compartment: 'intake',
  facts: questionFacts,
  dated: ['answered'],
  moments: ['askedAt'],
  holds: ({ answer, answered }) => (answer === null) === (answered === null),
});
