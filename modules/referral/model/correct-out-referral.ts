import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { NOT_FOUND } from '#kernel/refusal.ts';
import { OUT_SENDERS, OutPacket, OutReferral, packetFact } from './out-referral.ts';
import { OUT_REFUSALS } from './out-referral-refusals.ts';
import { PACKET_FACTS } from './packet-template.ts';
import { wrongPacket } from './prepare-out-referral.ts';

/**
 * Puts a draft right: who there, and what would leave. What has left stays as it left: a partner who was told something
 * wrong is told so, and the next referral says it right.
 */
export const correctOutReferral = defineAct({
  name: 'referral.correct-out-referral',
  input: z.strictObject({
    referralId: AnyId,
    packetId: AnyId,
    toWhom: z.string().trim().min(1).max(200).nullable(),
    basisWords: z.string().trim().min(1).max(500).nullable(),
    lang: z.enum(['en', 'hi', 'mr', 'es']),
    facts: z.array(packetFact).min(1).max(PACKET_FACTS.length),
  }),
  by: OUT_SENDERS,
  answeredBy: 'server',
  knows: ({ referralId, packetId }) => ({
    referral: mustKnow(OutReferral, referralId),
    packet: mustKnow(OutPacket, packetId),
  }),
  decide({ facts, lang, toWhom, basisWords }, { referral, packet }) {
    if (packet.id !== referral.packetId) return refuse(NOT_FOUND);
    if (referral.status !== 'draft') return refuse(OUT_REFUSALS.notDraft);
    if (referral.basis !== 'consent' && basisWords === null) return refuse(OUT_REFUSALS.basisInWords);
    const wrong = wrongPacket(packet.template, facts);
    if (wrong) return refuse(wrong);
    return accept(
      changed(OutReferral, referral.id, { toWhom, basisWords }),
      changed(OutPacket, packet.id, { lang, facts }),
    );
  },
});
