import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import type { CareGoalFacts } from '#modules/care-plan/model/care-plan.ts';
import { reopenGoal } from '#modules/care-plan/model/goal-acts.ts';
import { Note } from '#platform/design/note.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';

/** It is a goal again after all. What was written of it when it was settled stays in its history. */
export function ReopenGoalForm({ goal, onClose }: { goal: Stored<CareGoalFacts>; onClose: () => void }) {
  const { t } = useTranslation('care-plan');
  const initial = { goalId: goal.id, planId: goal.planId };
  const form = useActForm(reopenGoal, { initial, onKept: onClose });
  return (
    <ActFrame form={form} title={t('reopenGoal')} onClose={onClose} keepLabel={t('reopenGoal')}>
      {goal.ownWords ? <OwnWords text={goal.ownWords} lang={goal.lang} /> : <p>{goal.objective}</p>}
      <Note>{t('reopenNote')}</Note>
    </ActFrame>
  );
}
