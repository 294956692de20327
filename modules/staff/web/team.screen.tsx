import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { addColleague } from '#modules/staff/model/add-colleague.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Avatar } from '#platform/design/avatar.tsx';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMayAsk, useMe } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { AddColleagueForm } from './add-colleague.form.tsx';
import styles from './team.module.css';

/** Colleagues and what they do. Who is here now, or was last, is nobody's business. */
export function TeamScreen() {
  const { t } = useTranslation('staff');
  const [adding, setAdding] = useState(false);
  const mayAdd = useMayAsk(addColleague);
  return (
    <div className={styles.team}>
      <PageHeader
        title={t('team')}
        actions={
          mayAdd && (
            <Button icon="write" onClick={() => setAdding(true)}>
              {t('add.title')}
            </Button>
          )
        }
      />
      <Colleagues />
      <Drawer opened={adding} onClose={() => setAdding(false)} title={t('add.title')}>
        <AddColleagueForm onClose={() => setAdding(false)} />
      </Drawer>
    </div>
  );
}

function Colleagues() {
  const { t } = useTranslation(['staff', 'door']);
  const me = useMe();
  const homes = useRecords(Organisation, { kind: 'home' });
  const colleagues = [...useRecords(StaffMember)].sort((a, b) => a.name.localeCompare(b.name));
  return (
    <RowList label={t('staff:team')}>
      {colleagues.map((one) => (
        <Row
          key={one.id}
          leading={<Avatar initials={initialsOf(one.name)} />}
          title={one.name}
          to={`/e/${one.id}`}
          under={
            <>
              <span>{one.roles.map((role) => t(`door:roles.${role}`)).join(', ')}</span>
              {one.homeId && <span>{homes.find((home) => home.id === one.homeId)?.name}</span>}
            </>
          }
          due={
            one.leftOn ? (
              <Tag>{t('staff:left')}</Tag>
            ) : (
              one.id === me.staffId && <Tag tone="accent">{t('staff:you')}</Tag>
            )
          }
        />
      ))}
    </RowList>
  );
}

function initialsOf(name: string): string {
  return name
    .split(/\s+/)
    .slice(0, 2)
    .map((word) => [...word][0] ?? '')
    .join('')
    .toUpperCase();
}
