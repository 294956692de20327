import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { acknowledgeTransfer } from '#modules/evidence/model/acknowledge-transfer.ts';
import { type CustodyTransfer, handOf, type Side } from '#modules/evidence/model/custody-transfer.ts';
import { DatedText } from '#platform/design/dated-text.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

type Values = { acknowledgementId: string; receiptNo: string };
type AcknowledgeFormProps = { transfer: StoredOf<typeof CustodyTransfer>; side: Side; onClose: () => void };

/** One hand says that the hand-over happened as it is written; for somebody outside, with the receipt's number. */
export function AcknowledgeForm({ transfer, side, onClose }: AcknowledgeFormProps) {
  const { t } = useTranslation('evidence');
  const outside = handOf(transfer, side) === null;
  const form = useActForm<Values>(acknowledgeTransfer, {
    initial: { acknowledgementId: newId(), receiptNo: '' },
    toInput: ({ acknowledgementId, receiptNo }) => ({
      acknowledgementId,
      transferId: transfer.id,
      side,
      receiptNo: orNull(receiptNo),
    }),
    onKept: onClose,
  });
  const { happened, purpose, sealNo, condition } = transfer;
  const notRecorded = t('notRecorded');
  // What she signs stands before her eyes, not behind the drawer.
  const facts = [
    { label: t('handOver.when'), value: <DatedText value={happened} /> },
    { label: t('handOver.purpose'), value: purpose },
    { label: t('handOver.seal'), value: sealNo ?? notRecorded },
    { label: t('handOver.condition'), value: condition ?? notRecorded },
  ];
  return (
    <ActFrame form={form} title={t('acknowledge.title')} onClose={onClose} keepLabel={t('acknowledge.act')}>
      <p>{t('custody.fromTo', { from: transfer.fromWhom, to: transfer.toWhom })}</p>
      <FactList facts={facts} />
      <p>{t('acknowledge.words')}</p>
      {outside && <TextField {...pieceOf(form, 'receiptNo')} label={t('acknowledge.receipt')} maxLength={100} />}
    </ActFrame>
  );
}
