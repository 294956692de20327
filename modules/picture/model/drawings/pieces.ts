import { DRAWN_HEIGHT, DRAWN_WIDTH } from './drawings.ts';

/** The few colours of all our drawings: warm light above, the green of the house below. */
export const INK = {
  dawn: ['#F9DFAE', '#FBEFDD'],
  dusk: ['#D7C7E0', '#FBE3CF'],
  day: ['#CBE6E4', '#FBF3E2'],
  night: ['#123B46', '#2B6A6B'],
  sun: '#F2B65C',
  flame: '#F7D08A',
  far: '#B9D9CF',
  middle: '#80B5A9',
  near: '#2F7F73',
  leaf: '#065E57',
  light: '#1A7468',
  wood: '#0E4F49',
  sand: '#DCD4B4',
  clay: '#A65B3B',
  water: '#8FC3C7',
  foam: '#DCEFEF',
} as const;

/** A sky from top to bottom, and what stands in front of it. */
export function scene([top, below]: readonly [string, string], ...pieces: readonly string[]): string {
  const size = `width="${DRAWN_WIDTH}" height="${DRAWN_HEIGHT}"`;
  const sky = `<linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="${top}"/><stop offset="1" stop-color="${below}"/></linearGradient>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${DRAWN_WIDTH} ${DRAWN_HEIGHT}" ${size}><defs>${sky}</defs><rect ${size} fill="url(#s)"/>${pieces.join('')}</svg>`;
}

export const shape = (d: string, fill: string, more = '') => `<path d="${d}" fill="${fill}" ${more}/>`;
export const line = (d: string, stroke: string, width: number) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
export const disc = (x: number, y: number, r: number, fill: string, more = '') =>
  `<circle cx="${x}" cy="${y}" r="${r}" fill="${fill}" ${more}/>`;
export const oval = (x: number, y: number, rx: number, ry: number, fill: string) =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;

/** Ground that rolls from one side to the other, down to the lower edge. */
export const hill = (from: number, over: number, under: number, to: number, fill: string) =>
  shape(
    `M0 ${from} C 180 ${over}, 340 ${over - 6}, 500 ${(over + under) / 2} S 800 ${under}, ${DRAWN_WIDTH} ${to} V ${DRAWN_HEIGHT} H 0 Z`,
    fill,
  );
