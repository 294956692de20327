import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Donor } from '#modules/gift/model/donor.ts';
import { Gift } from '#modules/gift/model/gift.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useRecords } from '#platform/web/records.ts';
import { filterTolerant } from '#platform/web/shell/tolerant-filter.ts';
import { DonorForm } from './donor.form.tsx';
import styles from './gift.module.css';
import { More } from './more.tsx';
import { useRupees } from './use-gift-words.ts';

const AT_ONCE = 100;

/** Everybody who gave or wants to, by any spelling of the name. */
export function DonorsScreen() {
  const { t } = useTranslation('gift');
  const [typed, setTyped] = useState('');
  const [adding, setAdding] = useState(false);
  const [shown, setShown] = useState(AT_ONCE);
  const rupees = useRupees();
  const gifts = Map.groupBy(
    useRecords(Gift, ({ state }) => state === 'received'),
    ({ donorId }) => donorId,
  );
  const donors = useRecords(Donor, ({ mergedIntoId }) => mergedIntoId === null).toSorted((a, b) =>
    a.name.localeCompare(b.name),
  );
  const found = filterTolerant(typed, [...donors], (one) => [one.name, one.email ?? '']);
  const sumOf = (id: string) => (gifts.get(id) ?? []).reduce((sum, { minor }) => sum + (minor ?? 0), 0);
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('donors.title')}
        lead={t('donors.lead')}
        actions={
          <Button kind="primary" icon="write" onClick={() => setAdding(true)}>
            {t('donors.add')}
          </Button>
        }
      />
      <TextField name="find" label={t('donors.find')} value={typed} onChange={setTyped} />
      {found.length === 0 && <EmptyLine>{t(typed ? 'donors.noneFound' : 'donors.empty')}</EmptyLine>}
      {found.length > 0 && (
        <RowList label={t('donors.title')}>
          {found.slice(0, shown).map((one) => (
            <Row
              key={one.id}
              title={one.name}
              to={`/yd/${one.id}`}
              under={
                <>
                  <span>{t(`donors.kinds.${one.kind}`)}</span>
                  {one.source !== 'indian' && <Tag tone="info">{t(`source.${one.source}`)}</Tag>}
                </>
              }
              due={sumOf(one.id) > 0 ? rupees(sumOf(one.id)) : undefined}
            />
          ))}
        </RowList>
      )}
      <More all={found.length} shown={shown} onMore={() => setShown(shown + AT_ONCE)} />
      <Drawer opened={adding} onClose={() => setAdding(false)} title={t('donors.add')}>
        {adding && <DonorForm donor={null} onClose={() => setAdding(false)} />}
      </Drawer>
    </div>
  );
}
