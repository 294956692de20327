import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { PROVISION_STATUSES } from '#modules/service/model/service-provision.ts';
import { writeService } from '#modules/service/model/write-service.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { FROM_US, sourceOf } from '#platform/web/source-fields.tsx';
import { usePeopleOptions } from './use-people-options.ts';

type Values = { personId: string | null; type: string | null; status: string | null; happened: Dated | null; provider: string; words: string };

const USUAL = ['counselling', 'medical', 'legal_aid', 'food_clothing', 'education'];

/** What was given, or offered and not wanted, or not to be had. */
export function WriteServiceForm({ personId, onClose }: { personId?: string | undefined; onClose: () => void }) {
  const { t } = useTranslation('service');
  const [provisionId] = useState(newId);
  const initial: Values = { personId: personId ?? null, type: null, status: 'provided', happened: day(useToday()), provider: '', words: '' };
  const toInput = (values: Values) => ({
    provisionId,
    provision: { ...values, provider: orNull(values.provider), providerId: null, words: orNull(values.words), source: sourceOf(FROM_US) },
  });
  const form = useActForm(writeService, { initial, toInput, onKept: onClose });
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame title={t('form.title')} onKeep={form.keep} onClose={onClose} errors={form.errors} refusal={refusal} busy={form.busy}>
      <WhatForWhom form={form} />
      <TextField name="provider" label={t('form.provider')} value={form.values.provider} onChange={(text) => form.set('provider', text)} maxLength={300} error={errorOf(form, 'provider')} />
      <TextArea name="words" label={t('form.words')} rows={2} value={form.values.words} onChange={(text) => form.set('words', text)} error={errorOf(form, 'words')} />
    </FormFrame>
  );
}

function WhatForWhom({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('service');
  const { values, set } = form;
  const statuses = PROVISION_STATUSES.map((code) => ({ code, label: t(`status.${code}`) }));
  return (
    <>
      <SelectField name="personId" label={t('form.who')} options={usePeopleOptions()} value={values.personId} onChange={(id) => set('personId', id)} error={errorOf(form, 'personId')} />
      <SelectField name="type" label={t('form.type')} options={useCodeOptions('service_type')} first={USUAL} value={values.type} onChange={(code) => set('type', code)} error={errorOf(form, 'type')} />
      <ChoiceTiles name="status" label={t('form.status')} options={statuses} value={values.status} onChange={(code) => set('status', code)} error={errorOf(form, 'status')} />
      <DateWithPrecision name="happened" label={t('form.when')} today={useToday()} value={values.happened} onChange={(on) => set('happened', on)} error={errorOf(form, 'happened')} />
    </>
  );
}
