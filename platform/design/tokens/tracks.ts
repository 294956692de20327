import type { Tier, Track } from '../kinds.ts';

type Shades = { light: string; lightSoft: string; dark: string; darkSoft: string };

/** Equal lightness by construction, so that no track shouts louder than another. */
export const TRACK_COLOURS: Record<Track, Shades> = {
  intake: { light: '#5B635F', lightSoft: '#EEEFEC', dark: '#AEB8B4', darkSoft: '#27302E' },
  find: { light: '#3A5B97', lightSoft: '#E7EFFE', dark: '#9EBEF8', darkSoft: '#232E42' },
  operation: { light: '#874B11', lightSoft: '#FAEBE0', dark: '#EAB084', darkSoft: '#3D2919' },
  protection: { light: '#0B6A68', lightSoft: '#DFF4F2', dark: '#72D0CD', darkSoft: '#113433' },
  recovery: { light: '#8B4058', lightSoft: '#FCE9ED', dark: '#EFA6B9', darkSoft: '#3F252C' },
  schooling: { light: '#006589', lightSoft: '#E1F2FB', dark: '#80C8EE', darkSoft: '#17313E' },
  livelihood: { light: '#5E611C', lightSoft: '#EEF0E0', dark: '#BFC47F', darkSoft: '#2E3017' },
  legal: { light: '#6A4B8B', lightSoft: '#F2EBFB', dark: '#CBAFED', darkSoft: '#32293E' },
  reintegration: { light: '#276C3B', lightSoft: '#E5F3E7', dark: '#94CF9F', darkSoft: '#1F3423' },
};

export const TIER_COLOURS: Record<Tier, { light: string; dark: string }> = {
  P0: { light: '#1D6035', dark: '#A0D3AC' },
  P1: { light: '#5B635F', dark: '#AEB8B4' },
  P2: { light: '#29518A', dark: '#A3C6FA' },
  P3: { light: '#7E3258', dark: '#F2ACCA' },
  P4: { light: '#4A3064', dark: '#D1B7ED' },
};
