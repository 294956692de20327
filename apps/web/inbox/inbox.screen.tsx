import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { recordReferral } from '#modules/referral/model/record-referral.ts';
import { Referral } from '#modules/referral/model/referral.ts';
import { ReferralRow } from '#modules/referral/web/referral-row.tsx';
import { recordTip } from '#modules/tip/model/record-tip.ts';
import { Tip } from '#modules/tip/model/tip.ts';
import { RecordTipForm } from '#modules/tip/web/record-tip.form.tsx';
import { TipRow } from '#modules/tip/web/tip-row.tsx';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FilterChips } from '#platform/design/filter-chips.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { useAddressId } from '#platform/web/address.ts';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import styles from './inbox.module.css';
import { InboxDetail } from './inbox-detail.tsx';
import { type InboxItem, inOrder, type Shelf, shelfOf } from './inbox-order.ts';
import { RecordReferralForm } from './record-referral.form.tsx';

const SHELVES = ['waiting', 'passed', 'closed'] as const;
const AT_ONCE = 100;

/** Tips and referrals: who waits for an answer, the nearest hour first. List and packet side by side; on phones one after the other. */
export function InboxScreen() {
  const { t } = useTranslation('inbox');
  const id = useAddressId();
  const items = useItems();
  const opened = items.find((item) => item.record.id === id) ?? null;
  const [chosen, setChosen] = useState<Shelf | null>(null);
  const shelf = chosen ?? (opened ? shelfOf(opened) : 'waiting');
  const shown = inOrder(items.filter((item) => shelfOf(item) === shelf));
  const waiting = items.filter((item) => shelfOf(item) === 'waiting').length;
  const options = SHELVES.map((code) => ({ code, label: t(`shelf.${code}`, { count: waiting }) }));
  return (
    <div className={id ? styles.opened : styles.inbox}>
      <div className={styles.list}>
        {id ? <SectionTitle>{t('title')}</SectionTitle> : <PageHeader title={t('title')} actions={<WriteButtons />} />}
        <FilterChips
          label={t('shelves')}
          options={options}
          value={shelf}
          onChange={(code) => setChosen(code as Shelf)}
        />
        <InboxList items={shown} shelf={shelf} id={id} />
      </div>
      {id !== '' && <InboxDetail item={opened} id={id} />}
    </div>
  );
}

function useItems(): InboxItem[] {
  const tips = useRecords(Tip);
  const referrals = useRecords(Referral, { direction: 'in' });
  return [
    ...tips.map((record) => ({ is: 'tip', record }) as const),
    ...referrals.map((record) => ({ is: 'referral', record }) as const),
  ];
}

function InboxList({ items, shelf, id }: { items: readonly InboxItem[]; shelf: Shelf; id: string }) {
  const { t } = useTranslation('inbox');
  const [limit, setLimit] = useState(AT_ONCE);
  if (items.length === 0) return <EmptyLine>{t(`empty.${shelf}`)}</EmptyLine>;
  return (
    <>
      <RowList label={t('title')}>
        {items
          .slice(0, limit)
          .map((item) =>
            item.is === 'tip' ? (
              <TipRow key={item.record.id} tip={item.record} selected={item.record.id === id} />
            ) : (
              <ReferralRow key={item.record.id} referral={item.record} selected={item.record.id === id} />
            ),
          )}
      </RowList>
      {items.length > limit && <Button onClick={() => setLimit(limit + AT_ONCE)}>{t('more')}</Button>}
    </>
  );
}

function WriteButtons() {
  const { t } = useTranslation('inbox');
  const [form, setForm] = useState<'tip' | 'referral' | null>(null);
  const close = () => setForm(null);
  const mayTip = useMayAsk(recordTip);
  const mayRefer = useMayAsk(recordReferral);
  return (
    <>
      {mayTip && (
        <Button icon="write" onClick={() => setForm('tip')}>
          {t('write.tip')}
        </Button>
      )}
      {mayRefer && (
        <Button icon="write" onClick={() => setForm('referral')}>
          {t('write.referral')}
        </Button>
      )}
      <Drawer opened={form !== null} onClose={close} title={t(form === 'tip' ? 'write.tip' : 'write.referral')}>
        {form === 'tip' && <RecordTipForm onClose={close} />}
        {form === 'referral' && <RecordReferralForm onClose={close} />}
      </Drawer>
    </>
  );
}
