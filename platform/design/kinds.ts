import type { AnswerState } from '#kernel/code-lists/answer-state.ts';
import type { IconName } from './icons.tsx';

export type { Track } from '#kernel/code-lists/track.ts';

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

export const CLOCK_STATES = [
  'running',
  'at-risk',
  'missed',
  'met',
  'waived',
  'paused',
  'off',
  'not-startable',
] as const;
export type ClockState = (typeof CLOCK_STATES)[number];

export type EntryState = 'normal' | 'planned' | 'pending' | 'clash' | 'refused' | 'corrected';

/** The ways a question may stay without an answer, kept and counted as such. */
export type UnknownCode = AnswerState;

/** One answer that can be chosen: the code is kept, the label is read. */
export type Option = {
  code: string;
  label: string;
  hint?: string | undefined;
  icon?: IconName | undefined;
};

/** `field` is the name of the form piece the words belong to. */
export type FieldError = { field: string; words: string };

/** Who said something, how it reached us, how sure they are judged to be: the kernel's `Source` fits. */
export type Source = {
  /** A code of the kernel's `SourceKind`. */
  kind: string;
  manner?: string | null | undefined;
  /** In the reader's words; stands instead of the kind. */
  who?: string | null | undefined;
  reliability?: string | null | undefined;
};
