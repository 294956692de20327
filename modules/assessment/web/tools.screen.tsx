import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { addTool, retireTool } from '#modules/assessment/model/keep-tools.ts';
import { AssessmentTool, type ToolFacts } from '#modules/assessment/model/tool.ts';
import { HOUSE_TOOLS } from '#modules/assessment/model/tools.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useAsk } from '#platform/web/ask.ts';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import styles from './assessment.module.css';
import { ToolForm } from './tool.form.tsx';
import { useToolWords } from './tool-words.ts';

/** What we ask by: the tools of the house, and the organisation's own with their editions. */
export function ToolsScreen() {
  const { t } = useTranslation('assessment');
  const [writing, setWriting] = useState<{ before: ToolFacts | null } | null>(null);
  const mayWrite = useMayAsk(addTool);
  const own = useRecords(AssessmentTool).toSorted((a, b) => a.code.localeCompare(b.code) || b.edition - a.edition);
  const close = () => setWriting(null);
  const actions = mayWrite && (
    <Button kind="primary" icon="add" onClick={() => setWriting({ before: null })}>
      {t('tools.add')}
    </Button>
  );
  return (
    <div className={styles.page}>
      <PageHeader title={t('tools.title')} lead={t('tools.lead')} actions={actions} />
      <Section title={t('tools.own')} count={own.length}>
        {own.length === 0 && <EmptyLine>{t('tools.none')}</EmptyLine>}
        {own.length > 0 && (
          <RowList label={t('tools.own')}>
            {own.map((tool) => (
              <OwnRow key={tool.id} tool={tool} onNext={mayWrite ? () => setWriting({ before: tool }) : null} />
            ))}
          </RowList>
        )}
      </Section>
      <Section title={t('tools.house')} count={HOUSE_TOOLS.length}>
        <RowList label={t('tools.house')}>
          {HOUSE_TOOLS.map((tool) => (
            <ToolRow key={tool.code} tool={tool} />
          ))}
        </RowList>
      </Section>
      <Drawer opened={writing !== null} onClose={close} title={t('tools.add')}>
        {writing && <ToolForm before={writing.before} onClose={close} />}
      </Drawer>
    </div>
  );
}

function OwnRow({ tool, onNext }: { tool: Stored<ToolFacts>; onNext: (() => void) | null }) {
  const { t } = useTranslation('assessment');
  const ask = useAsk();
  const newest = !useRecords(AssessmentTool, ({ code, edition }) => code === tool.code && edition > tool.edition)
    .length;
  const acts = onNext && newest && tool.retiredOn === null && (
    <Cluster>
      <Button onClick={onNext}>{t('tools.next')}</Button>
      <Button kind="quiet" onClick={() => void ask(retireTool, { toolId: tool.id })}>
        {t('tools.retire')}
      </Button>
    </Cluster>
  );
  return <ToolRow tool={tool} due={acts || undefined} />;
}

function ToolRow({ tool, due }: { tool: ToolFacts; due?: ReactNode }) {
  const { t } = useTranslation('assessment');
  const words = useToolWords();
  const opinions = tool.items.filter(({ kind }) => kind === 'opinion').length;
  const under = (
    <>
      <Tag>{t('tools.edition', { edition: tool.edition })}</Tag>
      {tool.retiredOn && <Tag tone="mute">{t('tools.retired')}</Tag>}
      <span>{t('tools.items', { count: tool.items.length - opinions })}</span>
      {opinions > 0 && <span>{t('tools.opinions', { count: opinions })}</span>}
      <span>{t(`tools.rule.${tool.rule}`)}</span>
      <span>{tool.origin ?? t(`tools.right.${tool.right}`)}</span>
      <span>{words(tool.about)}</span>
    </>
  );
  return <Row title={words(tool.name)} under={under} due={due} />;
}
