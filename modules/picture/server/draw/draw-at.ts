// Runs alone, in a process that is thrown away (platform/server/sandbox). It reads one picture from its input and gives
// back copies of it that were drawn anew from its pixels. Nothing but this library may be imported here.
import sharp, { type Sharp } from 'sharp';

const PIXELS = 50_000_000;
/** What the table of published pictures takes at most (site.picture). */
const MOST_BYTES = 600_000;
const QUALITIES = [74, 58, 42, 28] as const;
const TALLEST = 1440;

type Size = { width: number; height: number };
type Raw = Size & { data: Buffer; channels: 1 | 2 | 3 | 4 };
type Part = Size & { mediaType: 'image/webp' | 'image/jpeg'; bytes: Buffer };

/** Everything libvips could open is shut, and these are opened again. Lines are opened only for what we drew ourselves. */
function openOnly(act: string): void {
  const photographs = ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadHeif'];
  sharp.block({ operation: ['VipsForeignLoad'] });
  sharp.unblock({ operation: act === 'lines' ? ['VipsForeignLoadSvg'] : photographs });
  sharp.cache(false);
  sharp.concurrency(1);
}

async function readAll(): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of process.stdin) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}

/** Only its pixels go on: place, time, device and whatever else stood beside them stay behind in this process. */
async function pixelsOf(bytes: Buffer, widest: number): Promise<Raw> {
  const { data, info } = await sharp(bytes, { limitInputPixels: PIXELS, failOn: 'error', pages: 1 })
    .autoOrient()
    .resize({ width: widest, height: TALLEST, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: 'white' })
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels as Raw['channels'] };
}

const again = ({ data, width, height, channels }: Raw): Sharp => sharp(data, { raw: { width, height, channels } });

/** Whether each of 8 × 8 places is lighter than the next: the same for a copy in another size or another file. */
async function likenessOf(raw: Raw): Promise<string> {
  const grey = await again(raw).greyscale().resize({ width: 9, height: 8, fit: 'fill' }).raw().toBuffer();
  let bits = 0n;
  for (let y = 0; y < 8; y += 1)
    for (let x = 0; x < 8; x += 1)
      bits = (bits << 1n) | ((grey[y * 9 + x] ?? 0) < (grey[y * 9 + x + 1] ?? 0) ? 1n : 0n);
  return bits.toString(16).padStart(16, '0');
}

async function partsOf(raw: Raw, width: number): Promise<Part[]> {
  const scaled = again(raw).resize({ width, withoutEnlargement: true });
  const height = Math.max(1, Math.round((raw.height * width) / raw.width));
  const webp = await small((quality) => scaled.clone().webp({ quality, effort: 4 }).toBuffer());
  const jpeg = await small((quality) => scaled.clone().jpeg({ quality, mozjpeg: true }).toBuffer());
  return [
    { width, height, mediaType: 'image/webp', bytes: webp },
    { width, height, mediaType: 'image/jpeg', bytes: jpeg },
  ];
}

async function small(draw: (quality: number) => Promise<Buffer>): Promise<Buffer> {
  for (const quality of QUALITIES) {
    const bytes = await draw(quality);
    if (bytes.length <= MOST_BYTES) return bytes;
  }
  throw new Error('too large');
}

async function main([act = '', list = '']: string[]): Promise<Buffer> {
  const bytes = await readAll();
  openOnly(act);
  const widths = list.split(',').map(Number);
  const raw = await pixelsOf(bytes, Math.max(...widths));
  const likeness = await likenessOf(raw);
  if (act === 'likeness') return Buffer.from(likeness);
  const wanted = [...new Set(widths.map((width) => Math.min(width, raw.width)))];
  const parts = (await Promise.all(wanted.map((width) => partsOf(raw, width)))).flat();
  const told = parts.map(({ bytes: { length }, ...part }) => ({ ...part, length }));
  const head = Buffer.from(`${JSON.stringify({ width: raw.width, height: raw.height, likeness, parts: told })}\n`);
  return Buffer.concat([head, ...parts.map((part) => part.bytes)]);
}

try {
  process.stdout.write(await main(process.argv.slice(2)));
} catch {
  process.exitCode = 1;
}
