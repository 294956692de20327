import { ours } from './markup.ts';

const stroke = (paths: string) =>
  ours(
    `<svg class="icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${paths}</svg>`,
  );

/** Drawn here: an icon font would be a request, and a stranger's. */
export const ICONS = {
  tree: ours(
    '<svg class="mark" viewBox="0 0 24 24" width="32" height="32" fill="currentColor" aria-hidden="true"><path d="M12 2c3 0 5 1.8 5.5 4C20 6.6 21.5 8.7 21 11c-.5 2.4-2.6 3.6-4.8 3.4-1 .8-2 1.2-3 1.3V21c0 .6-.5 1-1.2 1S10.8 21.6 10.8 21v-5.300c-1-.1-2-.5-3-1.300C5.6 14.6 3.5 13.4 3 11 2.5 8.7 4 6.6 6.5 6 7 3.8 9 2 12 2Z"/></svg>',
  ),
  languages: stroke(
    '<path d="M4 5h8M8 3v2c0 4-2 7-4.5 8.500M5 9c1 2.5 3.5 4 6 4.500M11 21l4.5-10L20 21M12.6 17.500h6"/>',
  ),
  menu: stroke('<path d="M4 6h16M4 12h16M4 18h16"/>'),
  leave: stroke('<path d="M13 12v.01M3 21h18M5 21V5a2 2 0 0 1 2-2h7.500M17 13.500V21M14 7h7M18 4l3 3-3 3"/>'),
  shield: stroke(
    '<path d="M11.5 20.800A12 12 0 0 1 3.5 6 12 12 0 0 0 12 3a12 12 0 0 0 8.5 3c.4 1.5.5 3 .4 4.500M18 21l2.8-2.700a1.8 1.8 0 0 0 0-2.6 1.9 1.9 0 0 0-2.6 0l-.2.2-.2-.2a1.9 1.9 0 0 0-2.6 0 1.8 1.8 0 0 0 0 2.600Z"/>',
  ),
  phone: stroke(
    '<path d="M5 4h4l2 5-2.5 1.500a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2"/>',
  ),
} as const;
