import { useTranslation } from 'react-i18next';
import { type Coverage, coverageOf, monthsUntil } from '#modules/outreach/model/coverage.ts';
import { DropInCentre, OutreachArea } from '#modules/outreach/model/outreach-area.ts';
import { OutreachVisit } from '#modules/outreach/model/outreach-visit.ts';
import { DatedText } from '#platform/design/dated-text.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Note } from '#platform/design/note.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMe, useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { useServer } from '#platform/web/server-read.ts';
import { CoverageGrid } from './coverage-grid.tsx';

const MONTHS = 12;

/** Where we go, how often, and which doors are open there. */
export function AreasPart() {
  const { t } = useTranslation('outreach-room');
  const areas = useRecords(OutreachArea);
  if (areas.length === 0) return <EmptyLine>{t('areas.empty')}</EmptyLine>;
  return (
    <>
      <CoverageSection />
      <Centres />
      <Areas />
    </>
  );
}

/** Who reaches figures is told of all visits; a worker sees those she may see, offline as well. */
function CoverageSection() {
  const { t } = useTranslation('outreach-room');
  const reachesFigures = useMe().reads.includes('figures');
  return <Section title={t('coverage.title')}>{reachesFigures ? <OfAll /> : <OfMine />}</Section>;
}

function OfMine() {
  const { t } = useTranslation('outreach-room');
  const coverage = coverageOf(useRecords(OutreachArea), useRecords(OutreachVisit), monthsUntil(useToday(), MONTHS));
  return (
    <>
      <Note icon="show">{t('coverage.mine')}</Note>
      <CoverageGrid coverage={coverage} />
    </>
  );
}

type Told = { visits: Parameters<typeof coverageOf>[1] };

function OfAll() {
  const { t } = useTranslation('outreach-room');
  const today = useToday();
  const areas = useRecords(OutreachArea);
  const { data, state } = useServer<Told>('/api/outreach/coverage');
  if (!data) return state === 'not-reached' ? <Note icon="pending">{t('coverage.notReached')}</Note> : null;
  const coverage: Coverage = coverageOf(areas, data.visits, monthsUntil(today, MONTHS));
  return <CoverageGrid coverage={coverage} />;
}

function Centres() {
  const { t } = useTranslation('outreach-room');
  const areas = useRecords(OutreachArea);
  const centres = useRecords(DropInCentre).toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <Section title={t('centres.title')} count={centres.length}>
      {centres.length === 0 && <EmptyLine>{t('centres.empty')}</EmptyLine>}
      {centres.length > 0 && (
        <RowList label={t('centres.title')}>
          {centres.map((centre) => (
            <Row
              key={centre.id}
              title={centre.name}
              under={
                <>
                  <span>{areas.find(({ id }) => id === centre.areaId)?.name}</span>
                  <DatedText value={centre.opened} />
                  {centre.closed && <Tag>{t('centre.closedTag')}</Tag>}
                </>
              }
              to={`/i/${centre.id}`}
            />
          ))}
        </RowList>
      )}
    </Section>
  );
}

function Areas() {
  const { t } = useTranslation('outreach-room');
  const areas = useRecords(OutreachArea).toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <Section title={t('areas.title')} count={areas.length}>
      <Note icon="lock">{t('areas.internal')}</Note>
      <RowList label={t('areas.title')}>
        {areas.map(({ id, name, city, workedSince, workedUntil }) => (
          <Row
            key={id}
            title={name}
            under={
              <>
                {city && <span>{city}</span>}
                {workedSince && <DatedText value={workedSince} />}
                {workedUntil && <Tag>{t('areas.over')}</Tag>}
              </>
            }
            to={`/i/${id}`}
          />
        ))}
      </RowList>
    </Section>
  );
}
