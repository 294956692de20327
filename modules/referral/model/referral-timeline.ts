import type { Reader } from '#kernel/reader.ts';
import type { Stored } from '#kernel/record.ts';
import { defineTimeline, type Sentence, type TimelineFact } from '#kernel/timeline.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { missingFromPacket } from './missing-from-packet.ts';
import { Referral, type ReferralFacts } from './referral.ts';
import { sourceOfReferral } from './referral-source.ts';

/** A referral stands in the file it opened or was joined to, on the day it came, with what the sender did not tell. */
export const referralTimeline = defineTimeline({
  kind: Referral,
  belongsTo: (referral) => ({ caseFileIds: referral.caseFileId === null ? [] : [referral.caseFileId] }),
  tell: (referral, reader) => [tell(referral, reader)],
});

function tell(referral: Stored<ReferralFacts>, reader: Reader): TimelineFact {
  const sender = reader.get(Organisation, referral.fromOrganisation);
  return {
    id: referral.id,
    kind: 'referral',
    recordId: referral.id,
    when: referral.received,
    track: 'intake',
    sentence: sentenceOf(referral, sender),
    source: sourceOfReferral(referral, sender),
    painful: [referral.words],
    missing: missingFromPacket(referral).map((name) => `referral:missing.${name}`),
    quiet: { key: 'referral:timeline.quiet' },
    changedAt: referral.changedAt,
    changedBy: referral.changedBy,
  };
}

function sentenceOf(referral: ReferralFacts, sender: { name: string } | null): Sentence {
  const how = referral.status === 'joined' ? 'joined' : 'opened';
  return sender
    ? { key: `referral:timeline.${how}By`, values: { name: sender.name } }
    : { key: `referral:timeline.${how}`, values: { source: `codes:referral_source.${referral.cameFrom}` } };
}
