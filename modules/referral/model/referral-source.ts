import type { ReferralSource } from '#kernel/code-lists/referral-source.ts';
import type { SourceKind } from '#kernel/code-lists/source-kind.ts';
import { type Source, source } from '#kernel/source.ts';
import type { Packet } from './referral.ts';

const KIND_OF: Partial<Record<ReferralSource, SourceKind>> = {
  family: 'family',
  self: 'self',
  police: 'police',
  ahtu: 'police',
  railway_police: 'police',
  informant: 'informant',
  outreach: 'own-staff',
  drop_in_centre: 'own-staff',
  court: 'papers',
  cwc: 'papers',
};

/** Who the packet comes from, as a source: an organisation of the directory stands by its name. */
export function sourceOfReferral(referral: Packet, sender: { name: string } | null): Source {
  const kind = KIND_OF[referral.cameFrom] ?? 'partner';
  return source(kind, { who: sender?.name ?? null, manner: 'written', reliability: referral.reliability });
}
