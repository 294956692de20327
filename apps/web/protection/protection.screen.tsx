import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Approval } from '#modules/approval/model/approval.ts';
import { Approvals } from '#modules/approval/web/approvals.tsx';
import { BreakGlass } from '#modules/break-glass/model/break-glass.ts';
import { openGlass } from '#modules/break-glass/model/open-glass.ts';
import { Glasses } from '#modules/break-glass/web/glasses.tsx';
import { Complaints } from '#modules/complaint/web/complaints.tsx';
import { Alert } from '#modules/protection/model/alert.ts';
import { Alerts } from '#modules/protection/web/alerts.tsx';
import { Conflicts, Invented } from '#modules/protection/web/conflicts.tsx';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { useAddressId } from '#platform/web/address.ts';
import { lazyPart } from '#platform/web/lazy-part.ts';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import styles from './protection.module.css';

const OpenGlassForm = lazyPart(() =>
  import('#modules/break-glass/web/open-glass.form.tsx').then((found) => ({ default: found.OpenGlassForm })),
);
const SayWhyManyForm = lazyPart(() =>
  import('#modules/protection/web/say-why-many.form.tsx').then((found) => ({ default: found.SayWhyManyForm })),
);

/** What guards people from us: what takes two, what was opened in an emergency, what directors must know. */
export function ProtectionScreen() {
  const { t } = useTranslation(['protection', 'break-glass']);
  const [opened, setOpened] = useState<'glass' | 'many' | null>(null);
  const openedId = useAddressId();
  const close = () => setOpened(null);
  const mayBreak = useMayAsk(openGlass);
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('protection:title')}
        lead={t('protection:lead')}
        actions={
          <>
            <Button onClick={() => setOpened('many')}>{t('protection:many.title')}</Button>
            {mayBreak && (
              <Button kind="danger" icon="attention" onClick={() => setOpened('glass')}>
                {t('break-glass:open.title')}
              </Button>
            )}
          </>
        }
      />
      {useIsEmpty() && <EmptyLine>{t('protection:empty')}</EmptyLine>}
      <Alerts />
      <Approvals />
      <Glasses />
      <Conflicts />
      <Invented />
      <Complaints key={openedId} openedId={openedId} />
      <Drawer opened={opened === 'glass'} onClose={close} title={t('break-glass:open.title')}>
        <Suspense>
          <OpenGlassForm onClose={close} />
        </Suspense>
      </Drawer>
      <Drawer opened={opened === 'many'} onClose={close} title={t('protection:many.title')}>
        <Suspense>
          <SayWhyManyForm onClose={close} />
        </Suspense>
      </Drawer>
    </div>
  );
}

/** Nothing waits, nothing was opened, nothing to be told. */
function useIsEmpty(): boolean {
  const [asked, opened, alerts] = [useRecords(Approval, { state: 'asked' }), useRecords(BreakGlass), useRecords(Alert)];
  return asked.length + opened.length + alerts.length === 0;
}
