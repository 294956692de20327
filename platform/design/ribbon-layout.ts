import type { Dated } from '#kernel/dated.ts';
import type { Track } from './kinds.ts';

export type Stage = {
  id: string;
  label: string;
  from: Dated;
  /** Absent: it still goes on, and runs past today in tint. */
  to: Dated | null;
  planned?: boolean | undefined;
  /** In tint with the label inside: preparing, waiting, interrupted. */
  quiet?: boolean | undefined;
};

/** Lengths in per cent of the ribbon: the fades are how inexactly the edges are known. */
export type Band = {
  stage: Stage;
  start: number;
  length: number;
  fadeIn: number;
  fadeOut: number;
  /** The part of an open stage that lies ahead of today. */
  ahead: number;
  /** Its words stand before it, where behind it they would lie across the line of today. */
  wordsBefore: boolean;
};

export type Scale = { from: string; to: string };

const MS_PER_DAY = 86_400_000;
const AHEAD_DAYS = 75;
const MIN_LENGTH = 0.9;
const LETTER_LENGTH = 0.72;

/** The span the ribbon shows: at most the last year, and some weeks ahead. */
export function ribbonScale(tracks: readonly { stages: readonly Stage[] }[], today: string): Scale {
  const starts = tracks.flatMap(({ stages }) => stages.map(({ from }) => from.earliest ?? from.latest));
  const known = starts.filter((day) => day !== null).sort();
  const yearAgo = shift(today, -330);
  const first = known[0] ?? shift(today, -90);
  return { from: first < yearAgo ? yearAgo : shift(first, -12), to: shift(today, AHEAD_DAYS) };
}

/** The bands of one track, cut to the scale. */
export function layStages(stages: readonly Stage[], scale: Scale, today: string): Band[] {
  const bands = stages.flatMap((stage) => layStage(stage, scale, today) ?? []);
  return bands.map((band) => ({ ...band, wordsBefore: standsBefore(band, bands, place(today, scale)) }));
}

/** How much of the ribbon the words of a stage take. */
export function wordsLength({ label }: Stage): number {
  return [...label].length * LETTER_LENGTH;
}

function standsBefore(band: Band, all: readonly Band[], today: number): boolean {
  const end = band.start + band.length;
  const free = all
    .filter((one) => one.start < band.start)
    .map((one) => one.start + one.length + wordsLength(one.stage));
  const isCrossed = band.ahead === 0 && end <= today && end + wordsLength(band.stage) > today;
  return isCrossed && band.start - wordsLength(band.stage) > Math.max(0, ...free);
}

function layStage(stage: Stage, scale: Scale, today: string): Band | null {
  const earliest = stage.from.earliest ?? stage.from.latest ?? scale.from;
  const surelyBegun = stage.from.latest ?? earliest;
  const ends = stage.to ? (stage.to.latest ?? stage.to.earliest ?? scale.to) : stage.planned ? surelyBegun : today;
  const surelyGoing = stage.to ? (stage.to.earliest ?? ends) : ends;
  const start = place(earliest, scale);
  const end = Math.max(place(ends, scale), start + MIN_LENGTH);
  if (place(ends, scale) <= 0 || start >= 100) return null;
  return {
    stage,
    start,
    length: Math.min(end, 100) - start,
    fadeIn: Math.max(0, place(surelyBegun, scale) - start),
    fadeOut: Math.max(0, end - Math.max(place(surelyGoing, scale), start)),
    ahead: stage.to || stage.planned ? 0 : 100 - place(today, scale),
    wordsBefore: false,
  };
}

/** The first days of the months inside the scale, as places. */
export function monthMarks(scale: Scale): { month: string; at: number }[] {
  const marks: { month: string; at: number }[] = [];
  let month = nextMonth(scale.from);
  while (month < scale.to) {
    marks.push({ month, at: place(month, scale) });
    month = nextMonth(month);
  }
  return marks;
}

/** Where a day lies, in per cent; kept inside the ribbon. */
export function place(day: string, scale: Scale): number {
  const share = (days(day) - days(scale.from)) / (days(scale.to) - days(scale.from));
  return Math.min(100, Math.max(0, share * 100));
}

export type RibbonTrack = { track: Track; stages: readonly Stage[] };

function days(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / MS_PER_DAY;
}

function shift(iso: string, by: number): string {
  return new Date((days(iso) + by) * MS_PER_DAY).toISOString().slice(0, 10);
}

function nextMonth(iso: string): string {
  const [year = 0, month = 1] = iso.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}
