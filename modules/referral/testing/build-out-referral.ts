import type { Stored } from '#kernel/record.ts';
import type { OutReferralFacts } from '#modules/referral/model/out-referral.ts';
import type { PacketFact } from '#modules/referral/model/packet-template.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa', scopeId: 'outrefaaaaaa' };

/** The least packet for sewing classes. */
export const PACKET: readonly { fact: PacketFact; words: string }[] = [
  { fact: 'asks', words: 'A place in the sewing class, two mornings a week.' },
  { fact: 'name_used', words: 'Reva' },
  { fact: 'days', words: 'Tuesday and Thursday before noon' },
  { fact: 'contact_us', words: 'Asha, by the office telephone' },
];

/** What a case manager fills in to hand somebody over for vocational training. */
export function buildPrepared(rest: object = {}) {
  return {
    referralId: 'outrefaaaaaa',
    packetId: 'packetaaaaaa',
    caseFileId: 'fileaaaaaaaa',
    toOrganisation: 'partneraaaaa',
    toWhom: 'the teacher',
    toStaffId: null,
    service: 'vocational_training' as const,
    basis: 'consent' as const,
    basisWords: null,
    lang: 'en' as const,
    facts: [...PACKET],
    ...rest,
  };
}

/** One that was sent and waits. */
export function buildOutReferral(facts: Partial<Stored<OutReferralFacts>> = {}): Stored<OutReferralFacts> {
  return {
    ...STAMP,
    id: 'outrefaaaaaa',
    personId: 'personaaaaaa',
    caseFileId: 'fileaaaaaaaa',
    packetId: 'packetaaaaaa',
    toOrganisation: 'partneraaaaa',
    toWhom: null,
    toStaffId: null,
    service: 'vocational_training',
    basis: 'consent',
    basisWords: null,
    purpose: 'share_partner',
    status: 'sent',
    preparedAt: '2024-05-12T04:00:00.000Z',
    sentAt: '2024-05-12T05:00:00.000Z',
    answeredAt: null,
    answeredThrough: null,
    answeredBy: null,
    declineReason: null,
    answerWords: null,
    servedSince: null,
    feedbackDue: '2024-06-12',
    closedAt: null,
    closedWords: null,
    revokedBecause: null,
    deletedAt: null,
    deletedThrough: null,
    ...facts,
  };
}
