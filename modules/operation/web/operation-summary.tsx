import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Investigation } from '#modules/investigation/model/investigation.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Button } from '#platform/design/button.tsx';
import { Columns } from '#platform/design/columns.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { Note } from '#platform/design/note.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { TierMark } from '#platform/design/tier-mark.tsx';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useRecord } from '#platform/web/records.ts';
import { CHECKLIST_ITEMS } from '../model/checklist.ts';
import { correctOperation } from '../model/correct-operation.ts';
import { holdDebrief } from '../model/hold-debrief.ts';
import { durationMinutes, mayNow } from '../model/operation-lifecycle.ts';
import { whenOf } from '../model/operation-timeline.ts';
import { ChecklistOfOperation } from './checklist-of-operation.tsx';
import { CorrectOperationForm } from './correct-operation.form.tsx';
import { DayTold } from './day-told.tsx';
import { HoldDebriefForm } from './hold-debrief.form.tsx';
import styles from './operation.module.css';
import { DebriefMark } from './operation-list.screen.tsx';
import { PeopleAccused } from './people-accused.tsx';
import { PeopleRescued } from './people-rescued.tsx';
import { DecoysOfOperation, PlanFacts } from './plan-facts.tsx';
import { TeamOfOperation } from './team-of-operation.tsx';
import type { AnOperation, WholeOperation } from './use-operation.ts';

/** What an operation came to: who reached safety, who was arrested, how long it took, and what is owed to the team. */
export function OperationSummary({ whole }: { whole: WholeOperation }) {
  const { t } = useTranslation('operation');
  const { operation, plan } = whole;
  const when = whenOf(operation);
  const today = useToday();
  return (
    <>
      <PageHeader
        title={t('name', { name: operation.codeName })}
        tags={
          <>
            <TierMark tier="P3" />
            <Tag icon={operation.status === 'called-off' ? 'refused' : 'met'}>{t(`status.${operation.status}`)}</Tag>
          </>
        }
        lead={
          <>
            {when && <DatedText value={when} today={today} withAgo />}
            {operation.placePublic && <span>{operation.placePublic}</span>}
          </>
        }
        actions={<SummaryActs operation={operation} />}
      />
      <div className={styles.page}>
        <Columns side={<Beside whole={whole} />}>
          <DebriefOwed operation={operation} />
          <PeopleRescued whole={whole} />
          <PeopleAccused whole={whole} />
          <DayTold whole={whole} />
          {plan && <Checks operation={operation} plan={plan} />}
        </Columns>
      </div>
    </>
  );
}

function SummaryActs({ operation }: { operation: AnOperation }) {
  const { t } = useTranslation('operation');
  const [opened, setOpened] = useState<'correct' | 'debrief' | null>(null);
  const close = () => setOpened(null);
  const mayCorrect = useMayAsk(correctOperation) && mayNow(operation, 'correct-operation');
  const mayDebrief = useMayAsk(holdDebrief) && mayNow(operation, 'hold-debrief') && operation.debriefHeldAt === null;
  return (
    <>
      {mayCorrect && (
        <Button icon="correct" onClick={() => setOpened('correct')}>
          {t('correct.act')}
        </Button>
      )}
      {mayDebrief && (
        <Button icon="care" kind="primary" onClick={() => setOpened('debrief')}>
          {t('debrief.act')}
        </Button>
      )}
      <Drawer
        opened={opened !== null}
        onClose={close}
        title={t(opened === 'debrief' ? 'debrief.title' : 'correct.title')}
      >
        {opened === 'debrief' ? (
          <HoldDebriefForm operation={operation} onClose={close} />
        ) : (
          <CorrectOperationForm operation={operation} onClose={close} />
        )}
      </Drawer>
    </>
  );
}

/** The checklist of a past operation lies folded: what is left of it is mostly the part after. */
function Checks(props: Parameters<typeof ChecklistOfOperation>[0]) {
  const { t } = useTranslation('operation');
  return (
    <details className={styles.fold}>
      <summary>{t('checklist.title', { done: props.plan.checklist.length, of: CHECKLIST_ITEMS.length })}</summary>
      <div className={styles.page}>
        <ChecklistOfOperation {...props} />
      </div>
    </details>
  );
}

/** Three days after the end, for the team as much as for the file. */
function DebriefOwed({ operation }: { operation: AnOperation }) {
  const { t } = useTranslation('operation');
  if (operation.endedAt === null || operation.debriefHeldAt !== null) return null;
  return (
    <Note icon="care" tone="info">
      <div className={styles.stack}>
        <span>{t('debrief.owed')}</span>
        <DebriefMark operation={operation} />
      </div>
    </Note>
  );
}

function Beside({ whole }: { whole: WholeOperation }) {
  const { t } = useTranslation('operation');
  const { operation, plan } = whole;
  return (
    <>
      <SectionTitle>{t('summary.title')}</SectionTitle>
      <FactList facts={useCoverRows(operation)} />
      {plan && <TeamOfOperation whole={whole} />}
      {plan && <PlanFacts operation={operation} plan={plan} />}
      {plan && <DecoysOfOperation whole={whole} />}
    </>
  );
}

function useCoverRows(operation: AnOperation) {
  const { t, i18n } = useTranslation(['operation', 'codes']);
  const lead = useRecord(Organisation, operation.leadAuthorityId);
  const investigation = useRecord(Investigation, operation.investigationId);
  const minutes = durationMinutes(operation);
  const at = (moment: string) => momentWords(moment, i18n.language);
  const rows: [string, string | null][] = [
    ['cover.leadAuthority', lead?.name ?? null],
    ['cover.jointUnits', operation.jointUnits.join(', ') || null],
    ['cover.ourRole', t(`operation:ourRole.${operation.ourRole}`)],
    ['cover.investigation', investigation?.title ?? null],
    ['cover.startedAt', operation.startedAt && at(operation.startedAt)],
    ['cover.endedAt', operation.endedAt && at(operation.endedAt)],
    [
      'summary.duration',
      minutes === null
        ? null
        : t('operation:summary.lasted', { hours: Math.floor(minutes / 60), minutes: minutes % 60 }),
    ],
    ['debrief.title', operation.debriefHeldAt && at(operation.debriefHeldAt)],
    ['debrief.words', operation.debrief],
    ['callOff.why', operation.abortReason && t(`codes:abort_reason.${operation.abortReason}`)],
  ];
  const always = ['cover.leadAuthority', 'summary.duration'];
  return rows
    .filter(([key, value]) => value !== null || always.includes(key))
    .map(([key, value]) => ({ label: t(`operation:${key}`), value: value ?? t('operation:notRecorded') }));
}
