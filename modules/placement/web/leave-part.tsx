import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { hasPermission, Leave, type LeaveFacts, leaveState, wantsPermission } from '#modules/placement/model/leave.ts';
import {
  callOffLeave,
  endLeave,
  extendLeave,
  permitLeave,
  planLeave,
  startLeave,
} from '#modules/placement/model/leave-acts.ts';
import { momentWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { useNow } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { Part, PartAct, type PartProps } from './panel-part.tsx';
import styles from './placement.module.css';

/** Leaves: what is planned, who is out, who is overdue. */
export function LeavePart({ card, onWrite }: PartProps) {
  const { t } = useTranslation('facility');
  const { stay } = card;
  const leaves = useRecords(Leave, { placementId: stay.id }).toSorted((a, b) => b.goesAt.localeCompare(a.goesAt));
  const add = stay.discharged === null && { act: planLeave, form: 'planLeave' as const, label: t('leave.add') };
  if (!add && leaves.length === 0) return null;
  return (
    <Part title={t('leave.title')} add={add} onWrite={onWrite}>
      <ul className={styles.lines}>
        {leaves.map((leave) => (
          <LeaveLine key={leave.id} leave={leave} card={card} onWrite={onWrite} />
        ))}
      </ul>
    </Part>
  );
}

function LeaveLine({ leave, card: { person }, onWrite }: PartProps & { leave: Stored<LeaveFacts> }) {
  const { t, i18n } = useTranslation('facility');
  const state = leaveState(leave, useNow());
  const waits = state === 'planned' && wantsPermission(leave, person) && !hasPermission(leave);
  const when = (at: string) => momentWords(at, i18n.language);
  const tone = state === 'overdue' || state === 'missed' ? 'missed' : undefined;
  const act = (which: Parameters<typeof PartAct>[0]['act'], form: Parameters<typeof onWrite>[0], label: string) => (
    <PartAct act={which} form={form} label={label} id={leave.id} onWrite={onWrite} />
  );
  return (
    <li>
      <FactLine icon="leave" tone={tone}>
        {t(`leave.state.${state}`, {
          kind: t(`leave.kind.${leave.kind}`),
          goes: when(leave.leftAt ?? leave.goesAt),
          due: when(leave.dueBack),
          back: when(leave.backAt ?? leave.dueBack),
        })}
      </FactLine>
      {waits && (
        <FactLine icon="missing-paper" tone="risk">
          {t('leave.noPermission')}
        </FactLine>
      )}
      <div className={styles.acts}>
        {waits && act(permitLeave, 'permitLeave', t('leave.permit'))}
        {(state === 'planned' || state === 'missed') && !waits && act(startLeave, 'startLeave', t('leave.start'))}
        {(state === 'out' || state === 'overdue') && act(endLeave, 'endLeave', t('leave.end'))}
        {(state === 'out' || state === 'overdue') && act(extendLeave, 'extendLeave', t('leave.extend'))}
        {(state === 'planned' || state === 'missed') && act(callOffLeave, 'callOffLeave', t('leave.callOff'))}
      </div>
    </li>
  );
}
