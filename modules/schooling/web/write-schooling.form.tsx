import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import { writeSchooling } from '#modules/schooling/model/write-schooling.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { NumberField } from '#platform/design/number-field.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { FROM_US, sourceOf } from '#platform/web/source-fields.tsx';
import { usePeopleOptions } from './use-people-options.ts';
import { useSchoolOptions } from './use-school-options.ts';

type Values = {
  personId: string | null;
  schoolId: string | null;
  status: string | null;
  level: string | null;
  grade: number | null;
  since: Dated | null;
  untilWhen: Dated | null;
  interruptedReason: string;
  planned: boolean;
};

const BROKEN_OFF = ['interrupted', 'dropped_out'];

/** A stretch of schooling: how it stands, which class, from when to when, and whether it is only planned. */
export function WriteSchoolingForm({ personId, onClose }: { personId?: string | undefined; onClose: () => void }) {
  const { t } = useTranslation('schooling');
  const [educationId] = useState(newId);
  const initial: Values = { personId: personId ?? null, schoolId: null, status: null, level: null, grade: null, since: null, untilWhen: null, interruptedReason: '', planned: false };
  const toInput = (values: Values) => ({
    educationId,
    education: { ...values, level: values.level ?? 'not_known', interruptedReason: orNull(values.interruptedReason), source: sourceOf(FROM_US) },
  });
  const form = useActForm(writeSchooling, { initial, toInput, onKept: onClose });
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame title={t('form.title')} onKeep={form.keep} onClose={onClose} errors={form.errors} refusal={refusal} busy={form.busy}>
      <WhoAndHow form={form} />
      <WhichClass form={form} />
      <FromWhenToWhen form={form} />
    </FormFrame>
  );
}

function WhoAndHow({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('schooling');
  const { values, set } = form;
  return (
    <>
      <SelectField name="personId" label={t('form.who')} options={usePeopleOptions()} value={values.personId} onChange={(id) => set('personId', id)} error={errorOf(form, 'personId')} />
      <SelectField name="status" label={t('form.status')} options={useCodeOptions('education_status')} value={values.status} onChange={(code) => set('status', code)} error={errorOf(form, 'status')} />
      <CheckField name="planned" label={t('form.planned')} value={values.planned} onChange={(planned) => set('planned', planned)} />
    </>
  );
}

function WhichClass({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('schooling');
  const { values, set } = form;
  return (
    <>
      <SelectField name="schoolId" label={t('form.school')} options={useSchoolOptions()} value={values.schoolId} onChange={(id) => set('schoolId', id)} error={errorOf(form, 'schoolId')} />
      <SelectField name="level" label={t('form.level')} options={useCodeOptions('education_level')} value={values.level} onChange={(code) => set('level', code)} error={errorOf(form, 'level')} />
      <NumberField name="grade" label={t('form.grade')} min={1} max={12} value={values.grade} onChange={(grade) => set('grade', grade)} error={errorOf(form, 'grade')} />
    </>
  );
}

function FromWhenToWhen({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('schooling');
  const { values, set } = form;
  const today = useToday();
  return (
    <>
      <DateWithPrecision name="since" label={t('form.since')} today={today} value={values.since} onChange={(on) => set('since', on)} error={errorOf(form, 'since')} />
      <DateWithPrecision name="untilWhen" label={t('form.until')} today={today} startsAfter={values.since?.earliest ?? undefined} value={values.untilWhen} onChange={(on) => set('untilWhen', on)} error={errorOf(form, 'untilWhen')} />
      {values.status && BROKEN_OFF.includes(values.status) && (
        <TextField name="interruptedReason" label={t('form.reason')} value={values.interruptedReason} onChange={(text) => set('interruptedReason', text)} error={errorOf(form, 'interruptedReason')} />
      )}
    </>
  );
}
