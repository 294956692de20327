import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { isOpenTransfer, Transfer, type TransferFacts, transferState } from '#modules/placement/model/transfer.ts';
import {
  acknowledgeArrival,
  callOffTransfer,
  handOverPerson,
  planTransfer,
} from '#modules/placement/model/transfer-acts.ts';
import { dayWords, momentWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { Part, PartAct, type PartProps } from './panel-part.tsx';
import styles from './placement.module.css';
import type { Write } from './placement-forms.tsx';

/** Transfers from here, and the one that brought her: both acknowledgements, and what went along. */
export function TransferPart({ card, onWrite }: PartProps) {
  const { t } = useTranslation('facility');
  const { stay } = card;
  const transfers = useRecords(Transfer, (one) => one.fromPlacementId === stay.id || one.toPlacementId === stay.id);
  const isFree = stay.discharged === null && !transfers.some((one) => isOpenTransfer(one));
  const add = isFree && { act: planTransfer, form: 'planTransfer' as const, label: t('transfer.add') };
  if (!add && transfers.length === 0) return null;
  return (
    <Part title={t('transfer.title')} add={add} onWrite={onWrite}>
      <ul className={styles.lines}>
        {transfers.map((transfer) => (
          <TransferLine key={transfer.id} transfer={transfer} onWrite={onWrite} />
        ))}
      </ul>
    </Part>
  );
}

function TransferLine({ transfer, onWrite }: { transfer: Stored<TransferFacts>; onWrite: Write }) {
  const { t, i18n } = useTranslation('facility');
  const to = useRecord(Organisation, transfer.toId);
  const from = useRecord(Organisation, transfer.fromId);
  const state = transferState(transfer);
  const { handedAt, handedTo, receivedAt, plannedOn, along, notArrived } = transfer;
  const when = receivedAt ?? handedAt;
  const values = {
    to: to?.name ?? '…',
    from: from?.name ?? '…',
    who: handedTo ?? '…',
    when: when
      ? momentWords(when, i18n.language)
      : plannedOn
        ? dayWords(plannedOn, i18n.language)
        : t('transfer.noDay'),
  };
  return (
    <li>
      <FactLine icon="route" tone={state === 'on-the-way' ? 'risk' : undefined}>
        {t(`transfer.state.${state}`, values)}
      </FactLine>
      {along.map(({ what, words }) => (
        <FactLine key={what}>{t('transfer.alongLine', { what: t(`along.${what}`), words })}</FactLine>
      ))}
      {notArrived && (
        <FactLine icon="missing-paper" tone="risk">
          {t('transfer.lost', { words: notArrived })}
        </FactLine>
      )}
      <TransferActs transfer={transfer} onWrite={onWrite} />
    </li>
  );
}

function TransferActs({ transfer, onWrite }: { transfer: Stored<TransferFacts>; onWrite: Write }) {
  const { t } = useTranslation('facility');
  const state = transferState(transfer);
  const about = { id: transfer.id, onWrite };
  return (
    <div className={styles.acts}>
      {state === 'planned' && (
        <PartAct act={handOverPerson} form="handOver" label={t('transfer.handOver')} {...about} />
      )}
      {state === 'on-the-way' && (
        <PartAct act={acknowledgeArrival} form="arrival" label={t('transfer.arrival')} {...about} />
      )}
      {isOpenTransfer(transfer) && (
        <PartAct act={callOffTransfer} form="callOffTransfer" label={t('transfer.callOff')} {...about} />
      )}
    </div>
  );
}
