import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Donor } from '#modules/gift/model/donor.ts';
import { Gift } from '#modules/gift/model/gift.ts';
import { Receipt } from '#modules/gift/model/receipt.ts';
import { issueReceipts } from '#modules/gift/model/receipt-acts.ts';
import { Button } from '#platform/design/button.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useRecords } from '#platform/web/records.ts';
import styles from './gift.module.css';
import { More } from './more.tsx';
import { ReceiptRow } from './receipt-row.tsx';
import { useAsking } from './use-asking.ts';
import { useDonorName, useGiftSum } from './use-gift-words.ts';

const AT_ONCE = 50;

/** Receipts: those still to be written, and every one that was. */
export function ReceiptsScreen() {
  const { t } = useTranslation('gift');
  const [shown, setShown] = useState(AT_ONCE);
  const receipts = useRecords(Receipt).toSorted((a, b) => b.issuedOn.localeCompare(a.issuedOn) || b.number - a.number);
  return (
    <div className={styles.page}>
      <PageHeader title={t('receipts.title')} lead={t('receipts.lead')} />
      <ToWrite />
      <Section title={t('receipts.written')} count={receipts.length}>
        {receipts.length === 0 && <EmptyLine>{t('receipts.empty')}</EmptyLine>}
        {receipts.length > 0 && (
          <RowList label={t('receipts.written')}>
            {receipts.slice(0, shown).map((one) => (
              <ReceiptRow key={one.id} receipt={one} />
            ))}
          </RowList>
        )}
        <More all={receipts.length} shown={shown} onMore={() => setShown(shown + AT_ONCE)} />
      </Section>
    </div>
  );
}

function ToWrite() {
  const { t } = useTranslation('gift');
  const [shown, setShown] = useState(AT_ONCE);
  const sum = useGiftSum();
  const nameOf = useDonorName();
  const { busy, refused, ask } = useAsking();
  const donors = new Set(useRecords(Donor).map(({ id }) => id));
  const told = new Set(useRecords(Receipt, ({ cancelledOn }) => cancelledOn === null).map(({ giftId }) => giftId));
  const open = useRecords(
    Gift,
    ({ id, state, donorId }) => state === 'received' && donorId !== null && donors.has(donorId) && !told.has(id),
  ).toSorted((a, b) => (a.receivedOn ?? '').localeCompare(b.receivedOn ?? ''));
  const write = (some: typeof open) =>
    ask(issueReceipts, { gifts: some.map(({ id, donorId }) => ({ giftId: id, donorId })) });
  const all = open.slice(0, AT_ONCE);
  return (
    <Section
      title={t('receipts.toWrite')}
      count={open.length}
      action={
        all.length > 1 && (
          <Button kind="primary" busy={busy} onClick={() => void write(all)}>
            {t('receipts.writeAll', { count: all.length })}
          </Button>
        )
      }
    >
      {refused && <ReasonNote title={t('notDone')} words={refused} />}
      {open.length === 0 && <EmptyLine>{t('receipts.noneToWrite')}</EmptyLine>}
      {open.length > 0 && (
        <RowList label={t('receipts.toWrite')}>
          {open.slice(0, shown).map((gift) => (
            <Row
              key={gift.id}
              title={`${sum(gift)} · ${nameOf(gift.donorId)}`}
              under={
                <>
                  <span>{t(`way.${gift.way}`)}</span>
                  {gift.receiptBy !== 'none' && <Tag tone="pending">{t(`receiptBy.${gift.receiptBy}`)}</Tag>}
                </>
              }
              due={<Button onClick={() => void write([gift])}>{t('receipts.write')}</Button>}
            />
          ))}
        </RowList>
      )}
      <More all={open.length} shown={shown} onMore={() => setShown(shown + AT_ONCE)} />
    </Section>
  );
}
