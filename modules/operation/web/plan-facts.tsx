import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { authoriseDecoy } from '../model/authorise-decoy.ts';
import { correctPlan } from '../model/correct-plan.ts';
import type { OperationPlan } from '../model/operation.ts';
import { mayNow } from '../model/operation-lifecycle.ts';
import { AuthoriseDecoyForm } from './authorise-decoy.form.tsx';
import { CorrectPlanForm } from './correct-plan.form.tsx';
import styles from './operation.module.css';
import type { AnOperation, WholeOperation } from './use-operation.ts';

type Props = { operation: AnOperation; plan: StoredOf<typeof OperationPlan> };

/** What is known of the place, and what is ready. What is not known says so in its place. */
export function PlanFacts({ operation, plan }: Props) {
  const { t } = useTranslation(['operation', 'codes']);
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  const may = useMayAsk(correctPlan) && mayNow(operation, 'correct-plan');
  const rows = usePlanRows(plan);
  const correct = may && (
    <Button icon="correct" kind="quiet" onClick={() => setOpened(true)}>
      {t('operation:correct.act')}
    </Button>
  );
  return (
    <section className={styles.section}>
      <SectionTitle action={correct}>{t('operation:plan.title')}</SectionTitle>
      <FactList
        facts={rows.map(([name, value]) => ({ label: t(`operation:plan.${name}`), value: value ?? <NotWritten /> }))}
      />
      <Drawer opened={opened} onClose={close} title={t('operation:plan.title')}>
        <CorrectPlanForm operation={operation} plan={plan} onClose={close} />
      </Drawer>
    </section>
  );
}

function NotWritten() {
  const { t } = useTranslation('operation');
  return (
    <FactLine icon="missing-paper" tone="risk">
      {t('notRecorded')}
    </FactLine>
  );
}

function usePlanRows(plan: Props['plan']): [string, string | null][] {
  const { t } = useTranslation(['operation', 'codes']);
  const { expectedLeast: least, expectedMost: most } = plan;
  const yes =
    plan.vehiclesSeparate === null
      ? null
      : t(plan.vehiclesSeparate ? 'operation:plan.separate' : 'operation:plan.notSeparate');
  return [
    ['venueTypes', plan.venueTypes.map((code) => t(`codes:venue_type.${code}`)).join(', ') || null],
    ['venueWords', plan.venueWords],
    ['tenure', plan.tenure && t(`operation:tenure.${plan.tenure}`)],
    [
      'expected',
      least === null && most === null
        ? null
        : t('operation:plan.between', { least: least ?? 0, most: most ?? least ?? 0 }),
    ],
    ['expectedAges', plan.expectedAges],
    ['legalPowers', plan.legalPowers],
    ['warrantRef', plan.warrantRef],
    ['exits', plan.exits],
    ['risks', plan.risks],
    ['abortSigns', plan.abortSigns],
    ['bedsReady', plan.bedsReady === null ? null : String(plan.bedsReady)],
    ['vehiclesSeparate', yes],
  ];
}

/** On whose authority a decoy goes in. Who it is stands in the team. */
export function DecoysOfOperation({ whole: { operation, decoys } }: { whole: WholeOperation }) {
  const { t } = useTranslation('operation');
  const [opened, setOpened] = useState(false);
  const close = () => setOpened(false);
  const may = useMayAsk(authoriseDecoy) && mayNow(operation, 'authorise-decoy');
  const add = may && (
    <Button icon="add" kind="quiet" onClick={() => setOpened(true)}>
      {t('decoy.act')}
    </Button>
  );
  return (
    <section className={styles.section}>
      <SectionTitle action={add}>{t('decoy.title')}</SectionTitle>
      {decoys.map((one) => (
        <div key={one.id} className={styles.stack}>
          <FactLine icon="police" strong>
            {t('decoy.by', { who: one.authorisedBy })}
          </FactLine>
          <FactLine icon={one.briefed ? 'met' : 'missing-paper'} tone={one.briefed ? 'ok' : 'risk'}>
            {t(one.briefed ? 'decoy.briefedYes' : 'decoy.briefedNo')}
          </FactLine>
          <FactLine icon="met">{t('decoy.noContact')}</FactLine>
          {one.markedMoney === true && <FactLine icon="money">{t('decoy.markedYes')}</FactLine>}
          {one.contactMade === true && <FactLine icon="met">{t('decoy.contactYes')}</FactLine>}
        </div>
      ))}
      {decoys.length === 0 && <FactLine icon="waived">{t('decoy.none')}</FactLine>}
      <Drawer opened={opened} onClose={close} title={t('decoy.formTitle')}>
        <AuthoriseDecoyForm operationId={operation.id} onClose={close} />
      </Drawer>
    </section>
  );
}
