import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { Person } from '#modules/person/model/person.ts';
import { openProceeding } from '#modules/proceeding/model/open-proceeding.ts';
import { ADVOCATE_KINDS, PROCEDURES } from '#modules/proceeding/model/proceeding.ts';
import { USUAL_SECTIONS } from '#modules/proceeding/model/section-of-law.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { FROM_US, type SourceDraft, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';
import { FormPage } from './form-page.tsx';

type Values = {
  caseFileId: string | null;
  accusedIds: string[];
  offence: Dated | null;
  sections: string[];
  procedure: string | null;
  firNumber: string;
  firDate: string;
  policeStation: string;
  cnr: string;
  court: string;
  stage: string | null;
  stageSince: Dated | null;
  advocate: string;
  advocateKind: string | null;
  prosecutor: string;
  source: SourceDraft;
};
const TEXTS = ['firNumber', 'firDate', 'policeStation', 'cnr', 'court', 'advocate', 'prosecutor'] as const;

/** A proceeding, with as much as is known of it today. */
export function OpenProceedingForm({ caseFileId, onClose }: { caseFileId?: string | undefined; onClose: () => void }) {
  const { t } = useTranslation('proceeding');
  const proceedingId = useState(newId)[0];
  const today = useToday();
  const files = useRecords(CaseFile);
  const texts = Object.fromEntries(TEXTS.map((name) => [name, ''])) as Record<(typeof TEXTS)[number], string>;
  const initial: Values = {
    ...texts,
    caseFileId: caseFileId ?? null,
    accusedIds: [],
    offence: null,
    sections: [],
    procedure: 'not_known',
    advocateKind: 'not-known',
    stage: 'fir',
    stageSince: day(today),
    source: FROM_US,
  };
  const personId = (of: string | null) => files.find(({ id }) => id === of)?.personId ?? null;
  const toInput = ({ source, ...values }: Values) => ({
    proceedingId,
    proceeding: {
      ...values,
      ...Object.fromEntries(TEXTS.map((name) => [name, orNull(values[name])])),
      personId: personId(values.caseFileId),
      source: sourceOf(source),
    },
  });
  const form = useActForm(openProceeding, { initial, toInput, onKept: onClose });
  return (
    <FormPage form={form} title={t('form.open')} onClose={onClose}>
      <SelectField
        {...pieceOf(form, 'caseFileId')}
        label={t('form.caseFile')}
        options={files.map(({ id, title }) => ({ code: id, label: title }))}
      />
      <WhatHappened form={form} />
      <WhereItIs form={form} />
      <SourceFields
        value={form.values.source}
        onChange={(source) => form.set('source', source)}
        withReliability={false}
      />
    </FormPage>
  );
}

function WhatHappened({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation(['proceeding', 'design']);
  const today = useToday();
  const { old, new: since, always } = USUAL_SECTIONS;
  const sections = [...since, ...old, ...always].map((code) => ({ code, label: code }));
  const people = useRecords(Person).map(({ id, nameUsed, displayCode }) => ({
    code: id,
    label: `${nameUsed ?? t('design:unknownName')} ${displayCode}`,
  }));
  return (
    <>
      <DateWithPrecision
        {...pieceOf(form, 'offence')}
        label={t('form.offence')}
        hint={t('form.offenceHint')}
        today={today}
        endsBefore={today}
      />
      <MultiSelectField {...pieceOf(form, 'sections')} label={t('form.sections')} options={sections} />
      <MultiSelectField {...pieceOf(form, 'accusedIds')} label={t('form.accused')} options={people} />
    </>
  );
}

function WhereItIs({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('proceeding');
  const today = useToday();
  return (
    <>
      <TextField {...pieceOf(form, 'firNumber')} label={t('form.firNumber')} maxLength={100} />
      <DayField {...pieceOf(form, 'firDate')} label={t('form.firDate')} max={today} />
      <TextField {...pieceOf(form, 'policeStation')} label={t('form.policeStation')} maxLength={200} />
      <SelectField
        {...pieceOf(form, 'procedure')}
        label={t('form.procedure')}
        options={PROCEDURES.map((code) => ({ code, label: t(`procedure.${code}`) }))}
      />
      <SelectField {...pieceOf(form, 'stage')} label={t('form.stage')} options={useCodeOptions('legal_stage')} />
      <DateWithPrecision
        {...pieceOf(form, 'stageSince')}
        label={t('form.stageSince')}
        today={today}
        endsBefore={today}
      />
      <TextField {...pieceOf(form, 'court')} label={t('form.court')} maxLength={200} />
      <TextField {...pieceOf(form, 'cnr')} label={t('form.cnr')} maxLength={16} />
      <TextField {...pieceOf(form, 'advocate')} label={t('form.advocate')} maxLength={200} />
      {form.values.advocate !== '' && (
        <SelectField
          {...pieceOf(form, 'advocateKind')}
          label={t('form.advocateKind')}
          options={ADVOCATE_KINDS.map((code) => ({ code, label: t(`advocateKind.${code.replaceAll('-', '_')}`) }))}
        />
      )}
      <TextField {...pieceOf(form, 'prosecutor')} label={t('form.prosecutor')} maxLength={200} />
    </>
  );
}
