import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { Columns } from '#platform/design/columns.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { Note } from '#platform/design/note.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { TierMark } from '#platform/design/tier-mark.tsx';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { CHECKLIST } from '../model/checklist.ts';
import { correctOperation } from '../model/correct-operation.ts';
import { whyNotStart } from '../model/operation-lifecycle.ts';
import { warningsOf } from '../model/operation-warnings.ts';
import { Arming } from './arming.tsx';
import { ChecklistOfOperation } from './checklist-of-operation.tsx';
import { CorrectOperationForm } from './correct-operation.form.tsx';
import { LeadAuthority } from './lead-authority.tsx';
import { CallOffDrawer } from './live-drawers.tsx';
import styles from './operation.module.css';
import { DecoysOfOperation, PlanFacts } from './plan-facts.tsx';
import { Lacks, StartOperation } from './start-operation.tsx';
import { TeamOfOperation } from './team-of-operation.tsx';
import type { WholeOperation } from './use-operation.ts';

/** The plan, for those who carry it out: who leads, who comes, what is ready, and what would make us stop. */
export function OperationPlanPage({ whole }: { whole: WholeOperation }) {
  const { t } = useTranslation('operation');
  const { operation, plan } = whole;
  const mayPlan = useMayAsk(correctOperation) && plan !== null;
  const today = useToday();
  return (
    <>
      <PageHeader
        title={t('name', { name: operation.codeName })}
        tags={
          <>
            <TierMark tier="P3" />
            <Tag tone="accent" dashed>
              {t('status.planned')}
            </Tag>
          </>
        }
        lead={
          <>
            {operation.plannedFor && <DatedText value={operation.plannedFor} today={today} withAgo />}
            {operation.placePublic && <span>{operation.placePublic}</span>}
          </>
        }
        actions={mayPlan && <PlanActs whole={whole} />}
      />
      <div className={styles.page}>
        {plan === null ? (
          <Note icon="lock">{t('plan.forTheTeam')}</Note>
        ) : (
          <Columns side={<Beside whole={whole} />}>
            <Readiness whole={whole} />
          </Columns>
        )}
      </div>
    </>
  );
}

function PlanActs({ whole }: { whole: WholeOperation }) {
  const { t } = useTranslation('operation');
  const [opened, setOpened] = useState<'correct' | 'call-off' | null>(null);
  const close = () => setOpened(null);
  const { operation } = whole;
  return (
    <>
      <Button icon="refused" kind="quiet" onClick={() => setOpened('call-off')}>
        {t('live.callOff')}
      </Button>
      <Button icon="correct" onClick={() => setOpened('correct')}>
        {t('correct.act')}
      </Button>
      <StartOperation operation={operation} warnings={warnings(whole)} />
      <Drawer opened={opened === 'correct'} onClose={close} title={t('correct.title')}>
        <CorrectOperationForm operation={operation} onClose={close} />
      </Drawer>
      <CallOffDrawer opened={opened === 'call-off'} onClose={close} operationId={operation.id} />
    </>
  );
}

function warnings({ plan, team, decoys }: WholeOperation) {
  return plan === null ? [] : warningsOf(plan, team, decoys, CHECKLIST.before);
}

function Readiness({ whole }: { whole: WholeOperation }) {
  const { t } = useTranslation('operation');
  const lacks = warnings(whole);
  return (
    <>
      <LeadAuthority operation={whole.operation} refused={whyNotStart(whole.operation) !== null} />
      {lacks.length > 0 && (
        <section className={styles.section}>
          <SectionTitle count={lacks.length}>{t('plan.lacks')}</SectionTitle>
          <Note tone="risk">
            <Lacks warnings={lacks} />
          </Note>
        </section>
      )}
      {whole.plan && <ChecklistOfOperation operation={whole.operation} plan={whole.plan} />}
    </>
  );
}

function Beside({ whole }: { whole: WholeOperation }) {
  return (
    <>
      <TeamOfOperation whole={whole} />
      <Arming operationId={whole.operation.id} />
      {whole.plan && <PlanFacts operation={whole.operation} plan={whole.plan} />}
      <DecoysOfOperation whole={whole} />
    </>
  );
}
