import { useTranslation } from 'react-i18next';
import { HomeStudy, stateOfStudy } from '#modules/family-work/model/home-study.ts';
import { StudyRow } from '#modules/family-work/web/study-row.tsx';
import { Livelihood } from '#modules/livelihood/model/livelihood.ts';
import { isUnderWay } from '#modules/livelihood/model/livelihood-way.ts';
import { LivelihoodRow } from '#modules/livelihood/web/livelihood-row.tsx';
import { type WayHome, waysHome } from '#modules/return/model/way-home.ts';
import { ReturnRow } from '#modules/return/web/return-row.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { useAddressId } from '#platform/web/address.ts';
import { useToday } from '#platform/web/me.ts';
import { useReader, useRecords } from '#platform/web/records.ts';
import { OnePerson } from './one-person.tsx';
import styles from './way-home.module.css';

/** Whose return is stuck where, whose home study waits, who learns and works: for whoever answers for them. */
export function WayHomeScreen() {
  const id = useAddressId();
  return id ? <OnePerson personId={id} key={id} /> : <Everybody />;
}

function Everybody() {
  const { t } = useTranslation('way-home');
  const ways = waysHome(useReader(), useToday());
  const open = ways.filter(({ return: { ended } }) => ended === null);
  const over = ways.filter(({ return: { endedHow } }) => endedHow === 'arrived');
  const livelihoods = useRecords(Livelihood, ({ state }) => isUnderWay(state));
  const late = open.filter((way) => (way.late ?? 0) > 0).length;
  return (
    <div className={styles.page}>
      <PageHeader title={t('title')} lead={t('lead', { count: open.length, late })} />
      <Ways title={t('onTheWay')} ways={open} empty={t('emptyWays')} />
      <Studies />
      <Section title={t('livelihood')} count={livelihoods.length}>
        {livelihoods.length === 0 && <EmptyLine>{t('emptyLivelihood')}</EmptyLine>}
        {livelihoods.length > 0 && (
          <RowList label={t('livelihood')}>
            {livelihoods.map((one) => (
              <LivelihoodRow key={one.id} livelihood={one} selected={false} />
            ))}
          </RowList>
        )}
      </Section>
      {over.length > 0 && <Ways title={t('arrived')} ways={over} empty="" />}
    </div>
  );
}

function Ways({ title, ways, empty }: { title: string; ways: readonly WayHome[]; empty: string }) {
  return (
    <Section title={title} count={ways.length}>
      {ways.length === 0 && <EmptyLine>{empty}</EmptyLine>}
      {ways.length > 0 && (
        <RowList label={title}>
          {ways.map((way) => (
            <ReturnRow key={way.return.id} way={way} selected={false} />
          ))}
        </RowList>
      )}
    </Section>
  );
}

function Studies() {
  const { t } = useTranslation('way-home');
  const studies = useRecords(HomeStudy, (study) => stateOfStudy(study) !== 'signed');
  if (studies.length === 0) return null;
  return (
    <Section title={t('studies')} count={studies.length}>
      <RowList label={t('studies')}>
        {studies.map((study) => (
          <StudyRow key={study.id} study={study} />
        ))}
      </RowList>
    </Section>
  );
}
