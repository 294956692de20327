// Runs alone, in a process that is thrown away (platform/server/sandbox). It reads one picture from its input and gives back
// how light it is in 256 × 256 places, whatever its size and shape. Nothing but this library may be imported here.
import sharp from 'sharp';

const PIXELS = 50_000_000;
const SIDE = 256;

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

try {
  const bytes = await readAll();
  openOnly();
  const grey = await sharp(bytes, { limitInputPixels: PIXELS, failOn: 'error', pages: 1 })
    .autoOrient()
    .flatten({ background: 'white' })
    .greyscale()
    .resize({ width: SIDE, height: SIDE, fit: 'fill' })
    .raw()
    .toBuffer();
  process.stdout.write(grey);
} catch {
  process.exitCode = 1;
}
