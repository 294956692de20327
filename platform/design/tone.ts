import type { CSSProperties } from 'react';
import type { Tone, Track } from './kinds.ts';

const PLAIN: Partial<Record<Tone, [string, string]>> = {
  mute: ['--s-ink-soft', '--s-sunken'],
  ink: ['--s-ink', '--s-sunken'],
  now: ['--s-now-ink', '--s-now-soft'],
};

/** Hands a tone to a style sheet as `--tone` and `--tone-soft`. */
export function toneStyle(tone: Tone): CSSProperties {
  const [strong, soft] = PLAIN[tone] ?? [`--s-${tone}`, `--s-${tone}-soft`];
  return { '--tone': `var(${strong})`, '--tone-soft': `var(${soft})` } as CSSProperties; // custom properties are not in React's type
}

export function trackStyle(track: Track): CSSProperties {
  return {
    '--tone': `var(--s-track-${track})`,
    '--tone-soft': `var(--s-track-${track}-soft)`,
  } as CSSProperties; // custom properties are not in React's type
}
