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
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
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
  const initial: Values = {
    personId: personId ?? null,
    schoolId: null,
    status: null,
    level: null,
    grade: null,
    since: null,
    untilWhen: null,
    interruptedReason: '',
    planned: false,
  };
  const toInput = (values: Values) => ({
    educationId,
    education: {
      ...values,
      level: values.level ?? 'not_known',
      interruptedReason: orNull(values.interruptedReason),
      source: sourceOf(FROM_US),
    },
  });
  const form = useActForm(writeSchooling, { initial, toInput, onKept: onClose });
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame
      title={t('form.title')}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={refusal}
      busy={form.busy}
    >
      <WhoAndHow form={form} />
      <WhichClass form={form} />
      <FromWhenToWhen form={form} />
    </FormFrame>
  );
}

function WhoAndHow({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('schooling');
  return (
    <>
      <SelectField {...pieceOf(form, 'personId')} label={t('form.who')} options={usePeopleOptions()} />
      <SelectField {...pieceOf(form, 'status')} label={t('form.status')} options={useCodeOptions('education_status')} />
      <CheckField {...pieceOf(form, 'planned')} label={t('form.planned')} />
    </>
  );
}

function WhichClass({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('schooling');
  return (
    <>
      <SelectField {...pieceOf(form, 'schoolId')} label={t('form.school')} options={useSchoolOptions()} />
      <SelectField {...pieceOf(form, 'level')} label={t('form.level')} options={useCodeOptions('education_level')} />
      <NumberField {...pieceOf(form, 'grade')} label={t('form.grade')} min={1} max={12} />
    </>
  );
}

function FromWhenToWhen({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('schooling');
  const { values } = form;
  const today = useToday();
  return (
    <>
      <DateWithPrecision {...pieceOf(form, 'since')} label={t('form.since')} today={today} />
      <DateWithPrecision
        {...pieceOf(form, 'untilWhen')}
        label={t('form.until')}
        today={today}
        startsAfter={values.since?.earliest ?? undefined}
      />
      {values.status && BROKEN_OFF.includes(values.status) && (
        <TextField {...pieceOf(form, 'interruptedReason')} label={t('form.reason')} />
      )}
    </>
  );
}
