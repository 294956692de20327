import { useTranslation } from 'react-i18next';
import { compareDated } from '#kernel/dated-order.ts';
import type { Stored } from '#kernel/record.ts';
import { CustodyTransfer } from '#modules/evidence/model/custody-transfer.ts';
import type { EvidenceFacts } from '#modules/evidence/model/evidence.ts';
import { DatedText } from '#platform/design/dated-text.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Section } from '#platform/design/section.tsx';
import { usePending } from '#platform/web/ask.ts';
import { useRecords } from '#platform/web/records.ts';
import styles from './evidence.module.css';

/** From hand to hand, oldest first; the chain is only ever added to. */
export function Custody({ evidence }: { evidence: Stored<EvidenceFacts> }) {
  const { t } = useTranslation('evidence');
  const isPending = usePending();
  const chain = useRecords(CustodyTransfer, { evidenceId: evidence.id }).toSorted((a, b) =>
    compareDated(a.happened, b.happened),
  );
  return (
    <Section title={t('custody.title')} count={chain.length}>
      {chain.length === 0 && <EmptyLine>{t('custody.none')}</EmptyLine>}
      <ol className={styles.chain}>
        {chain.map((one) => (
          <li key={one.id} className={isPending(one.id) ? styles.pending : undefined}>
            <p className={styles.said}>{t('custody.fromTo', { from: one.fromWhom, to: one.toWhom })}</p>
            <div className={styles.about}>
              <DatedText value={one.happened} />
              <span>{one.purpose}</span>
              {one.sealNo && <FactLine icon="lock">{t('custody.seal', { number: one.sealNo })}</FactLine>}
              {one.condition && <span>{one.condition}</span>}
            </div>
          </li>
        ))}
      </ol>
    </Section>
  );
}
