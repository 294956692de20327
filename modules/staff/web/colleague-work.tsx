import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import type { StaffMemberFacts } from '#modules/staff/model/staff-member.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { Section } from '#platform/design/section.tsx';
import { ChangeRolesForm } from './change-roles.form.tsx';
import { EndServiceForm } from './end-service.form.tsx';

/** What a colleague does here, and when that ends. */
export function ColleagueWork({ colleague }: { colleague: Stored<StaffMemberFacts> }) {
  const { t } = useTranslation('staff');
  const [opened, setOpened] = useState<'roles' | 'end' | null>(null);
  const close = () => setOpened(null);
  return (
    <Section title={t('work')}>
      <Cluster>
        <Button icon="correct" onClick={() => setOpened('roles')}>
          {t('roles.title')}
        </Button>
        <Button kind="danger" icon="exit" onClick={() => setOpened('end')}>
          {t('end.title')}
        </Button>
      </Cluster>
      <Drawer opened={opened === 'roles'} onClose={close} title={t('roles.title')}>
        <ChangeRolesForm colleague={colleague} onClose={close} />
      </Drawer>
      <Drawer opened={opened === 'end'} onClose={close} title={t('end.title')}>
        <EndServiceForm staffId={colleague.id} onClose={close} />
      </Drawer>
    </Section>
  );
}
