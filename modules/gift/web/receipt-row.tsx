import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { Donor } from '#modules/gift/model/donor.ts';
import { type Receipt, receiptNumber } from '#modules/gift/model/receipt.ts';
import { cancelReceipt } from '#modules/gift/model/receipt-acts.ts';
import { Button } from '#platform/design/button.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecord } from '#platform/web/records.ts';
import styles from './gift.module.css';
import { PaperButton } from './paper-button.tsx';
import { useRupees } from './use-gift-words.ts';

type Props = { receipt: StoredOf<typeof Receipt> };

/** One receipt: its number, what it is for, the paper; cancelled where it was wrong. */
export function ReceiptRow({ receipt }: Props) {
  const { t, i18n } = useTranslation('gift');
  const [cancelling, setCancelling] = useState(false);
  const rupees = useRupees();
  const donor = useRecord(Donor, receipt.donorId);
  const { minor, goods, name, cancelledOn, cancelledWhy, deductible, issuedOn } = receipt;
  return (
    <>
      <Row
        title={`${receiptNumber(receipt)} · ${goods ?? (minor === null ? '' : rupees(minor))}`}
        under={
          <>
            <span>{name}</span>
            <FactLine icon="calendar">{dayWords(issuedOn, i18n.language)}</FactLine>
            {deductible && <Tag tone="ok">{t('receipts.deductible')}</Tag>}
            {cancelledOn && <Tag tone="missed">{t('receipts.cancelled')}</Tag>}
            {cancelledWhy && <span>{cancelledWhy === 'gateway' ? t('byGateway') : cancelledWhy}</span>}
          </>
        }
        due={
          <span className={styles.acts}>
            <PaperButton
              url={`/api/receipts/${receipt.id}/paper`}
              body={{ language: donor?.language ?? i18n.language }}
              label={t('receipts.paper')}
            />
            {!cancelledOn && (
              <Button kind="quiet" onClick={() => setCancelling(true)}>
                {t('receipts.cancel')}
              </Button>
            )}
          </span>
        }
      />
      <Drawer opened={cancelling} onClose={() => setCancelling(false)} title={t('receipts.cancel')}>
        {cancelling && <CancelForm receipt={receipt} onClose={() => setCancelling(false)} />}
      </Drawer>
    </>
  );
}

function CancelForm({ receipt, onClose }: Props & { onClose: () => void }) {
  const { t } = useTranslation('gift');
  const toInput = ({ why }: { why: string }) => ({ receiptId: receipt.id, why });
  const form = useActForm(cancelReceipt, { initial: { why: '' }, toInput, onKept: onClose });
  return (
    <ActFrame
      form={form}
      title={t('receipts.cancel')}
      about={<p>{t('receipts.cancelAbout')}</p>}
      onClose={onClose}
      keepLabel={t('receipts.cancel')}
    >
      <TextArea {...pieceOf(form, 'why')} label={t('why')} rows={2} />
    </ActFrame>
  );
}
