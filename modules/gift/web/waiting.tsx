import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { Donor, type DonorFacts } from '#modules/gift/model/donor.ts';
import { Gift } from '#modules/gift/model/gift.ts';
import { settle } from '#modules/gift/model/gift-event.ts';
import { moneyWords } from '#modules/gift/model/money.ts';
import { putOrderAside, takeIn, type WaitingOrder } from '#modules/gift/model/take-in.ts';
import { Button } from '#platform/design/button.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Note } from '#platform/design/note.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { ShapeSkeleton } from '#platform/design/shape-skeleton.tsx';
import { SureButton } from '#platform/design/sure-button.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { useServer } from '#platform/web/server-read.ts';
import styles from './gift.module.css';
import { More } from './more.tsx';
import { useAsking } from './use-asking.ts';
import { useDonorName } from './use-gift-words.ts';

const AT_ONCE = 50;

/** What came over the public page and nobody has taken in: one by one, or all at once. */
export function Waiting() {
  const { t } = useTranslation('gift');
  const [most, setMost] = useState(AT_ONCE);
  const { data, state, again } = useServer<{ waiting: WaitingOrder[]; all: number }>(`/api/gifts/waiting?most=${most}`);
  const donors = useRecords(Donor, ({ mergedIntoId }) => mergedIntoId === null);
  const { busy, refused, ask } = useAsking(again);
  const orders = data?.waiting ?? [];
  const take = (some: readonly WaitingOrder[]) =>
    ask(takeIn, { orders: some.map((one) => ({ orderId: one.id, donorId: knownAs(one, donors)?.id ?? null })) });
  return (
    <Section
      title={t('waiting.title')}
      count={data?.all ?? 0}
      action={
        orders.length > 1 && (
          <Button kind="primary" busy={busy} onClick={() => void take(orders.slice(0, 50))}>
            {t('waiting.takeAll', { count: Math.min(orders.length, 50) })}
          </Button>
        )
      }
    >
      {refused && <ReasonNote title={t('notDone')} words={refused} />}
      {state === 'loading' && !data && <ShapeSkeleton shape="rows" count={2} />}
      {state === 'not-reached' && <Note icon="pending">{t('notReached')}</Note>}
      {data && orders.length === 0 && <EmptyLine>{t('waiting.empty')}</EmptyLine>}
      {orders.length > 0 && (
        <RowList label={t('waiting.title')}>
          {orders.map((one) => (
            <OrderRow
              key={one.id}
              waiting={one}
              known={knownAs(one, donors)?.name ?? null}
              onTake={() => void take([one])}
              onAside={() => void ask(putOrderAside, { orderId: one.id, why: t('waiting.asideWhy') })}
            />
          ))}
        </RowList>
      )}
      <More all={data?.all ?? 0} shown={orders.length} onMore={() => setMost(most + AT_ONCE)} />
    </Section>
  );
}

/** The donor we know already: the same tax identity, or the same mail address. A name alone is nobody. */
function knownAs({ order: { donor } }: WaitingOrder, donors: readonly StoredOf<typeof Donor>[]) {
  const same = (one: DonorFacts) =>
    (donor?.taxId && one.taxId?.number === donor.taxId.number) ||
    (donor?.email && one.email?.toLowerCase() === donor.email.toLowerCase() && one.name === donor.name);
  const found = donor ? donors.filter(same) : [];
  return found.length === 1 ? found[0] : undefined;
}

type OrderProps = { waiting: WaitingOrder; known: string | null; onTake: () => void; onAside: () => void };

function OrderRow({ waiting, known, onTake, onAside }: OrderProps) {
  const { t, i18n } = useTranslation(['gift', 'design']);
  const { order, cameAt, events } = waiting;
  const kept = useRecord(Gift, waiting.id);
  const nameOf = useDonorName();
  const { state } = settle(events);
  return (
    <Row
      title={`${moneyWords(order.amount, i18n.language)} · ${order.donor?.name ?? nameOf(kept?.donorId ?? null)}`}
      under={
        <>
          <span>{t(`way.${order.way}`)}</span>
          <code>{order.reference}</code>
          <FactLine icon="calendar">{momentWords(cameAt, i18n.language)}</FactLine>
          {order.often === 'monthly' && <Tag>{t('monthly')}</Tag>}
          {order.source !== 'indian' && <Tag tone="risk">{t(`source.${order.source}`)}</Tag>}
          {state !== 'waiting' && <Tag tone={state === 'received' ? 'ok' : 'missed'}>{t(`waiting.${state}`)}</Tag>}
          {known && <FactLine icon="person">{t('waiting.known', { name: known })}</FactLine>}
        </>
      }
      due={
        <span className={styles.acts}>
          <Button onClick={onTake}>{t('waiting.take')}</Button>
          <SureButton onSure={onAside}>{t('waiting.aside')}</SureButton>
        </span>
      }
    />
  );
}
