import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { Participant } from '#modules/case-file/model/case-file.ts';
import { addLeg } from '#modules/missing-person/model/add-leg.ts';
import { correctLeg } from '#modules/missing-person/model/correct-leg.ts';
import type { MissingReport } from '#modules/missing-person/model/missing-report.ts';
import { MovementLeg } from '#modules/missing-person/model/movement-leg.ts';
import { Person } from '#modules/person/model/person.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { changesOf } from '#platform/web/changes-of.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useCountryOptions } from '#platform/web/country-options.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { useReader, useRecords } from '#platform/web/records.ts';
import { draftOf, type SourceDraft, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';

type Leg = StoredOf<typeof MovementLeg>;
type Report = StoredOf<typeof MissingReport>;
type Values = {
  fromPlace: string;
  fromCountry: string;
  toPlace: string;
  toCountry: string;
  happened: Dated | null;
  mode: string;
  accompaniedBy: string | null;
  purpose: string;
  completed: boolean;
  known: string;
  note: string;
  painful: string;
  lang: string;
  source: SourceDraft;
};
type Form = ActForm<Values>;
type LegFormProps = { report: Report; legId: string | null; onClose: () => void };

/** Adds a stretch at the end of the way, or corrects one that stands there. */
export function LegForm({ report, legId, onClose }: LegFormProps) {
  const { t, i18n } = useTranslation('missing-person');
  const legs = useRecords(MovementLeg, { reportId: report.id }).toSorted((a, b) => a.position - b.position);
  const leg = legs.find((one) => one.id === legId);
  const last = legs.at(-1);
  const begins = last
    ? { fromPlace: last.toPlace, fromCountry: last.toCountry }
    : { fromPlace: report.lastSeenPlace, fromCountry: report.lastSeenCountry };
  const initial: Values = leg
    ? valuesOf(leg)
    : { ...EMPTY, ...begins, toCountry: begins.fromCountry, lang: i18n.language };
  const form = useActForm(leg ? correctLeg : addLeg, {
    initial,
    toInput: (values) => toInput(values, report, leg),
    ...(leg && { basedOn: { [leg.id]: leg.version } }),
    onKept: onClose,
  });
  const note = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame
      title={t(leg ? 'leg.correct' : 'form.leg')}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={note}
      busy={form.busy}
    >
      <FromTo form={form} />
      <HowAndWhy form={form} report={report} />
      <WhatElse form={form} />
    </FormFrame>
  );
}

const EMPTY = {
  toPlace: '',
  happened: null,
  mode: 'unknown',
  accompaniedBy: null,
  purpose: 'unknown',
  completed: true,
  known: 'order-known',
  note: '',
  painful: '',
  source: { kind: 'police', manner: 'spoken', who: '', reliability: null },
};

function valuesOf({ note, painful, source, ...leg }: Leg): Values {
  const { fromPlace, fromCountry, toPlace, toCountry, happened, mode, accompaniedBy, purpose, completed, known, lang } =
    leg;
  const same = {
    fromPlace,
    fromCountry,
    toPlace,
    toCountry,
    happened,
    mode,
    accompaniedBy,
    purpose,
    completed,
    known,
    lang,
  };
  return { ...same, note: note ?? '', painful: painful ?? '', source: draftOf(source) };
}

function toInput(values: Values, report: Report, leg: Leg | undefined): object {
  const facts = {
    ...values,
    note: orNull(values.note),
    painful: orNull(values.painful),
    source: sourceOf(values.source),
  };
  if (!leg) return { legId: newId(), leg: { ...facts, reportId: report.id } };
  return { legId: leg.id, reportId: report.id, changes: changesOf<object>(leg, facts) };
}

function errorOf(form: Form, field: string): string | undefined {
  return form.errors.find((error) => error.field === field)?.words;
}

function FromTo({ form }: { form: Form }) {
  const { t } = useTranslation('missing-person');
  const { values, set } = form;
  const countries = useCountryOptions();
  const today = useToday();
  return (
    <>
      <TextField
        name="fromPlace"
        label={t('leg.from')}
        value={values.fromPlace}
        onChange={(place) => set('fromPlace', place)}
        error={errorOf(form, 'fromPlace')}
        maxLength={200}
      />
      <SelectField
        name="fromCountry"
        label={t('leg.fromCountry')}
        options={countries}
        value={values.fromCountry}
        onChange={(code) => set('fromCountry', code ?? values.fromCountry)}
      />
      <TextField
        name="toPlace"
        label={t('leg.to')}
        value={values.toPlace}
        onChange={(place) => set('toPlace', place)}
        error={errorOf(form, 'toPlace')}
        maxLength={200}
      />
      <SelectField
        name="toCountry"
        label={t('leg.toCountry')}
        options={countries}
        value={values.toCountry}
        onChange={(code) => set('toCountry', code ?? values.toCountry)}
      />
      <DateWithPrecision
        name="happened"
        label={t('when')}
        today={today}
        endsBefore={today}
        value={values.happened}
        onChange={(on) => set('happened', on)}
        error={errorOf(form, 'happened')}
      />
      <ChoiceTiles
        name="known"
        label={t('leg.howSure')}
        options={['known', 'order-known'].map((code) => ({ code, label: t(`leg.${code}`) }))}
        value={values.known}
        onChange={(code) => set('known', code)}
      />
    </>
  );
}

function HowAndWhy({ form, report }: { form: Form; report: Report }) {
  const { t } = useTranslation(['missing-person', 'codes']);
  const { values, set } = form;
  const reader = useReader();
  const others = useRecords(Participant, { caseFileId: report.caseFileId }).filter(
    (one) => one.personId !== report.personId,
  );
  const people = others.map((one) => ({
    code: one.personId,
    label: t('missing-person:leg.person', {
      code: reader.get(Person, one.personId)?.displayCode ?? '',
      role: t(`codes:participant_role.${one.role}`),
    }),
  }));
  return (
    <>
      <SelectField
        name="mode"
        label={t('missing-person:leg.mode')}
        options={useCodeOptions('travel_mode')}
        value={values.mode}
        onChange={(mode) => set('mode', mode ?? 'unknown')}
      />
      <SelectField
        name="accompaniedBy"
        label={t('missing-person:leg.with')}
        options={people}
        value={values.accompaniedBy}
        onChange={(id) => set('accompaniedBy', id)}
      />
      <SelectField
        name="purpose"
        label={t('missing-person:leg.purpose')}
        options={useCodeOptions('leg_purpose')}
        value={values.purpose}
        onChange={(code) => set('purpose', code ?? 'unknown')}
      />
      <CheckField
        name="completed"
        label={t('missing-person:leg.failed')}
        hint={t('missing-person:leg.failedHint')}
        value={!values.completed}
        onChange={(failed) => set('completed', !failed)}
      />
    </>
  );
}

function WhatElse({ form }: { form: Form }) {
  const { t } = useTranslation('missing-person');
  const { values, set } = form;
  return (
    <>
      <TextField
        name="note"
        label={t('leg.note')}
        aside={t('ifKnown')}
        value={values.note}
        onChange={(note) => set('note', note)}
      />
      <TextArea
        name="painful"
        label={t('leg.painful')}
        hint={t('leg.painfulHint')}
        rows={3}
        lang={values.lang}
        value={values.painful}
        onChange={(words) => set('painful', words)}
        error={errorOf(form, 'painful')}
      />
      <SourceFields value={values.source} onChange={(source) => set('source', source)} />
    </>
  );
}
