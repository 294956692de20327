import { useTranslation } from 'react-i18next';
import { Leave } from '#modules/placement/model/leave.ts';
import { callOffLeave, endLeave, extendLeave, startLeave } from '#modules/placement/model/leave-acts.ts';
import { callOffTransfer } from '#modules/placement/model/transfer-acts.ts';
import { MomentField } from '#platform/design/moment-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useNow } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecord } from '#platform/web/records.ts';
import { StayForm } from './stay-form.tsx';
import type { StayFormProps } from './stay-form-props.ts';

/** She goes: when, and with whom. */
export function StartLeaveForm({ card: { stay, person }, id, onClose }: StayFormProps) {
  const { t } = useTranslation('facility');
  const planned = useRecord(Leave, id);
  const initial = { leftAt: useNow(), escort: planned?.escort ?? '' };
  const toInput = ({ leftAt, escort }: typeof initial) => ({
    leaveId: id,
    placementId: stay.id,
    personId: person.id,
    leftAt,
    escort: orNull(escort),
  });
  const form = useActForm(startLeave, { initial, toInput, onKept: onClose });
  return (
    <StayForm form={form} title={t('leave.start')} person={person} onClose={onClose}>
      <MomentField {...pieceOf(form, 'leftAt')} label={t('leave.leftAt')} />
      <TextField {...pieceOf(form, 'escort')} label={t('leave.escort')} maxLength={200} />
    </StayForm>
  );
}

/** She is back. */
export function EndLeaveForm({ card: { person }, id, onClose }: StayFormProps) {
  const { t } = useTranslation('facility');
  const initial = { backAt: useNow(), note: '' };
  const toInput = ({ backAt, note }: typeof initial) => ({ leaveId: id, backAt, note: orNull(note) });
  const form = useActForm(endLeave, { initial, toInput, onKept: onClose });
  return (
    <StayForm form={form} title={t('leave.end')} person={person} onClose={onClose}>
      <MomentField {...pieceOf(form, 'backAt')} label={t('leave.backAt')} />
      <TextField {...pieceOf(form, 'note')} label={t('leave.note')} maxLength={1000} />
    </StayForm>
  );
}

/** She comes back later than was said. */
export function ExtendLeaveForm({ card: { person }, id, onClose }: StayFormProps) {
  const { t } = useTranslation('facility');
  const leave = useRecord(Leave, id);
  const initial = { dueBack: leave?.dueBack ?? '', longerWhy: '' };
  const toInput = ({ dueBack, longerWhy }: typeof initial) => ({
    leaveId: id,
    personId: person.id,
    dueBack,
    longerWhy: orNull(longerWhy),
  });
  const form = useActForm(extendLeave, { initial, toInput, onKept: onClose });
  return (
    <StayForm form={form} title={t('leave.extend')} person={person} onClose={onClose}>
      <MomentField {...pieceOf(form, 'dueBack')} label={t('leave.dueBack')} />
      <TextField {...pieceOf(form, 'longerWhy')} label={t('leave.longerWhy')} maxLength={500} />
    </StayForm>
  );
}

type CallOffProps = StayFormProps & { what: 'leave' | 'transfer' };

/** It comes to nothing, and why. */
function CallOffForm({ card: { person }, id, onClose, what }: CallOffProps) {
  const { t } = useTranslation('facility');
  const initial = { why: '' };
  const toInput = ({ why }: typeof initial) => ({ [what === 'leave' ? 'leaveId' : 'transferId']: id, why });
  const form = useActForm(what === 'leave' ? callOffLeave : callOffTransfer, { initial, toInput, onKept: onClose });
  return (
    <StayForm form={form} title={t(`${what}.callOff`)} person={person} onClose={onClose}>
      <TextField {...pieceOf(form, 'why')} label={t('why')} maxLength={500} />
    </StayForm>
  );
}

export const CallOffLeaveForm = (props: StayFormProps) => <CallOffForm {...props} what="leave" />;
export const CallOffTransferForm = (props: StayFormProps) => <CallOffForm {...props} what="transfer" />;
