import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { OutPacket, type OutReferralFacts } from '#modules/referral/model/out-referral.ts';
import { Button } from '#platform/design/button.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { FactList } from '#platform/design/fact-list.tsx';
import { PrintSheet } from '#platform/design/print-sheet.tsx';
import { Section } from '#platform/design/section.tsx';
import { useMe, useNow } from '#platform/web/me.ts';
import { useRecord } from '#platform/web/records.ts';

type Props = { referral: Stored<OutReferralFacts>; partner: string };

/** The receipt that both sides hold: a number, the days, and which kinds of fact went; never the facts themselves. */
export function OutReceipt({ referral, partner }: Props) {
  const { t, i18n } = useTranslation('referral-out');
  const [me, now] = [useMe(), useNow()];
  const packet = useRecord(OutPacket, referral.packetId);
  const { sentAt, answeredAt, closedAt, deletedAt } = referral;
  if (sentAt === null) return null;
  const at = (moment: string | null) => (moment === null ? '–' : momentWords(moment, i18n.language));
  const number = (referral.id.toUpperCase().match(/.{4}/g) ?? []).join('-');
  const facts = [
    { label: t('receipt.number'), value: number },
    { label: t('receipt.from'), value: me.organisation },
    { label: t('receipt.to'), value: [partner, referral.toWhom].filter(Boolean).join(', ') },
    { label: t('receipt.sent'), value: at(sentAt) },
    { label: t('receipt.answered'), value: at(answeredAt) },
    ...(packet
      ? [{ label: t('receipt.what'), value: packet.facts.map(({ fact }) => t(`fact.${fact}`)).join(', ') }]
      : []),
    ...(closedAt ? [{ label: t('receipt.closed'), value: at(closedAt) }] : []),
    ...(deletedAt ? [{ label: t('receipt.deleted'), value: at(deletedAt) }] : []),
  ];
  return (
    <Section title={t('receipt.title')}>
      <FactList facts={facts} />
      <Button kind="quiet" icon="print" onClick={() => window.print()}>
        {t('receipt.print')}
      </Button>
      <PrintSheet kind={t('receipt.title')} code={number} by={me.name} when={now} tier="P2">
        <FactList facts={facts} />
        <p>{t('receipt.sign')}</p>
      </PrintSheet>
    </Section>
  );
}
