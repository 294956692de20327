import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import { Person } from '#modules/person/model/person.ts';
import { ADVOCATE_KINDS, PROCEDURES, type ProceedingFacts } from '#modules/proceeding/model/proceeding.ts';
import { USUAL_SECTIONS } from '#modules/proceeding/model/section-of-law.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import type { ActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { draftOf, type SourceDraft, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';

const TEXTS = ['firNumber', 'firDate', 'policeStation', 'cnr', 'court', 'advocate', 'prosecutor'] as const;
type Text = (typeof TEXTS)[number];

/** What is known of a proceeding besides how far it is, as it is typed. */
export type ProceedingValues = Record<Text, string> & {
  accusedIds: string[];
  offence: Dated | null;
  sections: string[];
  procedure: string | null;
  advocateKind: string | null;
  source: SourceDraft;
};

export const NO_TEXTS = Object.fromEntries(TEXTS.map((name) => [name, ''])) as Record<Text, string>;

export function valuesOf(of: ProceedingFacts): ProceedingValues {
  const { accusedIds, offence, sections, procedure, advocateKind, source } = of;
  const words = Object.fromEntries(TEXTS.map((name) => [name, of[name] ?? ''])) as Record<Text, string>;
  const lists = { accusedIds: [...accusedIds], sections: [...sections] };
  return { ...words, ...lists, offence, procedure, advocateKind, source: draftOf(source) };
}

export function factsOf<V extends ProceedingValues>({ source, ...values }: V): object {
  const words = Object.fromEntries(TEXTS.map((name) => [name, orNull((values as Record<Text, string>)[name])]));
  return { ...values, ...words, source: sourceOf(source) };
}

type Of = { form: ActForm<ProceedingValues> };

export function WhatHappened({ form }: Of) {
  const { t } = useTranslation(['proceeding', 'design']);
  const today = useToday();
  const { old, new: since, always } = USUAL_SECTIONS;
  // What was written by its own words stays among the answers: it would be lost with the first correction.
  const written = form.values.sections.filter((one) => ![...since, ...old, ...always].includes(one as never));
  const sections = [...written, ...since, ...old, ...always].map((code) => ({ code, label: code }));
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

export function ItsNumbers({ form }: Of) {
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
    </>
  );
}

export function CourtAndLawyers({ form }: Of) {
  const { t } = useTranslation('proceeding');
  return (
    <>
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
      <SourceFields
        value={form.values.source}
        onChange={(source) => form.set('source', source)}
        withReliability={false}
      />
    </>
  );
}
