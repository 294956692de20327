import type { BoardStay } from '#modules/placement/model/board.ts';
import { AdmitForm } from './admit.form.tsx';
import { CorrectPlacementForm } from './correct-placement.form.tsx';
import { DischargeForm } from './discharge.form.tsx';
import { MoveForm } from './move.form.tsx';
import { PlanVisitForm } from './plan-visit.form.tsx';
import { VisitRuleForm } from './visit-rule.form.tsx';

export type FormKind = 'move' | 'discharge' | 'rule' | 'visit' | 'correct';
/** The form that is open: an admission, or something about one stay. */
export type OpenForm = { is: 'admit' } | { is: FormKind; card: BoardStay };

const FORMS = {
  move: MoveForm,
  discharge: DischargeForm,
  rule: VisitRuleForm,
  visit: PlanVisitForm,
  correct: CorrectPlacementForm,
};

export function PlacementForm({ form, onClose }: { form: OpenForm; onClose: () => void }) {
  if (form.is === 'admit') return <AdmitForm onClose={onClose} />;
  const Form = FORMS[form.is];
  return <Form card={form.card} onClose={onClose} />;
}
