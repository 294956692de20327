import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { addOrganisation } from '#modules/organisation/model/add-organisation.ts';
import { Organisation, type OrganisationFacts, OrganisationName } from '#modules/organisation/model/organisation.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FilterChips } from '#platform/design/filter-chips.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { usePending } from '#platform/web/ask.ts';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { filterTolerant } from '#platform/web/shell/tolerant-filter.ts';
import { AddOrganisationForm } from './add-organisation.form.tsx';
import styles from './organisation.module.css';

const SHELVES = ['all', 'partner', 'authority', 'home', 'hospital', 'school', 'other'] as const;
const AT_ONCE = 100;

/** The directory: partners, authorities, homes by their code name, found by any spelling of any name. */
export function OrganisationsScreen() {
  const { t } = useTranslation('organisation');
  const [typed, setTyped] = useState('');
  const [shelf, setShelf] = useState('all');
  const [adding, setAdding] = useState(false);
  const mayAdd = useMayAsk(addOrganisation);
  const found = useDirectory(typed, shelf);
  const options = SHELVES.map((code) => ({ code, label: t(`shelf.${code}`) }));
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('directory')}
        actions={
          mayAdd && (
            <Button icon="write" onClick={() => setAdding(true)}>
              {t('add.title')}
            </Button>
          )
        }
      />
      <TextField name="find" label={t('find')} value={typed} onChange={setTyped} />
      <FilterChips label={t('kinds')} options={options} value={shelf} onChange={setShelf} more={7} />
      {found.length === 0 ? (
        <EmptyLine>{t(typed ? 'noneFound' : 'none')}</EmptyLine>
      ) : (
        <Directory organisations={found} />
      )}
      <Drawer opened={adding} onClose={() => setAdding(false)} title={t('add.title')}>
        <AddOrganisationForm onClose={() => setAdding(false)} />
      </Drawer>
    </div>
  );
}

function useDirectory(typed: string, shelf: string): Stored<OrganisationFacts>[] {
  const names = useRecords(OrganisationName);
  const isOn = (one: OrganisationFacts) =>
    shelf === 'all' || one.kind === shelf || (shelf === 'partner' && one.kind === 'self');
  const all = [...useRecords(Organisation, isOn)].sort((a, b) => a.name.localeCompare(b.name));
  return filterTolerant(typed, all, (one) => [
    one.name,
    one.city ?? '',
    ...names.filter((name) => name.organisationRef === one.id).map((name) => name.value),
  ]);
}

function Directory({ organisations }: { organisations: readonly Stored<OrganisationFacts>[] }) {
  const { t } = useTranslation(['organisation', 'codes']);
  const names = useRecords(OrganisationName);
  const isPending = usePending();
  const [limit, setLimit] = useState(AT_ONCE);
  const othersOf = (id: string) => names.filter((name) => name.organisationRef === id).map((name) => name.value);
  return (
    <>
      <RowList label={t('organisation:directory')}>
        {organisations.slice(0, limit).map((one) => (
          <Row
            key={one.id}
            title={one.name}
            under={
              <>
                <span>
                  {one.authorityType
                    ? t(`codes:authority_type.${one.authorityType}`)
                    : t(`organisation:kind.${one.kind}`)}
                </span>
                {one.city && <span>{one.city}</span>}
                {othersOf(one.id).length > 0 && (
                  <span>{t('organisation:also', { names: [...new Set(othersOf(one.id))].join(', ') })}</span>
                )}
              </>
            }
            to={`/g/${one.id}`}
            pending={isPending(one.id)}
          />
        ))}
      </RowList>
      {organisations.length > limit && (
        <Button onClick={() => setLimit(limit + AT_ONCE)}>{t('organisation:more')}</Button>
      )}
    </>
  );
}
