import { type CSSVariablesResolver, createTheme, rem } from '@mantine/core';
import { DARK, LIGHT } from './tokens/colours.ts';
import { SCALES } from './tokens/scales.ts';
import { TIER_COLOURS, TRACK_COLOURS } from './tokens/tracks.ts';

export const theme = createTheme({
  primaryColor: 'peepal',
  primaryShade: { light: 7, dark: 3 },
  autoContrast: true,
  luminanceThreshold: 0.3,
  fontFamily: "Inter, 'Noto Sans Devanagari', 'Noto Sans Bengali', system-ui, sans-serif",
  fontWeights: { regular: '400', medium: '500', bold: '650' },
  fontSizes: { xs: rem(12), sm: rem(13), md: rem(14), lg: rem(16), xl: rem(20) },
  lineHeights: { xs: '1.34', sm: '1.4', md: '1.43', lg: '1.5', xl: '1.4' },
  spacing: { xs: rem(8), sm: rem(12), md: rem(16), lg: rem(20), xl: rem(28) },
  radius: { xs: rem(6), sm: rem(8), md: rem(10), lg: rem(12), xl: rem(16) },
  defaultRadius: 'md',
  headings: {
    fontWeight: '650',
    sizes: {
      h1: { fontSize: rem(26), lineHeight: '1.23' },
      h2: { fontSize: rem(20), lineHeight: '1.4' },
      h3: { fontSize: rem(15), lineHeight: '1.34' },
    },
  },
  focusRing: 'auto',
  respectReducedMotion: true,
  cursorType: 'pointer',
  breakpoints: { xs: '24em', sm: '40em', md: '56em', lg: '72em', xl: '88em' },
  // Mantine paints its errors in `red`: here that is the colour of earth.
  colors: { ...SCALES, red: SCALES.geru },
});

/** Writes every token as `--s-…` and lets Mantine's own variables point at them. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: { ...tokens(LIGHT), ...shades('light', 'lightSoft'), ...mantineSurfaces },
  dark: { ...tokens(DARK), ...shades('dark', 'darkSoft'), ...mantineSurfaces },
});

const mantineSurfaces = {
  '--mantine-color-body': 'var(--s-page)',
  '--mantine-color-text': 'var(--s-ink)',
  '--mantine-color-dimmed': 'var(--s-ink-mute)',
  '--mantine-color-placeholder': 'var(--s-ink-mute)',
  '--mantine-color-default': 'var(--s-surface)',
  '--mantine-color-default-hover': 'var(--s-sunken)',
  '--mantine-color-default-color': 'var(--s-ink)',
  '--mantine-color-default-border': 'var(--s-line)',
  '--mantine-color-error': 'var(--s-missed)',
  '--mantine-color-anchor': 'var(--s-accent)',
};

function tokens(colours: Record<string, string>) {
  return Object.fromEntries(Object.entries(colours).map(([name, value]) => [`--s-${name}`, value]));
}

function shades(strong: 'light' | 'dark', soft: 'lightSoft' | 'darkSoft') {
  const tracks = Object.entries(TRACK_COLOURS).flatMap(([track, colour]) => [
    [`--s-track-${track}`, colour[strong]],
    [`--s-track-${track}-soft`, colour[soft]],
  ]);
  const tiers = Object.entries(TIER_COLOURS).map(([tier, colour]) => [`--s-tier-${tier}`, colour[strong]]);
  return Object.fromEntries([...tracks, ...tiers]);
}
