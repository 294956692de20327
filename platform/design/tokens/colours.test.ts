import { expect, test } from 'vitest';
import { DARK, LIGHT } from './colours.ts';
import { NIGHT, SUNLIGHT } from './schemes.ts';
import { TIER_COLOURS, TRACK_COLOURS } from './tracks.ts';

type Colours = Record<string, string>;

const READ = 4.5;
const SEEN = 3;
const TEXTS = [
  'ink',
  'ink-soft',
  'ink-mute',
  'accent',
  'now-ink',
  'ok',
  'risk',
  'missed',
  'info',
  'pending',
  'clash',
  'sealed',
];
const TINTED = ['accent', 'ok', 'risk', 'missed', 'info', 'pending', 'clash', 'sealed'];

/** WCAG 2 contrast of two opaque colours. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

const SCHEMES: [string, Colours][] = [
  ['light', LIGHT],
  ['dark', DARK],
  ['night', { ...DARK, ...NIGHT }],
  ['sunlight', { ...LIGHT, ...SUNLIGHT }],
];

function ratio(colours: Colours, one: string, other: string): number {
  return contrast(colours[one] ?? '', colours[other] ?? '');
}

test.each(SCHEMES)('%s: every text can be read on page and surface', (_name, colours) => {
  const faint = TEXTS.filter((text) => Math.min(ratio(colours, text, 'page'), ratio(colours, text, 'surface')) < READ);
  expect(faint).toEqual([]);
});

test.each(SCHEMES)('%s: words on their own tint and on the one button can be read', (_name, colours) => {
  expect(TINTED.filter((tone) => ratio(colours, tone, `${tone}-soft`) < READ)).toEqual([]);
  expect(ratio(colours, 'on-accent', 'accent')).toBeGreaterThan(READ);
});

test.each(SCHEMES)('%s: controls and the focus ring can be seen', (_name, colours) => {
  expect(Math.min(ratio(colours, 'control', 'surface'), ratio(colours, 'focus', 'surface'))).toBeGreaterThan(SEEN);
});

test('every track can be read on its tint and on the surface, in light and dark', () => {
  const faint = Object.entries(TRACK_COLOURS).filter(
    ([, { light, lightSoft, dark, darkSoft }]) =>
      Math.min(
        contrast(light, lightSoft),
        contrast(light, LIGHT.surface),
        contrast(dark, darkSoft),
        contrast(dark, DARK.surface),
      ) < READ,
  );
  expect(faint).toEqual([]);
});

test('every tier mark can be read on the surface', () => {
  const faint = Object.entries(TIER_COLOURS).filter(
    ([, { light, dark }]) => Math.min(contrast(light, LIGHT.surface), contrast(dark, DARK.surface)) < READ,
  );
  expect(faint).toEqual([]);
});
