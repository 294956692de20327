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
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useCountryOptions } from '#platform/web/country-options.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useReader, useRecords } from '#platform/web/records.ts';
import { draftOf, type SourceDraft, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';

type Leg = StoredOf<typeof MovementLeg>;
type Report = StoredOf<typeof MissingReport>;
type Values = {
  fromPlace: string;
  fromCountry: string | null;
  toPlace: string;
  toCountry: string | null;
  happened: Dated | null;
  mode: string | null;
  accompaniedBy: string | null;
  purpose: string | null;
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
  return (
    <ActFrame form={form} title={t(leg ? 'leg.correct' : 'form.leg')} onClose={onClose}>
      <FromTo form={form} />
      <HowAndWhy form={form} report={report} />
      <WhatElse form={form} />
    </ActFrame>
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

function FromTo({ form }: { form: Form }) {
  const { t } = useTranslation('missing-person');
  const countries = useCountryOptions();
  const today = useToday();
  return (
    <>
      <TextField {...pieceOf(form, 'fromPlace')} label={t('leg.from')} maxLength={200} />
      <SelectField {...pieceOf(form, 'fromCountry')} label={t('leg.fromCountry')} options={countries} />
      <TextField {...pieceOf(form, 'toPlace')} label={t('leg.to')} maxLength={200} />
      <SelectField {...pieceOf(form, 'toCountry')} label={t('leg.toCountry')} options={countries} />
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('when')} today={today} endsBefore={today} />
      <ChoiceTiles
        {...pieceOf(form, 'known')}
        label={t('leg.howSure')}
        options={['known', 'order-known'].map((code) => ({ code, label: t(`leg.${code}`) }))}
      />
    </>
  );
}

function HowAndWhy({ form, report }: { form: Form; report: Report }) {
  const { t } = useTranslation(['missing-person', 'codes']);
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
        {...pieceOf(form, 'mode')}
        label={t('missing-person:leg.mode')}
        options={useCodeOptions('travel_mode')}
      />
      <SelectField {...pieceOf(form, 'accompaniedBy')} label={t('missing-person:leg.with')} options={people} />
      <SelectField
        {...pieceOf(form, 'purpose')}
        label={t('missing-person:leg.purpose')}
        options={useCodeOptions('leg_purpose')}
      />
      <CheckField
        name="completed"
        label={t('missing-person:leg.failed')}
        hint={t('missing-person:leg.failedHint')}
        value={!form.values.completed}
        onChange={(failed) => form.set('completed', !failed)}
      />
    </>
  );
}

function WhatElse({ form }: { form: Form }) {
  const { t } = useTranslation('missing-person');
  return (
    <>
      <TextField {...pieceOf(form, 'note')} label={t('leg.note')} aside={t('ifKnown')} />
      <TextArea
        {...pieceOf(form, 'painful')}
        label={t('leg.painful')}
        hint={t('leg.painfulHint')}
        rows={3}
        lang={form.values.lang}
      />
      <SourceFields value={form.values.source} onChange={(source) => form.set('source', source)} />
    </>
  );
}
