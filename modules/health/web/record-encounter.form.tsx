import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { ENCOUNTER_KINDS, HEALTH_CONSENTS } from '#modules/health/model/health-encounter.ts';
import { recordEncounter } from '#modules/health/model/record-encounter.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { FROM_US, type SourceDraft, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';
import { usePeopleOptions } from './use-people-options.ts';

type Values = {
  personId: string | null;
  happened: Dated | null;
  facilityId: string | null;
  kind: string | null;
  condition: string;
  complaint: string;
  findings: string;
  followUp: string;
  consent: string | null;
  isMedicoLegal: boolean;
  source: SourceDraft;
};

/** What was seen and done for her health. It is read by those who care for it, and stands in no list. */
export function RecordEncounterForm({ personId, onClose }: { personId?: string | undefined; onClose: () => void }) {
  const { t } = useTranslation('health');
  const encounterId = useState(newId)[0];
  const initial: Values = {
    personId: personId ?? null,
    happened: day(useToday()),
    facilityId: null,
    kind: null,
    condition: '',
    complaint: '',
    findings: '',
    followUp: '',
    consent: null,
    isMedicoLegal: false,
    source: FROM_US,
  };
  const toInput = ({ source, consent, ...values }: Values) => ({
    encounterId,
    encounter: {
      ...values,
      condition: orNull(values.condition),
      complaint: orNull(values.complaint),
      findings: orNull(values.findings),
      followUp: orNull(values.followUp),
      consent: consent ?? 'not-recorded',
      source: sourceOf(source),
    },
  });
  const form = useActForm(recordEncounter, { initial, toInput, onKept: onClose });
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
      <WhatItWas form={form} />
      <WhatWasSeen form={form} />
      <SourceFields
        value={form.values.source}
        onChange={(source) => form.set('source', source)}
        withReliability={false}
      />
    </FormFrame>
  );
}

function WhatItWas({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('health');
  const today = useToday();
  const places = useRecords(Organisation, ({ kind }) => kind === 'hospital' || kind === 'home').map(({ id, name }) => ({
    code: id,
    label: name,
  }));
  return (
    <>
      <SelectField {...pieceOf(form, 'personId')} label={t('form.who')} options={usePeopleOptions()} />
      <SelectField
        {...pieceOf(form, 'kind')}
        label={t('form.kind')}
        options={ENCOUNTER_KINDS.map((code) => ({ code, label: t(`kind.${code}`) }))}
      />
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('form.when')} today={today} endsBefore={today} />
      <SelectField {...pieceOf(form, 'facilityId')} label={t('form.where')} options={places} />
    </>
  );
}

function WhatWasSeen({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('health');
  return (
    <>
      <TextField
        {...pieceOf(form, 'condition')}
        label={t('form.condition')}
        hint={t('form.conditionHint')}
        maxLength={300}
      />
      <TextArea {...pieceOf(form, 'complaint')} label={t('form.complaint')} rows={2} />
      <TextArea {...pieceOf(form, 'findings')} label={t('form.findings')} rows={2} />
      <TextArea {...pieceOf(form, 'followUp')} label={t('form.followUp')} rows={2} />
      <SelectField
        {...pieceOf(form, 'consent')}
        label={t('form.consent')}
        options={HEALTH_CONSENTS.map((code) => ({ code, label: t(`consent.${code}`) }))}
      />
      <CheckField {...pieceOf(form, 'isMedicoLegal')} label={t('form.medicoLegal')} />
    </>
  );
}
