import { z } from 'zod';
import { defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { ServiceType } from '#kernel/code-lists/service-type.ts';
import { accept, added, refuse, scopeOpened, scopesLinked } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { worksElsewhere } from '#modules/case-file/model/share-with-partner.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { consentPurposeFor } from './consent-purpose-for.ts';
import { OUT_BASES, OUT_SENDERS, OutPacket, OutReferral, packetFact } from './out-referral.ts';
import { OUT_REFUSALS } from './out-referral-refusals.ts';
import { PACKET_FACTS, type PacketFact, templateOf, weighPacket } from './packet-template.ts';

const Prepared = z.strictObject({
  referralId: AnyId,
  packetId: AnyId,
  caseFileId: AnyId,
  toOrganisation: AnyId,
  toWhom: z.string().trim().min(1).max(200).nullable(),
  toStaffId: AnyId.nullable(),
  service: ServiceType,
  basis: z.enum(OUT_BASES),
  basisWords: z.string().trim().min(1).max(500).nullable(),
  lang: z.enum(['en', 'hi', 'mr', 'es']),
  facts: z.array(packetFact).min(1).max(PACKET_FACTS.length),
});

/** Writes the packet as it would leave. What the template of this service does not hold cannot be put in. */
export const prepareOutReferral = defineAct({
  name: 'referral.prepare-out-referral',
  input: Prepared,
  by: OUT_SENDERS,
  knows: ({ caseFileId, toOrganisation, toStaffId }) => ({
    file: mustKnow(CaseFile, caseFileId),
    organisation: mustKnow(Organisation, toOrganisation),
    theirs: mayKnow(StaffMember, { id: toStaffId ?? '' }),
  }),
  decide({ referralId, packetId, facts, lang, ...rest }, { file, organisation, theirs }, { now }) {
    if (organisation.kind === 'self') return refuse(OUT_REFUSALS.notToUs);
    if (rest.toStaffId !== null && !(theirs && worksElsewhere(theirs))) return refuse(OUT_REFUSALS.notOfPartner);
    if (rest.basis !== 'consent' && rest.basisWords === null) return refuse(OUT_REFUSALS.basisInWords);
    const template = templateOf(rest.service);
    const wrong = wrongPacket(template, facts);
    if (wrong) return refuse(wrong);
    const { personId } = file;
    const purpose = consentPurposeFor(organisation);
    const begun = { ...rest, personId, packetId, purpose, status: 'draft', preparedAt: now, ...UNSENT } as const;
    return accept(
      scopeOpened(OutReferral, referralId),
      scopeOpened(OutPacket, packetId),
      added(OutReferral, { id: referralId }, begun),
      added(OutPacket, { id: packetId }, { referralId, personId, template, lang, facts }),
      scopesLinked(file.id, referralId, ['case']),
      scopesLinked(file.id, packetId, ['case']),
    );
  },
});

const UNSENT = {
  sentAt: null,
  answeredAt: null,
  answeredThrough: null,
  answeredBy: null,
  declineReason: null,
  answerWords: null,
  servedSince: null,
  feedbackDue: null,
  closedAt: null,
  closedWords: null,
  revokedBecause: null,
  deletedAt: null,
  deletedThrough: null,
} as const;

export function wrongPacket(
  template: ReturnType<typeof templateOf>,
  facts: readonly { fact: PacketFact }[],
): Refusal | null {
  const { missing, tooMuch, twice } = weighPacket(template, facts);
  const named = (list: readonly PacketFact[]) => ({ facts: list.join(', ') });
  if (tooMuch.length > 0) return { ...OUT_REFUSALS.packetTooMuch, values: named(tooMuch) };
  if (missing.length > 0) return { ...OUT_REFUSALS.packetMissing, values: named(missing) };
  return twice ? OUT_REFUSALS.packetTwice : null;
}
