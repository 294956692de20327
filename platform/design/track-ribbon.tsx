import { type CSSProperties, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { datedWords, monthTick } from './dated-words.ts';
import { Icon } from './icons.tsx';
import type { Track } from './kinds.ts';
import {
  type Band,
  layStages,
  monthMarks,
  place,
  type RibbonTrack,
  ribbonScale,
  type Scale,
  wordsLength,
} from './ribbon-layout.ts';
import { trackStyle } from './tone.ts';
import styles from './track-ribbon.module.css';

type TrackRibbonProps = {
  tracks: readonly RibbonTrack[];
  /** ISO day. */
  today: string;
  from?: string | undefined;
  to?: string | undefined;
  selected?: Track | null | undefined;
  /** A click on a track filters the timeline; on the selected one it shows all again. */
  onSelect?: ((track: Track | null) => void) | undefined;
};

/** The tracks of a file side by side. Edges fade over the days between which they lie. */
export function TrackRibbon({ tracks, today, from, to, selected, onSelect }: TrackRibbonProps) {
  const { t } = useTranslation('design');
  const scale = useMemo(() => {
    const own = ribbonScale(tracks, today);
    return { from: from ?? own.from, to: to ?? own.to };
  }, [tracks, today, from, to]);
  return (
    <section className={styles.ribbon} aria-label={t('ribbon.label')}>
      <Months scale={scale} />
      {tracks.map((track) => (
        <TrackLine
          key={track.track}
          {...track}
          scale={scale}
          today={today}
          faded={Boolean(selected) && selected !== track.track}
          onSelect={onSelect && (() => onSelect(selected === track.track ? null : track.track))}
        />
      ))}
      <div className={styles.todayLayer} aria-hidden>
        <i style={{ insetInlineStart: `${place(today, scale)}%` }} />
      </div>
      <RibbonTable tracks={tracks} />
    </section>
  );
}

function Months({ scale }: { scale: Scale }) {
  const { t, i18n } = useTranslation('design');
  const marks = monthMarks(scale);
  return (
    <div className={styles.months} aria-hidden>
      <span>{t('ribbon.tracks')}</span>
      <div>
        {marks.map(({ month, at }) => (
          <span key={month} style={{ insetInlineStart: `${at}%` }}>
            {monthTick(month, i18n.language)}
          </span>
        ))}
      </div>
    </div>
  );
}

type TrackLineProps = RibbonTrack & { scale: Scale; today: string; faded: boolean; onSelect: (() => void) | undefined };

function TrackLine({ track, stages, scale, today, faded, onSelect }: TrackLineProps) {
  const { t } = useTranslation('design');
  return (
    <div className={styles.track} style={trackStyle(track)} data-faded={faded || undefined} aria-hidden={!onSelect}>
      <button type="button" className={styles.name} onClick={onSelect} disabled={!onSelect}>
        <Icon name={track} size={16} />
        {t(`track.${track}`)}
      </button>
      <div className={styles.line} aria-hidden>
        {layStages(stages, scale, today).map((band) => (
          <BandShape key={band.stage.id} band={band} />
        ))}
      </div>
    </div>
  );
}

/** Labels stand inside tints, and beside what is too short or too dark to hold words. */
function BandShape({ band }: { band: Band }) {
  const { stage, start, length, ahead, wordsBefore } = band;
  const look = stage.planned ? styles.planned : stage.quiet ? styles.quiet : styles.solid;
  const inside = (stage.quiet || stage.planned) && length > wordsLength(stage);
  const beside = wordsBefore ? { insetInlineEnd: `${100 - start}%` } : { insetInlineStart: `${start + length}%` };
  return (
    <>
      <span className={look} style={{ insetInlineStart: `${start}%`, inlineSize: `${length}%`, ...fade(band) }} />
      {inside && (
        <span className={styles.inside} style={{ insetInlineStart: `${start}%` }}>
          {stage.label}
        </span>
      )}
      {ahead > 0 && (
        <span className={styles.ahead} style={{ insetInlineStart: `${100 - ahead}%`, inlineSize: `${ahead}%` }}>
          {stage.label}
        </span>
      )}
      {!inside && ahead === 0 && (
        <span className={styles.beside} style={beside}>
          {stage.label}
        </span>
      )}
    </>
  );
}

function fade({ length, fadeIn, fadeOut, stage }: Band): CSSProperties {
  if (stage.planned || fadeIn + fadeOut === 0) return {};
  const inTo = Math.min(100, (fadeIn / length) * 100);
  const outFrom = Math.max(inTo, 100 - (fadeOut / length) * 100);
  const stops = [
    fadeIn > 0 ? 'transparent' : 'black',
    `black ${inTo}%`,
    `black ${outFrom}%`,
    fadeOut > 0 ? 'transparent' : 'black',
  ];
  return { maskImage: `linear-gradient(to right, ${stops.join(', ')})` };
}

/** The same facts for those who listen, and for paper. */
function RibbonTable({ tracks }: { tracks: readonly RibbonTrack[] }) {
  const { t, i18n } = useTranslation('design');
  const rows = tracks.flatMap(({ track, stages }) => stages.map((stage) => ({ track, stage })));
  return (
    <table className="s-hidden">
      <caption>{t('ribbon.label')}</caption>
      <thead>
        <tr>
          {(['track', 'stage', 'from', 'to'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`ribbon.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ track, stage }) => (
          <tr key={stage.id}>
            <th scope="row">{t(`track.${track}`)}</th>
            <td>{stage.planned ? t('ribbon.planned', { stage: stage.label }) : stage.label}</td>
            <td>{datedWords(stage.from, t, i18n.language).range}</td>
            <td>{stage.to ? datedWords(stage.to, t, i18n.language).range : t('ribbon.open')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
