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
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { FROM_US, sourceOf } from '#platform/web/source-fields.tsx';
import { usePeopleOptions } from './use-people-options.ts';

type Values = {
  personId: string | null;
  type: string | null;
  status: string | null;
  happened: Dated | null;
  provider: string;
  words: string;
};

const USUAL = ['counselling', 'medical', 'legal_aid', 'food_clothing', 'education'];

/** What was given, or offered and not wanted, or not to be had. */
export function WriteServiceForm({ personId, onClose }: { personId?: string | undefined; onClose: () => void }) {
  const { t } = useTranslation('service');
  const [provisionId] = useState(newId);
  const initial: Values = {
    personId: personId ?? null,
    type: null,
    status: 'provided',
    happened: day(useToday()),
    provider: '',
    words: '',
  };
  const toInput = (values: Values) => ({
    provisionId,
    provision: {
      ...values,
      provider: orNull(values.provider),
      providerId: null,
      words: orNull(values.words),
      source: sourceOf(FROM_US),
    },
  });
  const form = useActForm(writeService, { initial, toInput, onKept: onClose });
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
      <WhatForWhom form={form} />
      <TextField {...pieceOf(form, 'provider')} label={t('form.provider')} maxLength={300} />
      <TextArea {...pieceOf(form, 'words')} label={t('form.words')} rows={2} />
    </FormFrame>
  );
}

function WhatForWhom({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('service');
  const statuses = PROVISION_STATUSES.map((code) => ({ code, label: t(`status.${code}`) }));
  return (
    <>
      <SelectField {...pieceOf(form, 'personId')} label={t('form.who')} options={usePeopleOptions()} />
      <SelectField
        {...pieceOf(form, 'type')}
        label={t('form.type')}
        options={useCodeOptions('service_type')}
        first={USUAL}
      />
      <ChoiceTiles {...pieceOf(form, 'status')} label={t('form.status')} options={statuses} />
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('form.when')} today={useToday()} />
    </>
  );
}
