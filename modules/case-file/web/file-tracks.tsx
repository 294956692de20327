import { useTranslation } from 'react-i18next';
import { TRACKS, type Track } from '#kernel/code-lists/track.ts';
import type { StoredOf } from '#kernel/record.ts';
import { type CaseFile, TrackStage } from '#modules/case-file/model/case-file.ts';
import type { RibbonTrack, Stage } from '#platform/design/ribbon-layout.ts';
import { StageCards } from '#platform/design/stage-cards.tsx';
import { TrackRibbon } from '#platform/design/track-ribbon.tsx';
import { useRecords } from '#platform/web/records.ts';
import styles from './case-file.module.css';

type FileTracksProps = {
  file: StoredOf<typeof CaseFile>;
  today: string;
  selected: Track | null;
  onSelect: (track: Track | null) => void;
};

/** Where each track stands: a ribbon on desktops, cards on phones. A click shows that track alone. */
export function FileTracks({ file, today, selected, onSelect }: FileTracksProps) {
  const { t } = useTranslation('codes');
  const stages = useRecords(TrackStage, { caseFileId: file.id });
  const tracks = TRACKS.flatMap((track): RibbonTrack[] => {
    const own = stages.filter((one) => one.track === track && !isFulfilled(one));
    if (own.length === 0) return [];
    return [{ track, stages: own.map((one) => bandOf(one, t(`case_track_stage.${one.stage}`))) }];
  });
  if (tracks.length === 0) return null;
  const cards = tracks.flatMap(({ track }) => {
    const latest = latestOf(stages.filter((one) => one.track === track && !one.planned));
    if (!latest) return [];
    return [{ track, label: t(`case_track_stage.${latest.stage}`), open: latest.untilWhen === null }];
  });
  return (
    <>
      <div className={styles.ribbon}>
        <TrackRibbon tracks={tracks} today={today} selected={selected} onSelect={onSelect} />
      </div>
      <div className={styles.cards}>
        <StageCards stages={cards} selected={selected} onSelect={onSelect} />
      </div>
    </>
  );
}

type StoredStage = StoredOf<typeof TrackStage>;

/** A plan that came true is drawn by what came. */
function isFulfilled(stage: StoredStage): boolean {
  return stage.planned && stage.untilWhen !== null;
}

function bandOf(stage: StoredStage, label: string): Stage {
  const { id, since, untilWhen, planned } = stage;
  return { id, label, from: since, to: planned ? since : untilWhen, planned, quiet: untilWhen !== null };
}

/** The one that runs; where none does, the one that began last. */
function latestOf(stages: readonly StoredStage[]): StoredStage | undefined {
  const begun = (one: StoredStage) => one.since.earliest ?? one.since.latest ?? '';
  return stages.find((one) => one.untilWhen === null) ?? stages.toSorted((a, b) => (begun(a) < begun(b) ? 1 : -1))[0];
}
