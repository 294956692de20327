import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { daysMissing } from '#modules/missing-person/model/days-missing.ts';
import { MissingReport, type MissingReportFacts } from '#modules/missing-person/model/missing-report.ts';
import { reportMissing } from '#modules/missing-person/model/report-missing.ts';
import { Person } from '#modules/person/model/person.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { usePending } from '#platform/web/ask.ts';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import styles from './missing-person.module.css';
import { ReportMissingForm } from './report-missing.form.tsx';
import { useDaysWords } from './use-days-words.ts';

type Report = Stored<MissingReportFacts>;

/** Everybody who is missing, longest first, and below them those who were found. */
export function MissingListScreen() {
  const { t } = useTranslation('missing-person');
  const [writing, setWriting] = useState(false);
  const reports = useRecords(MissingReport);
  const may = useMayAsk(reportMissing);
  const missing = reports.filter((report) => report.foundWhen === null).toSorted(longestFirst);
  const found = reports
    .filter((report) => report.foundWhen !== null)
    .toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  const act = may && (
    <Button kind="primary" icon="write" onClick={() => setWriting(true)}>
      {t('list.report')}
    </Button>
  );
  return (
    <div className={styles.page}>
      <PageHeader title={t('list.title')} lead={t('list.lead')} actions={act} />
      <Section title={t('list.missing')} count={missing.length}>
        <Reports reports={missing} label={t('list.missing')} empty={t('list.noneMissing')} />
      </Section>
      {found.length > 0 && (
        <Section title={t('list.found')} count={found.length}>
          <Reports reports={found} label={t('list.found')} empty="" />
        </Section>
      )}
      <Drawer opened={writing} onClose={() => setWriting(false)} title={t('report.title')}>
        <ReportMissingForm onClose={() => setWriting(false)} />
      </Drawer>
    </div>
  );
}

function longestFirst(a: Report, b: Report): number {
  const since = (report: Report) => report.missingSince.earliest ?? report.missingSince.latest ?? '';
  return since(a) < since(b) ? -1 : 1;
}

function Reports({ reports, label, empty }: { reports: readonly Report[]; label: string; empty: string }) {
  if (reports.length === 0) return <EmptyLine>{empty}</EmptyLine>;
  return (
    <RowList label={label}>
      {reports.map((report) => (
        <ReportRow key={report.id} report={report} />
      ))}
    </RowList>
  );
}

/** Name used, code, where last seen, how long: no more than a passer-by may read. */
function ReportRow({ report }: { report: Report }) {
  const { t } = useTranslation('missing-person');
  const person = useRecord(Person, report.personId);
  const days = useDaysWords()(daysMissing(report, useToday()));
  const isPending = usePending();
  const under = (
    <>
      <span>{person?.displayCode}</span>
      <FactLine icon="find">{t('list.lastSeen', { place: report.lastSeenPlace })}</FactLine>
    </>
  );
  const title = <span className="s-private">{person?.nameUsed ?? t('unnamed')}</span>;
  return (
    <Row title={title} under={under} due={<span>{days}</span>} to={`/m/${report.id}`} pending={isPending(report.id)} />
  );
}
