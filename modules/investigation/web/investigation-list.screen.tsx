import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { IntelligenceItem } from '#modules/investigation/model/intelligence-item.ts';
import { Investigation, type InvestigationFacts, weeksOfWork } from '#modules/investigation/model/investigation.ts';
import { openInvestigation } from '#modules/investigation/model/open-investigation.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { usePending } from '#platform/web/ask.ts';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import styles from './investigation.module.css';
import { OpenInvestigationForm } from './open-investigation.form.tsx';
import { useWeeksWords } from './use-weeks-words.ts';

type One = Stored<InvestigationFacts>;

/** The investigations one is let into: those at work first, the closed ones below. */
export function InvestigationListScreen() {
  const { t } = useTranslation('investigation');
  const [writing, setWriting] = useState(false);
  const may = useMayAsk(openInvestigation);
  const all = useRecords(Investigation).toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1));
  const [open, closed] = [all.filter((one) => one.status !== 'closed'), all.filter((one) => one.status === 'closed')];
  const act = may && (
    <Button kind="primary" icon="write" onClick={() => setWriting(true)}>
      {t('list.open')}
    </Button>
  );
  return (
    <div className={styles.page}>
      <PageHeader title={t('list.title')} lead={t('list.lead')} actions={act} />
      <Section title={t('list.atWork')} count={open.length}>
        {open.length === 0 ? <EmptyLine>{t('list.none')}</EmptyLine> : <Rows label={t('list.atWork')} ones={open} />}
      </Section>
      {closed.length > 0 && (
        <Section title={t('list.closed')} count={closed.length}>
          <Rows label={t('list.closed')} ones={closed} />
        </Section>
      )}
      <Drawer opened={writing} onClose={() => setWriting(false)} title={t('open.title')}>
        <OpenInvestigationForm onClose={() => setWriting(false)} />
      </Drawer>
    </div>
  );
}

function Rows({ label, ones }: { label: string; ones: readonly One[] }) {
  return (
    <RowList label={label}>
      {ones.map((one) => (
        <InvestigationRow key={one.id} investigation={one} />
      ))}
    </RowList>
  );
}

/** Its title, how long, how many leads wait; what is suspected stands inside. */
function InvestigationRow({ investigation }: { investigation: One }) {
  const { t } = useTranslation('investigation');
  const weeks = useWeeksWords()(weeksOfWork(investigation, useToday()));
  const leads = useRecords(IntelligenceItem, { investigationId: investigation.id });
  const waiting = leads.filter((lead) => lead.standing === 'to-check' || lead.standing === 'checking').length;
  const isPending = usePending();
  const under = (
    <>
      <Tag tone={investigation.status === 'open' ? 'info' : investigation.status === 'closed' ? 'mute' : 'ok'}>
        {t(`status.${investigation.status}`)}
      </Tag>
      {waiting > 0 && <FactLine icon="checklist">{t('list.waiting', { count: waiting })}</FactLine>}
    </>
  );
  const title = <span className="s-private">{investigation.title}</span>;
  return (
    <Row
      title={title}
      under={under}
      due={<span>{weeks}</span>}
      to={`/n/${investigation.id}`}
      pending={isPending(investigation.id)}
    />
  );
}
