import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInIndia } from '#kernel/calendar.ts';
import { type Dated, unknownDate } from '#kernel/dated.ts';
import { compareDated } from '#kernel/dated-order.ts';
import { Button } from '#platform/design/button.tsx';
import { ClockMark } from '#platform/design/clock-mark.tsx';
import { clockWords } from '#platform/design/clock-words.ts';
import { DatedText } from '#platform/design/dated-text.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { usePending } from '#platform/web/ask.ts';
import { useMayAsk, useNow, useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { Operation } from '../model/operation.ts';
import { countArrested, countRescued, debriefDueAt } from '../model/operation-lifecycle.ts';
import { whenOf } from '../model/operation-timeline.ts';
import { planOperation } from '../model/plan-operation.ts';
import { Arrest, PersonRescued } from '../model/rescue.ts';
import styles from './operation.module.css';
import { PlanOperationForm } from './plan-operation.form.tsx';
import { RecordPastOperationForm } from './record-past-operation.form.tsx';
import type { AnOperation } from './use-operation.ts';

const GROUPS = [
  { key: 'live', holds: ['live'] },
  { key: 'planned', holds: ['planned'] },
  { key: 'past', holds: ['concluded', 'called-off'] },
] as const;

/** Live first, then planned, then past. No place and no people stand here, only how many. */
export function OperationListScreen() {
  const { t } = useTranslation('operation');
  const operations = useRecords(Operation);
  const groups = GROUPS.map(({ key, holds }) => ({
    key,
    rows: operations.filter(({ status }) => (holds as readonly string[]).includes(status)).toSorted(latestFirst),
  }));
  return (
    <>
      <PageHeader title={t('list.title')} actions={<NewOperation />} />
      <div className={styles.page}>
        {operations.length === 0 && <EmptyLine>{t('list.empty')}</EmptyLine>}
        {groups
          .filter(({ rows }) => rows.length > 0)
          .map(({ key, rows }) => (
            <section key={key} className={styles.section}>
              <SectionTitle count={rows.length}>{t(`list.${key}`)}</SectionTitle>
              <RowList label={t(`list.${key}`)}>
                {rows.map((operation) => (
                  <OperationRow key={operation.id} operation={operation} />
                ))}
              </RowList>
            </section>
          ))}
      </div>
    </>
  );
}

function latestFirst(a: AnOperation, b: AnOperation): number {
  return compareDated(dateOf(b) ?? unknownDate(), dateOf(a) ?? unknownDate());
}

function dateOf(operation: AnOperation): Dated | null {
  return whenOf(operation) ?? operation.plannedFor;
}

function NewOperation() {
  const { t } = useTranslation('operation');
  const mayPlan = useMayAsk(planOperation);
  const [opened, setOpened] = useState<'plan' | 'past' | null>(null);
  const close = () => setOpened(null);
  if (!mayPlan) return null;
  return (
    <>
      <Button icon="write" onClick={() => setOpened('past')}>
        {t('list.recordPast')}
      </Button>
      <Button icon="add" kind="primary" onClick={() => setOpened('plan')}>
        {t('list.plan')}
      </Button>
      <Drawer opened={opened !== null} onClose={close} title={t(opened === 'past' ? 'past.title' : 'planning.title')}>
        {opened === 'past' ? <RecordPastOperationForm onClose={close} /> : <PlanOperationForm onClose={close} />}
      </Drawer>
    </>
  );
}

function OperationRow({ operation }: { operation: AnOperation }) {
  const { t } = useTranslation('operation');
  const isPending = usePending();
  const when = dateOf(operation);
  const today = useToday();
  return (
    <Row
      title={t('name', { name: operation.codeName })}
      to={`/o/${operation.id}`}
      pending={isPending(operation.id)}
      due={<DebriefMark operation={operation} />}
      under={
        <>
          {operation.status === 'live' && (
            <Tag tone="now" icon="current">
              {t('status.live')}
            </Tag>
          )}
          {operation.status === 'called-off' && <Tag icon="refused">{t('status.called-off')}</Tag>}
          {when && <DatedText value={when} today={today} />}
          {operation.status === 'planned' && operation.leadAuthorityId === null && (
            <FactLine icon="missing-paper" tone="risk">
              {t('list.noLead')}
            </FactLine>
          )}
          <Counts operation={operation} />
        </>
      }
    />
  );
}

function Counts({ operation: { id, status } }: { operation: AnOperation }) {
  const { t } = useTranslation('operation');
  const rescued = countRescued(id, useRecords(PersonRescued, { operationId: id }));
  const arrested = countArrested(id, useRecords(Arrest, { operationId: id }));
  if (status === 'planned') return null;
  return (
    <>
      {rescued > 0 && <FactLine icon="shield">{t('count.safe', { count: rescued })}</FactLine>}
      {arrested > 0 && <FactLine icon="legal">{t('count.arrested', { count: arrested })}</FactLine>}
    </>
  );
}

/** The debrief, while it is owed. */
export function DebriefMark({ operation }: { operation: AnOperation }) {
  const { t, i18n } = useTranslation('operation');
  const { t: say } = useTranslation('design');
  const now = useNow();
  const dueAt = debriefDueAt(operation);
  if (dueAt === null) return null;
  const state = dueAt < now ? 'missed' : dayInIndia(dueAt) === dayInIndia(now) ? 'at-risk' : 'running';
  const words = clockWords(dueAt, state, now, say, i18n.language);
  return <ClockMark state={state} due={t('debrief.mark', { due: words })} />;
}
