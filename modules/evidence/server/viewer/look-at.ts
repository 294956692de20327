// Runs alone, in a process that is thrown away (platform/server/sandbox). It reads one file from its input and says on its
// output what it is, or gives a copy of it that can be shown. Nothing but these two libraries may be imported here.
import { fileTypeFromBuffer } from 'file-type';
import sharp, { type Sharp } from 'sharp';

type Mark = { lines: string[]; font: string };

const PIXELS = 50_000_000;
const SIDE = 2048;
const HEAD = 65_536;
const MOST_TEXT = 200_000;
const QUALITY = 82;
const CLEAR = { r: 0, g: 0, b: 0, alpha: 0 };

/** Everything libvips could open is shut, and these are opened again: formats whose readers are tried and tested. */
function openOnly(): void {
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({
    operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadHeif'],
  });
  sharp.cache(false);
  sharp.concurrency(1);
}

async function readAll(): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** What a file is, by its content alone: what its sender calls it counts for nothing. */
async function kindOf(head: Buffer): Promise<string> {
  const found = await fileTypeFromBuffer(head);
  if (found) return found.mime;
  return textOf(head) === null ? 'application/octet-stream' : 'text/plain';
}

/** Null where it is no text. The head of a file may end within a letter. */
function textOf(bytes: Buffer): string | null {
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** Signs that draw nothing, or turn the direction of what stands beside them, could make a text read as something else. */
function plainText(bytes: Buffer, { lines }: Mark): Buffer {
  const text = (textOf(bytes) ?? '').slice(0, MOST_TEXT).replaceAll(/[^\P{C}\n\t]/gu, '\u25a1');
  return Buffer.from([`[ ${lines.join(' · ')} ]`, text].join('\n\n'));
}

/** Drawn anew from its pixels: nothing that was written beside them (place, time, device, thumbnail) is in the copy. */
async function picture(bytes: Buffer, mark: Mark): Promise<Buffer> {
  const original = sharp(bytes, { limitInputPixels: PIXELS, failOn: 'error', pages: 1 });
  const { data, info } = await original
    .autoOrient()
    .resize({ width: SIDE, height: SIDE, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  const drawn = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
  return (await marked(drawn, info, mark)).jpeg({ quality: QUALITY, mozjpeg: true }).toBuffer();
}

/** Across the whole picture, so that no corner of it can be cut out without the name of who saw it. */
async function marked(drawn: Sharp, { width, height }: { width: number; height: number }, mark: Mark): Promise<Sharp> {
  const text = mark.lines.map(escaped).join('\n');
  const markup = `<span foreground="white" background="black" fgalpha="52%" bgalpha="22%">${text}</span>`;
  const stamp = await sharp({
    text: { text: markup, font: 'Noto Sans Devanagari', fontfile: mark.font, rgba: true, dpi: 150 },
  })
    .extend({ top: 40, bottom: 40, left: 60, right: 60, background: CLEAR })
    .rotate(-24, { background: CLEAR })
    .png()
    .toBuffer();
  const fitting = sharp(stamp).resize({ width, height, fit: 'inside', withoutEnlargement: true });
  return drawn.composite([{ input: await fitting.png().toBuffer(), tile: true }]);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

async function main([act, mark = '{}']: string[]): Promise<Buffer> {
  const bytes = await readAll();
  if (act === 'kind') return Buffer.from(await kindOf(bytes.subarray(0, HEAD)));
  if (act === 'text') return plainText(bytes, JSON.parse(mark) as Mark);
  openOnly();
  return picture(bytes, JSON.parse(mark) as Mark);
}

try {
  process.stdout.write(await main(process.argv.slice(2)));
} catch {
  process.exitCode = 1;
}
