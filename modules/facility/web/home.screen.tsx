import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { Organisation, type OrganisationFacts } from '#modules/organisation/model/organisation.ts';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FilterChips } from '#platform/design/filter-chips.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { TierMark } from '#platform/design/tier-mark.tsx';
import { useAddressId } from '#platform/web/address.ts';
import { useMe } from '#platform/web/me.ts';
import { useRecord, useScope } from '#platform/web/records.ts';
import { NothingHere } from '#platform/web/shell/nothing-here.tsx';
import { Away } from './away.tsx';
import { Beds } from './beds.tsx';
import styles from './facility.module.css';
import { HouseBook } from './house-book.tsx';
import { Inspections } from './inspections.tsx';
import { Keepers } from './keepers.tsx';
import { Month } from './month.tsx';
import { Papers } from './papers.tsx';
import { useMyHomes } from './use-my-homes.ts';

/** What another module shows of a home. Apps hand it in: modules do not see each other’s screens. */
type Others = { incidents: ComponentType<{ homeId: string }> };

/** One home: its book, who is away, its beds, its papers. */
export function HomeScreen({ incidents }: Others) {
  const { t } = useTranslation('facility');
  const id = useAddressId();
  const state = useScope(id);
  const home = useRecord(Organisation, id);
  if (home?.kind === 'home') return <HomePage home={home} incidents={incidents} key={id} />;
  return state === 'loading' ? <EmptyLine>{t('loading')}</EmptyLine> : <NothingHere />;
}

/** Those who look after the home, and whoever reads every stay, see the inside of it; others its papers. */
function HomePage({ home, incidents: Incidents }: Others & { home: Stored<OrganisationFacts> }) {
  const { t } = useTranslation(['facility', 'placement']);
  const me = useMe();
  const isMine = useMyHomes().includes(home.id);
  const seesInside = isMine || me.reads.includes('placement');
  const parts = seesInside
    ? ['book', 'incidents', 'away', 'beds', 'inspections', 'month', 'papers', 'keepers']
    : ['papers', 'keepers'];
  const [part, setPart] = useState(parts[0] ?? 'papers');
  const serves = t(`placement:board.serves.${home.serves ?? 'anyone'}`);
  const lead = home.city ? t('placement:board.region', { serves, city: home.city }) : serves;
  return (
    <div className={styles.page}>
      <PageHeader title={home.name} lead={<p>{lead}</p>} tags={<TierMark tier="P2" />} />
      {parts.length > 1 && (
        <FilterChips
          label={t('home.parts')}
          options={parts.map((code) => ({ code, label: t(`home.${code}`) }))}
          value={part}
          onChange={setPart}
          more={parts.length}
        />
      )}
      {part === 'book' && <HouseBook homeId={home.id} isMine={isMine} />}
      {part === 'incidents' && <Incidents homeId={home.id} />}
      {part === 'away' && <Away homeId={home.id} />}
      {part === 'beds' && <Beds homeId={home.id} isMine={isMine} />}
      {part === 'inspections' && <Inspections homeId={home.id} isMine={isMine} />}
      {part === 'month' && <Month home={home} />}
      {part === 'papers' && <Papers homeId={home.id} />}
      {part === 'keepers' && <Keepers homeId={home.id} />}
    </div>
  );
}
