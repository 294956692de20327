import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { type AskedFor, missingFromPacket } from '#modules/referral/model/missing-from-packet.ts';
import type { ReferralFacts } from '#modules/referral/model/referral.ts';
import { DatedText } from '#platform/design/dated-text.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { useRecord } from '#platform/web/records.ts';
import { heardIn } from './heard-in.ts';

/** What was handed over, in the order a search needs it. What is missing stands in its place, as a fact. */
export function PacketFacts({ referral }: { referral: ReferralFacts }) {
  const { t } = useTranslation(['referral', 'codes']);
  const sender = useRecord(Organisation, referral.fromOrganisation);
  const missing = missingFromPacket(referral);
  const told: Record<AskedFor, ReactNode> = {
    nameUsed: <span className="s-private">{heardIn(referral).join(', ')}</span>,
    ageSaid: <AgeAsSaid referral={referral} />,
    missingSince: referral.missingSince && <DatedText value={referral.missingSince} />,
    lastSeenPlace: referral.lastSeenPlace,
    firNumber: referral.firNumber,
    whoElseKnows: referral.whoElseKnows,
    familySafety: referral.familySafety,
    consentBasis: referral.consentBasis && t(`referral:consent.${referral.consentBasis}`),
    reason: referral.reason,
  };
  const rows = (Object.keys(told) as AskedFor[]).map((name) => ({
    label: t(`referral:fact.${name}`),
    value: missing.includes(name) ? <Missing name={name} /> : told[name],
  }));
  const from = [sender?.name, referral.fromWhom].filter(Boolean).join(', ');
  const received = { label: t('referral:fact.received'), value: <DatedText value={referral.received} /> };
  return <FactList facts={[...rows, received, ...(from ? [{ label: t('referral:fact.from'), value: from }] : [])]} />;
}

function Missing({ name }: { name: AskedFor }) {
  const { t } = useTranslation('referral');
  return (
    <FactLine icon="missing-paper" tone="risk">
      {t(`missing.${name}`)}
    </FactLine>
  );
}

function AgeAsSaid({ referral: { ageSaid, age } }: { referral: ReferralFacts }) {
  const { t } = useTranslation('referral');
  if (ageSaid !== null) return <OwnWords text={ageSaid} />;
  return age && t('years', { least: age.least, most: age.most, same: String(age.least === age.most) });
}
