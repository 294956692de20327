import type { Packet } from './referral.ts';

/** The least a sender should hand over (handbook §3.4), in the order it is asked for. */
const ASKED_FOR = [
  'nameUsed',
  'ageSaid',
  'missingSince',
  'lastSeenPlace',
  'firNumber',
  'whoElseKnows',
  'familySafety',
  'consentBasis',
  'reason',
] as const satisfies readonly (keyof Packet)[];
export type AskedFor = (typeof ASKED_FOR)[number];

/** What the packet does not say. Shown as facts, never as a wall: a referral without a name is still a person. */
export function missingFromPacket(packet: Packet): AskedFor[] {
  return ASKED_FOR.filter((name) => isMissing(packet, name));
}

function isMissing(packet: Packet, name: AskedFor): boolean {
  if (name === 'ageSaid') return packet.ageSaid === null && packet.age === null;
  if (name === 'consentBasis') return packet.consentBasis === null || packet.consentBasis === 'not_asked';
  return packet[name] === null;
}
