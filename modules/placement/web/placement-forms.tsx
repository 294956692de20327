import type { ComponentType } from 'react';
import type { BoardStay } from '#modules/placement/model/board.ts';
import { AdmitForm } from './admit.form.tsx';
import { BedForm } from './bed.form.tsx';
import { CorrectPlacementForm } from './correct-placement.form.tsx';
import { DischargeForm } from './discharge.form.tsx';
import { PermitLeaveForm, PlanLeaveForm } from './leave.form.tsx';
import {
  CallOffLeaveForm,
  CallOffTransferForm,
  EndLeaveForm,
  ExtendLeaveForm,
  StartLeaveForm,
} from './leave-times.form.tsx';
import { MoveForm } from './move.form.tsx';
import { AnswerWishForm, OrderForm, WishForm } from './order.form.tsx';
import { PlanVisitForm } from './plan-visit.form.tsx';
import type { StayFormProps } from './stay-form-props.ts';
import { AcknowledgeThingsForm, GiveBackForm, TakeInForm } from './things.form.tsx';
import { ArrivalForm, HandOverForm, PlanTransferForm } from './transfer.form.tsx';
import { VisitRuleForm } from './visit-rule.form.tsx';

const FORMS = {
  move: MoveForm,
  discharge: DischargeForm,
  rule: VisitRuleForm,
  visit: PlanVisitForm,
  correct: CorrectPlacementForm,
  bed: BedForm,
  order: OrderForm,
  wish: WishForm,
  answerWish: AnswerWishForm,
  planLeave: PlanLeaveForm,
  permitLeave: PermitLeaveForm,
  startLeave: StartLeaveForm,
  endLeave: EndLeaveForm,
  extendLeave: ExtendLeaveForm,
  callOffLeave: CallOffLeaveForm,
  takeIn: TakeInForm,
  giveBack: GiveBackForm,
  acknowledgeThings: AcknowledgeThingsForm,
  planTransfer: PlanTransferForm,
  handOver: HandOverForm,
  arrival: ArrivalForm,
  callOffTransfer: CallOffTransferForm,
} as const satisfies Record<string, ComponentType<StayFormProps>>;

export type FormKind = keyof typeof FORMS;
/** Opens a form about the stay that lies open. */
export type Write = (form: FormKind, id?: string) => void;
/** The form that is open: an admission, or something about one stay. */
export type OpenForm = { is: 'admit' } | { is: FormKind; card: BoardStay; id?: string | undefined };

export function PlacementForm({ form, onClose }: { form: OpenForm; onClose: () => void }) {
  if (form.is === 'admit') return <AdmitForm onClose={onClose} />;
  const Form: ComponentType<StayFormProps> = FORMS[form.is];
  return <Form card={form.card} id={form.id ?? ''} onClose={onClose} />;
}
