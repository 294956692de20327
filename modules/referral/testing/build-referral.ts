import { day } from '#kernel/dated.ts';
import type { Packet } from '#modules/referral/model/referral.ts';

/** A referral with a full packet, with what the test cares about put in its place. */
export function buildReferral(rest: Partial<Packet> = {}): Packet {
  return {
    direction: 'in',
    received: day('2023-08-25'),
    cameFrom: 'ngo_partner',
    fromOrganisation: null,
    fromWhom: 'the social worker of the partner',
    reliability: 'reliable',
    nameUsed: 'Iniya',
    namesHeard: [],
    gender: 'female',
    ageSaid: 'about 15',
    age: { least: 14, most: 16 },
    riskLevel: 'high',
    missingSince: day('2023-08-20'),
    lastSeenPlace: 'near her school',
    firNumber: '214/2023',
    whoElseKnows: 'the police station, her mother',
    familySafety: 'mother yes, others not known',
    consentBasis: 'guardian_consent',
    reason: 'missing child, perhaps taken out of the state',
    words: 'She did not come home from school. Her mother asked at every house in the lane.',
    lang: 'en',
    ...rest,
  };
}
