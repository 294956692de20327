import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../../..');
const FONTS = join(ROOT, 'node_modules/@expo-google-fonts/noto-sans-devanagari');

export type Glyph = { advanceWidth: number; path: { toSVG(): string } };
export type Font = { unitsPerEm: number; getGlyph(id: number): Glyph };

/** The reader of fonts that pdfkit brings with it: it must be that one and no other version. */
const fontkit = createRequire(import.meta.resolve('pdfkit'))('fontkit') as { create(file: Uint8Array): Font };

export function readFont(file: Uint8Array): Font {
  return fontkit.create(file);
}

const read = new Map<string, Font>();

/** Read once in a process: the tables by which Devanagari is shaped take longer to read than a page to draw. */
export function fontOf(weight: '400Regular' | '700Bold'): Font {
  const path = join(FONTS, weight, `NotoSansDevanagari_${weight}.ttf`);
  const font = read.get(path) ?? readFont(readFileSync(path));
  read.set(path, font);
  return font;
}
