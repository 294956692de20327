import { moment } from '#kernel/dated.ts';
import { defineTimeline } from '#kernel/timeline.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { OutReferral } from './out-referral.ts';

/** Where she was handed over to, how they answered, and how it ended. */
export const outReferralTimeline = defineTimeline({
  kind: OutReferral,
  belongsTo: ({ caseFileId }) => ({ caseFileIds: [caseFileId] }),
  tell(referral, reader) {
    const { id, sentAt, answeredAt, closedAt, status, changedAt, changedBy } = referral;
    const name = reader.get(Organisation, referral.toOrganisation)?.name ?? '';
    const values = { name, service: `codes:service_type.${referral.service}` };
    const frame = {
      kind: 'out-referral',
      recordId: id,
      track: 'protection' as const,
      source: null,
      changedAt,
      changedBy,
    };
    const quiet = { key: 'referral:timeline.outQuiet' };
    const at = (suffix: string, when: string, key: string) => ({
      ...{ ...frame, id: `${id}${suffix}`, when: moment(when), quiet },
      sentence: { key: `referral:timeline.${key}`, values },
    });
    if (sentAt === null) return [];
    return [
      at('', sentAt, 'outSent'),
      ...(answeredAt ? [at('-answer', answeredAt, status === 'declined' ? 'outDeclined' : 'outAccepted')] : []),
      ...(closedAt ? [at('-end', closedAt, status === 'revoked' ? 'outRevoked' : 'outDone')] : []),
    ];
  },
});
