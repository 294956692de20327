import type { Stored } from '#kernel/record.ts';
import type { CareActionFacts, CareGoalFacts, CarePlanFacts } from '#modules/care-plan/model/care-plan.ts';
import { AddActionForm } from './add-action.form.tsx';
import { EndPlanForm } from './end-plan.form.tsx';
import { CorrectGoalForm, GoalForm } from './goal.form.tsx';
import { OpenPlanForm } from './open-plan.form.tsx';
import { ReopenGoalForm } from './reopen-goal.form.tsx';
import { ReviewForm } from './review.form.tsx';
import { SettleActionForm } from './settle-action.form.tsx';
import { SettleGoalForm } from './settle-goal.form.tsx';

type Plan = Stored<CarePlanFacts>;
type Goal = Stored<CareGoalFacts>;

/** What is being written of a plan, and of what in it. */
export type Writing =
  | { is: 'open'; personId: string }
  | { is: 'review' | 'goal' | 'end'; plan: Plan }
  | { is: 'correct' | 'settle-goal' | 'reopen' | 'action'; goal: Goal }
  | { is: 'settle-action'; action: Stored<CareActionFacts>; done: boolean };

export function PlanForms({ writing, onClose }: { writing: Writing; onClose: () => void }) {
  switch (writing.is) {
    case 'open':
      return <OpenPlanForm personId={writing.personId} onClose={onClose} />;
    case 'review':
      return <ReviewForm plan={writing.plan} onClose={onClose} />;
    case 'goal':
      return <GoalForm plan={writing.plan} onClose={onClose} />;
    case 'end':
      return <EndPlanForm plan={writing.plan} onClose={onClose} />;
    case 'correct':
      return <CorrectGoalForm goal={writing.goal} onClose={onClose} />;
    case 'settle-goal':
      return <SettleGoalForm goal={writing.goal} onClose={onClose} />;
    case 'reopen':
      return <ReopenGoalForm goal={writing.goal} onClose={onClose} />;
    case 'action':
      return <AddActionForm goal={writing.goal} onClose={onClose} />;
    default:
      return <SettleActionForm action={writing.action} done={writing.done} onClose={onClose} />;
  }
}
