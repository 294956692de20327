import { useTranslation } from 'react-i18next';
import { TRACKS, type Track } from '#kernel/code-lists/track.ts';
import type { Dated } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import type { Entry } from '#modules/case-file/model/case-file.ts';
import { correctEntry } from '#modules/case-file/model/correct-entry.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { useToday } from '#platform/web/me.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { draftOf, type SourceDraft, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';
import { AboutFile } from './about-file.tsx';

type Values = { words: string; happened: Dated | null; track: Track; source: SourceDraft };
type CorrectEntryFormProps = { entry: StoredOf<typeof Entry>; onClose: () => void };

/** Corrects an entry. What stood there stays readable behind it. */
export function CorrectEntryForm({ entry, onClose }: CorrectEntryFormProps) {
  const { t } = useTranslation(['case-file', 'codes']);
  const { words, happened, track } = entry;
  const initial: Values = { words, happened, track, source: draftOf(entry.source) };
  const toInput = (values: Values) => ({
    entryId: entry.id,
    ...changesOf<object>(entry, { ...values, source: sourceOf(values.source) }),
  });
  const basedOn = { [entry.id]: entry.version };
  const form = useActForm(correctEntry, { initial, toInput, basedOn, onKept: onClose });
  const { values, set } = form;
  return (
    <ActFrame
      form={form}
      title={t('correctEntry.title')}
      about={<AboutFile caseFileId={entry.caseFileId} />}
      onClose={onClose}
    >
      <TextArea
        {...pieceOf(form, 'words')}
        label={t('entry.words')}
        hint={t('correctEntry.hint')}
        rows={3}
        lang={entry.lang}
      />
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('entry.when')} today={useToday()} />
      <SelectField
        name="track"
        label={t('entry.track')}
        options={TRACKS.map((code) => ({ code, label: t(`codes:track.${code}`) }))}
        value={values.track}
        onChange={(code) => code && set('track', code as Track)} // the options are the tracks
      />
      <SourceFields value={values.source} onChange={(next) => set('source', next)} />
    </ActFrame>
  );
}
