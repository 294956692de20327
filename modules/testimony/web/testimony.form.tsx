import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { Proceeding } from '#modules/proceeding/model/proceeding.ts';
import { recordTestimony } from '#modules/testimony/model/record-testimony.ts';
import {
  ANSWERS,
  INTERPRETERS,
  PLACES,
  RECORDERS,
  SUPPORT,
  TESTIMONY_KINDS,
} from '#modules/testimony/model/testimony.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { FROM_US, type SourceDraft, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';
import type { WriteActProps } from '#platform/web/write-acts.ts';

const CHOICES = {
  section: TESTIMONY_KINDS,
  recorder: RECORDERS,
  place: PLACES,
  support: SUPPORT,
  interpreter: INTERPRETERS,
  filmed: ANSWERS,
  copyGiven: ANSWERS,
} as const;
type Choice = keyof typeof CHOICES;
const TEXTS = ['supportWho', 'language', 'reference', 'heldBy'] as const;

type Values = Record<Choice, string | null> &
  Record<(typeof TEXTS)[number], string> & { proceedingId: string | null; taken: Dated | null; source: SourceDraft };

/** That a statement was taken. There is no field for what was said. */
export function RecordTestimonyForm({ caseFileId, onClose }: WriteActProps) {
  const { t } = useTranslation('testimony');
  const testimonyId = useState(newId)[0];
  const today = useToday();
  const proceedings = useProceedings(caseFileId);
  const unknown = 'not-known';
  const initial: Values = {
    ...{ section: null, recorder: unknown, place: unknown, support: unknown, interpreter: unknown },
    ...{ filmed: unknown, copyGiven: unknown, supportWho: '', language: '', reference: '', heldBy: '' },
    ...{
      proceedingId: proceedings.length === 1 ? (proceedings[0]?.id ?? null) : null,
      taken: day(today),
      source: FROM_US,
    },
  };
  const toInput = ({ source, proceedingId, ...values }: Values) => {
    const of = proceedings.find(({ id }) => id === proceedingId);
    const words = Object.fromEntries(TEXTS.map((name) => [name, orNull(values[name])]));
    const about = {
      proceedingId,
      caseFileId: of?.caseFileId ?? null,
      personId: of?.personId ?? null,
      evidenceId: null,
    };
    return { testimonyId, testimony: { ...values, ...words, ...about, source: sourceOf(source) } };
  };
  const form = useActForm(recordTestimony, { initial, toInput, onKept: onClose });
  return (
    <FormFrame
      title={t('record')}
      about={<p>{t('lead')}</p>}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />}
      busy={form.busy}
    >
      <SelectField
        {...pieceOf(form, 'proceedingId')}
        label={t('form.proceeding')}
        options={proceedings.map(({ id, label }) => ({ code: id, label }))}
      />
      <HowItWasTaken form={form} />
      <SourceFields
        value={form.values.source}
        onChange={(source) => form.set('source', source)}
        withReliability={false}
      />
    </FormFrame>
  );
}

function HowItWasTaken({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('testimony');
  const today = useToday();
  const text = (name: (typeof TEXTS)[number], most: number) => (
    <TextField {...pieceOf(form, name)} label={t(`form.${name}`)} maxLength={most} />
  );
  const pick = (name: Choice) => <Pick form={form} name={name} />;
  return (
    <>
      {pick('section')}
      <DateWithPrecision {...pieceOf(form, 'taken')} label={t('form.taken')} today={today} endsBefore={today} />
      {pick('recorder')}
      {pick('place')}
      {pick('support')}
      {form.values.support === 'present' && text('supportWho', 200)}
      {text('language', 60)}
      {pick('interpreter')}
      {pick('filmed')}
      {pick('copyGiven')}
      {text('reference', 200)}
      {text('heldBy', 200)}
    </>
  );
}

function Pick({ form, name }: { form: ActForm<Values>; name: Choice }) {
  const { t } = useTranslation('testimony');
  const words = name === 'filmed' || name === 'copyGiven' ? 'answer' : name;
  const options = CHOICES[name].map((code) => ({ code, label: t(`${words}.${code.replaceAll('-', '_')}`) }));
  return <SelectField {...pieceOf(form, name)} label={t(`form.${name}`)} options={options} />;
}

/** Proceedings that a statement can belong to, by the title of their file. */
function useProceedings(caseFileId: string | undefined) {
  const { t } = useTranslation('codes');
  const files = useRecords(CaseFile);
  return useRecords(Proceeding)
    .filter((one) => caseFileId === undefined || one.caseFileId === caseFileId)
    .map((one) => ({
      ...one,
      label: `${files.find(({ id }) => id === one.caseFileId)?.title ?? ''} · ${t(`legal_stage.${one.stage}`)}`,
    }));
}
