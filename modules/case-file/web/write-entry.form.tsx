import { useTranslation } from 'react-i18next';
import { TRACKS, type Track } from '#kernel/code-lists/track.ts';
import { type Dated, day } from '#kernel/dated.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { writeEntry } from '#modules/case-file/model/write-entry.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { useRecords } from '#platform/web/records.ts';
import { FROM_US, type SourceDraft, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';
import type { WriteActProps } from '#platform/web/write-acts.ts';
import { AboutFile } from './about-file.tsx';
import { errorOf } from './error-of.ts';

type Values = {
  entryId: string;
  caseFileId: string | null;
  track: Track;
  happened: Dated | null;
  words: string;
  painful: string;
  lang: string;
  planned: boolean;
  source: SourceDraft;
};

/** Something that happened, in one's own words, where no other form holds it. */
export function WriteEntryForm({ caseFileId, onClose }: WriteActProps) {
  const { t, i18n } = useTranslation('case-file');
  const today = useToday();
  const initial: Values = {
    entryId: newId(),
    caseFileId: caseFileId ?? null,
    track: 'protection',
    happened: day(today),
    words: '',
    painful: '',
    lang: i18n.language,
    planned: false,
    source: FROM_US,
  };
  const form = useActForm(writeEntry, { initial, toInput, onKept: onClose });
  return (
    <FormFrame
      title={t('entry.title')}
      about={<AboutFile caseFileId={caseFileId} />}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      busy={form.busy}
      refusal={form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />}
    >
      {caseFileId === undefined && <WhichFile form={form} />}
      <WhatHappened form={form} today={today} />
      <SourceFields value={form.values.source} onChange={(source) => form.set('source', source)} />
    </FormFrame>
  );
}

function toInput({ entryId, ...values }: Values): object {
  const entry = { ...values, painful: orNull(values.painful), compartment: 'case', source: sourceOf(values.source) };
  return { entryId, entry };
}

/** Opened from elsewhere, it asks first in which file. */
function WhichFile({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('case-file');
  const files = useRecords(CaseFile, { closedAt: null });
  return (
    <SelectField
      name="caseFileId"
      label={t('entry.file')}
      options={files.map(({ id, title }) => ({ code: id, label: title }))}
      value={form.values.caseFileId}
      onChange={(code) => form.set('caseFileId', code)}
      error={errorOf(form.errors, 'caseFileId')}
    />
  );
}

function WhatHappened({ form, today }: { form: ActForm<Values>; today: string }) {
  const { t } = useTranslation(['case-file', 'codes']);
  const { values, set, errors } = form;
  const tracks = TRACKS.map((code) => ({ code, label: t(`codes:track.${code}`) }));
  return (
    <>
      <TextArea
        name="words"
        label={t('entry.words')}
        rows={3}
        lang={values.lang}
        value={values.words}
        onChange={(words) => set('words', words)}
        error={errorOf(errors, 'words')}
      />
      <DateWithPrecision
        name="happened"
        label={t('entry.when')}
        today={today}
        value={values.happened}
        onChange={(happened) => set('happened', happened)}
        error={errorOf(errors, 'happened')}
      />
      <CheckField
        name="planned"
        label={t('entry.planned')}
        value={values.planned}
        onChange={(planned) => set('planned', planned)}
      />
      <SelectField
        name="track"
        label={t('entry.track')}
        options={tracks}
        value={values.track}
        onChange={(code) => code && set('track', code as Track)} // the options are the tracks
      />
      <TextArea
        name="painful"
        label={t('entry.painful')}
        aside={t('ifYouWant')}
        hint={t('entry.painfulHint')}
        rows={2}
        lang={values.lang}
        value={values.painful}
        onChange={(painful) => set('painful', painful)}
        error={errorOf(errors, 'painful')}
      />
    </>
  );
}
