import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInIndia } from '#kernel/calendar.ts';
import { day } from '#kernel/dated.ts';
import { LEAVE_KINDS, LEAVE_PERMISSIONS } from '#modules/placement/model/leave.ts';
import { permitLeave, planLeave } from '#modules/placement/model/leave-acts.ts';
import { adulthoodOf } from '#modules/placement/model/stay.ts';
import { MomentField } from '#platform/design/moment-field.tsx';
import { Note } from '#platform/design/note.tsx';
import { NumberField } from '#platform/design/number-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { StayForm } from './stay-form.tsx';
import type { StayFormProps } from './stay-form-props.ts';

type Values = {
  kind: string | null;
  goesAt: string;
  dueBack: string;
  journeyDays: number | null;
  town: string;
  escort: string;
  permission: string | null;
  orderRef: string;
  longerWhy: string;
  note: string;
};
const WORDS = ['town', 'escort', 'orderRef', 'longerWhy', 'note'] as const;

function isOneDay({ goesAt, dueBack }: Values): boolean {
  return goesAt !== '' && dueBack !== '' && dayInIndia(goesAt) === dayInIndia(dueBack);
}

/** Time away with the bed kept. Of an adult it asks for no permission, for there is none to ask. */
export function PlanLeaveForm({ card: { stay, person }, onClose }: StayFormProps) {
  const { t } = useTranslation('facility');
  const leaveId = useState(newId)[0];
  const isAdult = adulthoodOf(person, day(useToday())) === 'adult';
  const initial: Values = {
    kind: null,
    goesAt: '',
    dueBack: '',
    journeyDays: null,
    town: '',
    escort: '',
    permission: isAdult ? 'own-wish' : 'not-yet',
    orderRef: '',
    longerWhy: '',
    note: '',
  };
  const toInput = (values: Values) => ({
    leaveId,
    leave: {
      ...values,
      // Of an adult, and of a leave that ends the day it began, nobody counts days of travel.
      journeyDays: isAdult || isOneDay(values) ? 0 : values.journeyDays,
      ...Object.fromEntries(WORDS.map((name) => [name, orNull(values[name])])),
      personId: person.id,
      placementId: stay.id,
    },
  });
  const form = useActForm(planLeave, { initial, toInput, onKept: onClose });
  return (
    <StayForm form={form} title={t('leave.plan')} person={person} onClose={onClose}>
      <SelectField
        {...pieceOf(form, 'kind')}
        label={t('leave.what')}
        options={LEAVE_KINDS.map((code) => ({ code, label: t(`leave.kind.${code}`) }))}
      />
      <MomentField {...pieceOf(form, 'goesAt')} label={t('leave.goesAt')} />
      <MomentField {...pieceOf(form, 'dueBack')} label={t('leave.dueBack')} />
      <TextField {...pieceOf(form, 'town')} label={t('leave.town')} hint={t('leave.townHint')} maxLength={100} />
      <TextField {...pieceOf(form, 'escort')} label={t('leave.escort')} maxLength={200} />
      {isAdult ? <Note icon="door">{t('leave.adult')}</Note> : <Permission form={form} />}
      <TextField {...pieceOf(form, 'note')} label={t('leave.note')} maxLength={1000} />
    </StayForm>
  );
}

function Permission({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('facility');
  const options = LEAVE_PERMISSIONS.filter((code) => code !== 'own-wish');
  return (
    <>
      <NumberField
        {...pieceOf(form, 'journeyDays')}
        label={t('leave.journey')}
        max={30}
        hint={t('leave.journeyHint')}
      />
      <SelectField
        {...pieceOf(form, 'permission')}
        label={t('leave.permission')}
        options={options.map((code) => ({ code, label: t(`leave.by.${code}`) }))}
      />
      {form.values.permission !== 'not-yet' && (
        <TextField {...pieceOf(form, 'orderRef')} label={t('leave.orderRef')} maxLength={200} />
      )}
      <TextField
        {...pieceOf(form, 'longerWhy')}
        label={t('leave.longerWhy')}
        hint={t('leave.longerHint')}
        maxLength={500}
      />
    </>
  );
}

/** The permission has come: by whom, number and day. */
export function PermitLeaveForm({ card: { person }, id, onClose }: StayFormProps) {
  const { t } = useTranslation('facility');
  const initial = { permission: 'committee' as string | null, orderRef: '' };
  const toInput = (values: typeof initial) => ({ leaveId: id, ...values });
  const form = useActForm(permitLeave, { initial, toInput, onKept: onClose });
  return (
    <StayForm form={form} title={t('leave.permit')} person={person} onClose={onClose}>
      <SelectField
        {...pieceOf(form, 'permission')}
        label={t('leave.permission')}
        options={(['committee', 'magistrate'] as const).map((code) => ({ code, label: t(`leave.by.${code}`) }))}
      />
      <TextField {...pieceOf(form, 'orderRef')} label={t('leave.orderRef')} maxLength={200} />
    </StayForm>
  );
}
