import { useTranslation } from 'react-i18next';
import { TRACKS, type Track } from '#kernel/code-lists/track.ts';
import { type Dated, day } from '#kernel/dated.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { writeEntry } from '#modules/case-file/model/write-entry.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { FROM_US, type SourceDraft, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';
import type { WriteActProps } from '#platform/web/write-acts.ts';
import { AboutFile } from './about-file.tsx';

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
    <ActFrame form={form} title={t('entry.title')} about={<AboutFile caseFileId={caseFileId} />} onClose={onClose}>
      {caseFileId === undefined && <WhichFile form={form} />}
      <WhatHappened form={form} today={today} />
      <SourceFields value={form.values.source} onChange={(source) => form.set('source', source)} />
    </ActFrame>
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
      {...pieceOf(form, 'caseFileId')}
      label={t('entry.file')}
      options={files.map(({ id, title }) => ({ code: id, label: title }))}
    />
  );
}

function WhatHappened({ form, today }: { form: ActForm<Values>; today: string }) {
  const { t } = useTranslation(['case-file', 'codes']);
  const { values, set } = form;
  const tracks = TRACKS.map((code) => ({ code, label: t(`codes:track.${code}`) }));
  return (
    <>
      <TextArea {...pieceOf(form, 'words')} label={t('entry.words')} rows={3} lang={values.lang} />
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('entry.when')} today={today} />
      <CheckField {...pieceOf(form, 'planned')} label={t('entry.planned')} />
      <SelectField
        name="track"
        label={t('entry.track')}
        options={tracks}
        value={values.track}
        onChange={(code) => code && set('track', code as Track)} // the options are the tracks
      />
      <TextArea
        {...pieceOf(form, 'painful')}
        label={t('entry.painful')}
        aside={t('ifYouWant')}
        hint={t('entry.painfulHint')}
        rows={2}
        lang={values.lang}
      />
    </>
  );
}
