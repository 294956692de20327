import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { paperState, papersInForce } from '#modules/facility/model/home-papers.ts';
import { Registration } from '#modules/facility/model/registration.ts';
import { Organisation, type OrganisationFacts } from '#modules/organisation/model/organisation.ts';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import styles from './facility.module.css';
import { PaperTag } from './papers.tsx';

/** The homes: for whom, how many beds, and what paper each stands on. */
export function HomesScreen() {
  const { t } = useTranslation('facility');
  const homes = useRecords(Organisation, { kind: 'home' }).toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <div className={styles.page}>
      <PageHeader title={t('homes.title')} lead={t('homes.lead')} />
      {homes.length === 0 ? (
        <EmptyLine>{t('homes.empty')}</EmptyLine>
      ) : (
        <RowList label={t('homes.title')}>
          {homes.map((home) => (
            <HomeRow key={home.id} home={home} />
          ))}
        </RowList>
      )}
    </div>
  );
}

function HomeRow({ home }: { home: Stored<OrganisationFacts> }) {
  const { t } = useTranslation(['facility', 'codes', 'placement']);
  const today = useToday();
  const [paper] = papersInForce(useRecords(Registration), home.id, today);
  const under = (
    <>
      <span>{t(`placement:board.serves.${home.serves ?? 'anyone'}`)}</span>
      {home.city && <span>{home.city}</span>}
      <span>{home.capacity === null ? t('homes.noBeds') : t('homes.beds', { count: home.capacity })}</span>
      {paper && <span>{t(`codes:shelter_type.${paper.shelterType}`)}</span>}
    </>
  );
  const due = <PaperTag state={paper ? paperState(paper, today) : 'none'} paper={paper} />;
  return <Row title={home.name} under={under} due={due} to={`/s/${home.id}`} />;
}
