import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GIFT_STATES, Gift } from '#modules/gift/model/gift.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FilterChips } from '#platform/design/filter-chips.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { optionsOf } from '#platform/web/options-of.ts';
import { useRecords } from '#platform/web/records.ts';
import styles from './gift.module.css';
import { GiftRow } from './gift-row.tsx';
import { Monthly } from './monthly.tsx';
import { More } from './more.tsx';
import { RecordGiftForm } from './record-gift.form.tsx';
import { Waiting } from './waiting.tsx';

const SHELVES = ['all', ...GIFT_STATES, 'fc'] as const;
const AT_ONCE = 50;

/** Gifts: what waits, what came, what was promised. */
export function GiftsScreen() {
  const { t } = useTranslation('gift');
  const [shelf, setShelf] = useState('all');
  const [writing, setWriting] = useState(false);
  const [shown, setShown] = useState(AT_ONCE);
  const gifts = useRecords(Gift, (one) => shelf === 'all' || one.state === shelf || one.fund === shelf).toSorted(
    (a, b) => (b.receivedOn ?? b.promisedOn).localeCompare(a.receivedOn ?? a.promisedOn),
  );
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <Button kind="primary" icon="write" onClick={() => setWriting(true)}>
            {t('record.title')}
          </Button>
        }
      />
      <Waiting />
      <Monthly />
      <Section title={t('list')} count={gifts.length}>
        <FilterChips
          label={t('state.title')}
          options={optionsOf(SHELVES, (code) => t(`state.${code}`))}
          value={shelf}
          onChange={setShelf}
          more={7}
        />
        {gifts.length === 0 && <EmptyLine>{t(shelf === 'all' ? 'empty' : 'noneHere')}</EmptyLine>}
        {gifts.length > 0 && (
          <RowList label={t('list')}>
            {gifts.slice(0, shown).map((gift) => (
              <GiftRow key={gift.id} gift={gift} />
            ))}
          </RowList>
        )}
        <More all={gifts.length} shown={shown} onMore={() => setShown(shown + AT_ONCE)} />
      </Section>
      <Drawer opened={writing} onClose={() => setWriting(false)} title={t('record.title')}>
        {writing && <RecordGiftForm onClose={() => setWriting(false)} />}
      </Drawer>
    </div>
  );
}
