import type { ColourToken } from './colours.ts';

/** The live operation: warm, so that eyes used to the dark stay so. What is not here stays as in the dark. */
export const NIGHT: Partial<Record<ColourToken, string>> = {
  page: '#0A0908',
  surface: '#151210',
  sunken: '#1B1714',
  line: '#2C2620',
  control: '#8A7D68',
  ink: '#E3D5BC',
  'ink-soft': '#B3A58B',
  'ink-mute': '#94876F',
  'on-ink': '#0A0908',
  accent: '#D39A3C',
  'accent-hover': '#F0C069',
  'accent-soft': '#2A1F12',
  'accent-wash': '#1B1510',
  'on-accent': '#1A1204',
  ok: '#9DB57A',
  'ok-soft': '#1F2417',
  missed: '#D98A66',
  'missed-soft': '#2A1A13',
  risk: '#D39A3C',
  'risk-soft': '#2A1F12',
  now: '#D39A3C',
  'now-soft': '#2A1F12',
  'now-ink': '#F0C069',
  pending: '#A9AE9E',
  'pending-soft': '#1D1E1A',
  info: '#A9AE9E',
  'info-soft': '#1D1E1A',
  clash: '#D98A66',
  'clash-soft': '#2A1A13',
  sealed: '#B3A58B',
  'sealed-soft': '#221C16',
  chip: '#221C16',
  'chip-mark': '#3A3128',
  focus: '#F0C069',
  'shadow-popover': 'none',
  'shadow-dialog': 'none',
};

/** Bright sun: no tints, no faint text. What is not here stays as in the light. */
export const SUNLIGHT: Partial<Record<ColourToken, string>> = {
  page: '#FFFFFF',
  surface: '#FFFFFF',
  sunken: '#FFFFFF',
  ink: '#1A2321',
  'ink-soft': '#1A2321',
  'ink-mute': '#1A2321',
  line: '#817B6F',
  chip: '#FFFFFF',
  'accent-soft': '#FFFFFF',
  'accent-wash': '#FFFFFF',
  'ok-soft': '#FFFFFF',
  'risk-soft': '#FFFFFF',
  'missed-soft': '#FFFFFF',
  'info-soft': '#FFFFFF',
  'pending-soft': '#FFFFFF',
  'clash-soft': '#FFFFFF',
  'sealed-soft': '#FFFFFF',
};

/** The rules of both. On the root they must win over Mantine's own selector, hence `:root:root`. */
export function schemeRules(): string {
  return [ruleOf('night', 'dark', NIGHT), ruleOf('sunlight', 'light', SUNLIGHT)].join('\n');
}

function ruleOf(scheme: string, colorScheme: string, colours: Record<string, string>): string {
  const tokens = Object.entries(colours).map(([token, value]) => `--s-${token}: ${value};`);
  const own = [`color-scheme: ${colorScheme};`, 'background: var(--s-page);', 'color: var(--s-ink);'];
  return `:root:root[data-scheme='${scheme}'], [data-scheme='${scheme}'] { ${[...tokens, ...own].join(' ')} }`;
}
