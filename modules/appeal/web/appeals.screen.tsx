import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Appeal, Campaign } from '#modules/appeal/model/appeal.ts';
import { keepAppeal } from '#modules/appeal/model/appeal-acts.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { AppealForm, type Opened } from './appeal.form.tsx';
import styles from './appeal.module.css';
import { AppealList } from './appeal-list.tsx';
import { Offers } from './offers.tsx';

/** What readers are asked for, what it collects for, and who offered to help. */
export function AppealsScreen() {
  const { t } = useTranslation('appeal');
  const [opened, setOpened] = useState<Opened | null>(null);
  const may = useMayAsk(keepAppeal);
  const [appeals, campaigns] = [useRecords(Appeal), useRecords(Campaign)];
  const actions = may && (
    <>
      <Button onClick={() => setOpened({ is: 'campaign', one: null })}>{t('newCampaign')}</Button>
      <Button kind="primary" icon="write" onClick={() => setOpened({ is: 'appeal', one: null })}>
        {t('newAppeal')}
      </Button>
    </>
  );
  const title = t(opened?.is === 'campaign' ? 'campaign' : 'appeal');
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} lead={t('lead')} actions={actions} />
      <AppealList is="appeal" all={appeals} onOpen={may ? (one) => setOpened({ is: 'appeal', one }) : null} />
      <AppealList is="campaign" all={campaigns} onOpen={may ? (one) => setOpened({ is: 'campaign', one }) : null} />
      <Offers />
      <Drawer opened={opened !== null} onClose={() => setOpened(null)} title={title}>
        {opened && <AppealForm opened={opened} campaigns={campaigns} onClose={() => setOpened(null)} />}
      </Drawer>
    </div>
  );
}
