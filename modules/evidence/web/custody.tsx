import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareDated } from '#kernel/dated-order.ts';
import type { Stored, StoredOf } from '#kernel/record.ts';
import { acknowledgeTransfer } from '#modules/evidence/model/acknowledge-transfer.ts';
import {
  CustodyAcknowledgement,
  CustodyTransfer,
  openSides,
  SIDES,
  type Side,
} from '#modules/evidence/model/custody-transfer.ts';
import type { EvidenceFacts } from '#modules/evidence/model/evidence.ts';
import { DatedText } from '#platform/design/dated-text.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Section } from '#platform/design/section.tsx';
import { usePending } from '#platform/web/ask.ts';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { AcknowledgeForm } from './acknowledge.form.tsx';
import { CustodyHand } from './custody-hand.tsx';
import styles from './evidence.module.css';

type Transfer = StoredOf<typeof CustodyTransfer>;
type Acknowledging = { transfer: Transfer; side: Side } | null;

/** From hand to hand, oldest first; the chain is only ever added to, and each link is held by two. */
export function Custody({ evidence }: { evidence: Stored<EvidenceFacts> }) {
  const { t } = useTranslation('evidence');
  const [acknowledging, setAcknowledging] = useState<Acknowledging>(null);
  const close = () => setAcknowledging(null);
  const chain = useRecords(CustodyTransfer, { evidenceId: evidence.id }).toSorted((a, b) =>
    compareDated(a.happened, b.happened),
  );
  return (
    <Section title={t('custody.title')} count={chain.length}>
      {chain.length === 0 && <EmptyLine>{t('custody.none')}</EmptyLine>}
      <ol className={styles.chain}>
        {chain.map((one) => (
          <Link key={one.id} transfer={one} onAcknowledge={(side) => setAcknowledging({ transfer: one, side })} />
        ))}
      </ol>
      <Drawer opened={acknowledging !== null} onClose={close} title={t('acknowledge.title')}>
        {acknowledging && <AcknowledgeForm {...acknowledging} onClose={close} />}
      </Drawer>
    </Section>
  );
}

function Link({ transfer, onAcknowledge }: { transfer: Transfer; onAcknowledge: (side: Side) => void }) {
  const { t } = useTranslation('evidence');
  const isPending = usePending();
  const may = useMayAsk(acknowledgeTransfer);
  const given = useRecords(CustodyAcknowledgement, { transferId: transfer.id });
  const open = openSides(given).length > 0;
  return (
    <li className={isPending(transfer.id) ? styles.pending : undefined}>
      <p className={styles.said}>{t('custody.fromTo', { from: transfer.fromWhom, to: transfer.toWhom })}</p>
      <div className={styles.about}>
        <DatedText value={transfer.happened} />
        <span>{transfer.purpose}</span>
        {transfer.sealNo && <FactLine icon="lock">{t('custody.seal', { number: transfer.sealNo })}</FactLine>}
        {transfer.condition && <span>{transfer.condition}</span>}
      </div>
      <FactLine icon={open ? 'clock' : 'met'} tone={open ? 'risk' : 'ok'}>
        {t(open ? 'custody.open' : 'custody.both')}
      </FactLine>
      {SIDES.map((side) => (
        <CustodyHand key={side} transfer={transfer} side={side} given={given} may={may} onAcknowledge={onAcknowledge} />
      ))}
    </li>
  );
}
