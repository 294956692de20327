import { useTranslation } from 'react-i18next';
import { type CaseTrackStage, stagesOf } from '#kernel/code-lists/case-track-stage.ts';
import { TRACKS, type Track } from '#kernel/code-lists/track.ts';
import { type Dated, day } from '#kernel/dated.ts';
import { TrackStage } from '#modules/case-file/model/case-file.ts';
import { changeStage } from '#modules/case-file/model/change-stage.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { Note } from '#platform/design/note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { FROM_US, type SourceDraft, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';
import type { WriteActProps } from '#platform/web/write-acts.ts';
import { AboutFile } from './about-file.tsx';

type Values = {
  stageId: string;
  caseFileId: string;
  track: Track;
  stage: CaseTrackStage | null;
  since: Dated | null;
  planned: boolean;
  reason: string;
  source: SourceDraft;
};

/** Moves one track on. The others stay where they are. */
export function ChangeStageForm({ caseFileId = '', onClose }: WriteActProps) {
  const { t } = useTranslation('case-file');
  const today = useToday();
  const initial: Values = {
    stageId: newId(),
    caseFileId,
    track: 'protection',
    stage: null,
    since: day(today),
    planned: false,
    reason: '',
    source: FROM_US,
  };
  const form = useActForm(changeStage, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('stage.title')} about={<AboutFile caseFileId={caseFileId} />} onClose={onClose}>
      <WhichStage form={form} />
      <SinceWhen form={form} today={today} />
      <SourceFields
        value={form.values.source}
        onChange={(source) => form.set('source', source)}
        withReliability={false}
      />
    </ActFrame>
  );
}

function toInput({ track: _, ...values }: Values): object {
  return { ...values, untilWhen: null, reason: orNull(values.reason), source: sourceOf(values.source) };
}

function WhichStage({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation(['case-file', 'codes']);
  const { values, set } = form;
  const [now] = useRecords(
    TrackStage,
    (one) =>
      one.caseFileId === values.caseFileId && one.track === values.track && one.untilWhen === null && !one.planned,
  );
  function chooseTrack(track: string | null) {
    if (track) set('track', track as Track); // the options are the tracks
    set('stage', null);
  }
  return (
    <>
      <SelectField
        name="track"
        label={t('stage.track')}
        options={TRACKS.map((code) => ({ code, label: t(`codes:track.${code}`) }))}
        value={values.track}
        onChange={chooseTrack}
      />
      {now && <Note icon={values.track}>{t('stage.now', { stage: t(`codes:case_track_stage.${now.stage}`) })}</Note>}
      <SelectField
        name="stage"
        label={t('stage.stage')}
        options={stagesOf(values.track).map((code) => ({ code, label: t(`codes:case_track_stage.${code}`) }))}
        value={values.stage}
        onChange={(code) => set('stage', code as CaseTrackStage | null)} // the options are the stages
        error={errorOf(form, 'stage')}
      />
    </>
  );
}

function SinceWhen({ form, today }: { form: ActForm<Values>; today: string }) {
  const { t } = useTranslation('case-file');
  return (
    <>
      <DateWithPrecision {...pieceOf(form, 'since')} label={t('stage.since')} today={today} />
      <CheckField {...pieceOf(form, 'planned')} label={t('stage.planned')} />
      <TextArea {...pieceOf(form, 'reason')} label={t('stage.reason')} aside={t('ifYouWant')} rows={2} />
    </>
  );
}
