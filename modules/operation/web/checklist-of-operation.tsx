import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { Card } from '#platform/design/card.tsx';
import { CheckField } from '#platform/design/check-field.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { useAsk } from '#platform/web/ask.ts';
import { useMayAsk } from '#platform/web/me.ts';
import { CHECKLIST, CHECKLIST_PHASES, type ChecklistItem, type ChecklistPhase } from '../model/checklist.ts';
import type { OperationPlan } from '../model/operation.ts';
import { mayNow } from '../model/operation-lifecycle.ts';
import { tickChecklist } from '../model/tick-checklist.ts';
import styles from './operation.module.css';
import type { AnOperation } from './use-operation.ts';

type Props = { operation: AnOperation; plan: StoredOf<typeof OperationPlan> };

/** What the public procedures ask for, by phase. It reminds; it locks nothing. */
export function ChecklistOfOperation({ operation, plan }: Props) {
  return CHECKLIST_PHASES.map((phase) => <Phase key={phase} phase={phase} operation={operation} plan={plan} />);
}

function Phase({ phase, operation, plan }: Props & { phase: ChecklistPhase }) {
  const { t } = useTranslation('operation');
  const ask = useAsk();
  const may = useMayAsk(tickChecklist) && mayNow(operation, 'tick-checklist');
  const items: readonly ChecklistItem[] = CHECKLIST[phase];
  const done = items.filter((item) => plan.checklist.includes(item)).length;
  const tick = (item: ChecklistItem, isDone: boolean) =>
    void ask(tickChecklist, { operationId: operation.id, planId: plan.id, item, done: isDone });
  return (
    <section className={styles.section}>
      <SectionTitle action={<span className={styles.mute}>{t('checklist.done', { done, of: items.length })}</span>}>
        {t(`checklist.phase.${phase}`)}
      </SectionTitle>
      <Card>
        <div className={styles.checks}>
          {items.map((item) => (
            <CheckField
              key={item}
              name={item}
              label={t(`checklist.item.${item}`)}
              value={plan.checklist.includes(item)}
              onChange={(isDone) => tick(item, isDone)}
              {...(!may && { disabledReason: t('checklist.closed') })}
            />
          ))}
        </div>
      </Card>
    </section>
  );
}
