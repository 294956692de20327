/** The names of the parallel tracks of a case file. */
export const TRACKS = [
  'intake',
  'find',
  'operation',
  'protection',
  'recovery',
  'schooling',
  'livelihood',
  'legal',
  'reintegration',
] as const;
export type Track = (typeof TRACKS)[number];

export const TIERS = ['P0', 'P1', 'P2', 'P3', 'P4'] as const;
export type Tier = (typeof TIERS)[number];

/** What a colour says; each also has a word and an icon beside it. */
export type Tone =
  | 'mute'
  | 'ink'
  | 'accent'
  | 'ok'
  | 'risk'
  | 'missed'
  | 'info'
  | 'pending'
  | 'clash'
  | 'sealed'
  | 'now';

export type ClockState =
  | 'running'
  | 'at-risk'
  | 'missed'
  | 'met'
  | 'waived'
  | 'paused'
  | 'off'
  | 'not-startable';

export type EntryState = 'normal' | 'planned' | 'pending' | 'clash' | 'refused' | 'corrected';

/** The ways a question may stay without an answer, kept and counted as such. */
export const UNKNOWN_CODES = [
  'not_known',
  'not_asked',
  'does_not_want_to_say',
  'not_recorded',
] as const;
export type UnknownCode = (typeof UNKNOWN_CODES)[number];

export type FieldError = { field: string; words: string };

export const SOURCE_WHO = [
  'own_staff',
  'police',
  'partner',
  'herself',
  'family',
  'papers',
  'press',
  'court',
  'school',
  'hospital',
  'unknown',
] as const;

/** Who said something, how it reached us, and how sure they are judged to be. */
export type Source = {
  who: (typeof SOURCE_WHO)[number];
  how?: 'seen' | 'spoken' | 'written' | 'phone' | undefined;
  /** Already in the reader's language. */
  when?: string | undefined;
  reliability?: 'reliable' | 'fairly_reliable' | 'unreliable' | 'not_judged' | undefined;
  /** Replaces the coded words where the catalogue knows no better name. */
  words?: string | undefined;
};
