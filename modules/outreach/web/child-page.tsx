import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { type ChildSeenFacts, isReportOpen } from '#modules/outreach/model/outreach-visit.ts';
import { leaveUnreported, reportChild } from '#modules/outreach/model/report-child.ts';
import { Button } from '#platform/design/button.tsx';
import { Card } from '#platform/design/card.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { Note } from '#platform/design/note.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { TierMark } from '#platform/design/tier-mark.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import styles from './outreach.module.css';
import { LeaveUnreportedForm, ReportChildForm } from './report-child.form.tsx';
import { useAreaName } from './use-outreach.ts';

type Child = Stored<ChildSeenFacts>;

/** A child as somebody saw her or him: a guess of an age, with whom, when; and whether the committee knows. */
export function ChildPage({ child }: { child: Child }) {
  const { t } = useTranslation('outreach-room');
  const [writing, setWriting] = useState<'report' | 'leave' | null>(null);
  const [mayReport, mayLeave] = [useMayAsk(reportChild), useMayAsk(leaveUnreported)];
  const isOpen = isReportOpen(child);
  const close = () => setWriting(null);
  const actions = (
    <>
      {child.reportedAt === null && mayReport && (
        <Button kind="primary" icon="next" onClick={() => setWriting('report')}>
          {t('child.report')}
        </Button>
      )}
      {isOpen && mayLeave && (
        <Button kind="quiet" onClick={() => setWriting('leave')}>
          {t('child.leave')}
        </Button>
      )}
    </>
  );
  const title = child.age ? t('child.aged', child.age) : t('child.ageUnknown');
  return (
    <div className={`${styles.page} ${styles.narrow}`}>
      <PageHeader title={title} tags={<TierMark tier="P3" button />} lead={t('child.lead')} actions={actions} />
      {isOpen && (
        <Note icon="late" tone="missed">
          {t('child.law')}
        </Note>
      )}
      <Card>
        <Facts child={child} />
      </Card>
      <Drawer opened={writing !== null} onClose={close} title={t('title')}>
        {writing === 'report' && <ReportChildForm child={child} onClose={close} />}
        {writing === 'leave' && <LeaveUnreportedForm child={child} onClose={close} />}
      </Drawer>
    </div>
  );
}

function Facts({ child }: { child: Child }) {
  const { t, i18n } = useTranslation('outreach-room');
  const area = useAreaName(child.areaId);
  const { company, partOfDay, signs, seen, words, reportedAt, reportedTo, reportRef, noReportWords } = child;
  const reported =
    reportedAt && reportedTo
      ? [t(`reportedTo.${reportedTo}`), momentWords(reportedAt, i18n.language), reportRef].filter(Boolean).join(' · ')
      : (noReportWords ?? t('child.notReported'));
  const facts = [
    { label: t('child.where'), value: area },
    { label: t('child.seen'), value: <DatedText value={seen} /> },
    { label: t('child.partOfDay'), value: t(`partOfDay.${partOfDay}`) },
    { label: t('child.company'), value: t(`company.${company}`) },
    { label: t('child.signs'), value: signs.map((sign) => t(`childSign.${sign}`)).join(', ') || t('child.noSigns') },
    ...(words ? [{ label: t('child.words'), value: <span className="s-private">{words}</span> }] : []),
    { label: t('child.reportedLabel'), value: reported },
  ];
  return <FactList facts={facts} />;
}
