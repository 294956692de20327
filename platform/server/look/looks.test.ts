import sharp, { type Sharp } from 'sharp';
import { describe, expect, test } from 'vitest';
import { GREY_SIDE, isNear, LOOKS_BYTES, looksOf, viewsOf } from './looks.ts';

const FULL = Boolean(process.env.FULL);
const [WIDE, HIGH] = [480, 360];

/** A scene that is no other's: soft and hard things of many colours before a ground that grows lighter. */
function scene(seed: number): Promise<Buffer> {
  const dice = (n: number, most: number) => (Math.imul(seed * 131 + n * 31 + 7, 2_654_435_761) >>> 9) % most;
  const things = Array.from({ length: 12 }, (_, n) => {
    const colour = `hsl(${dice(n, 360)},${dice(n + 20, 70)}%,${10 + dice(n + 40, 80)}%)`;
    const at = `cx="${dice(n + 60, WIDE)}" cy="${dice(n + 80, HIGH)}" rx="${16 + dice(n + 100, 85)}" ry="${16 + dice(n + 120, 85)}"`;
    return `<ellipse ${at} fill="${colour}"${n % 3 === 0 ? ' filter="url(#soft)"' : ''}/>`;
  });
  const ground = `<linearGradient id="g" x2="1" y2="1"><stop stop-color="hsl(${dice(1, 360)},40%,70%)"/><stop offset="1" stop-color="hsl(${dice(2, 360)},40%,25%)"/></linearGradient>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDE}" height="${HIGH}"><defs>${ground}<filter id="soft"><feGaussianBlur stdDeviation="7"/></filter></defs><rect width="100%" height="100%" fill="url(#g)"/>${things.join('')}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 92 }).toBuffer();
}

async function greyOf(picture: Sharp): Promise<Buffer> {
  const flat = sharp(await picture.toBuffer())
    .flatten({ background: 'white' })
    .greyscale();
  return flat.resize({ width: GREY_SIDE, height: GREY_SIDE, fit: 'fill' }).raw().toBuffer();
}

const cut = (left: number, top: number, width: number, height: number) => (one: Sharp) =>
  one.extract({
    left: Math.round(left * WIDE),
    top: Math.round(top * HIGH),
    width: Math.round(width * WIDE),
    height: Math.round(height * HIGH),
  });
const BAND = Buffer.from(
  `<svg width="${WIDE}" height="48"><rect width="100%" height="100%"/><text x="20" y="32" font-size="26" fill="white">read this</text></svg>`,
);
const MADE: readonly [string, (one: Sharp) => Sharp][] = [
  ['written again, worse', (one) => one.jpeg({ quality: 40 })],
  ['smaller, in another form', (one) => one.resize(200).webp({ quality: 50 })],
  ['grey', (one) => one.greyscale().png()],
  ['lighter and paler', (one) => one.modulate({ brightness: 1.25, saturation: 0.6 })],
  ['with more contrast', (one) => one.linear(1.3, -30)],
  ['blurred', (one) => one.blur(2.5)],
  ['cut a little all around', cut(0.04, 0.04, 0.92, 0.92)],
  ['cut on one side', cut(0.07, 0, 0.93, 1)],
  ['cut by a tenth all around', cut(0.1, 0.1, 0.8, 0.8)],
  ['cut to a square', cut(0.125, 0, 0.75, 1)],
  ['in a frame', (one) => one.extend({ top: 24, bottom: 24, left: 32, right: 32, background: 'white' })],
  ['with words across it', (one) => one.composite([{ input: BAND, left: 0, top: HIGH - 54 }])],
  ['mirrored', (one) => one.flop()],
  ['turned', (one) => one.rotate(90)],
];

describe('how a picture looks', () => {
  test('is known again in whatever was made of it', async () => {
    for (const seed of FULL ? [1, 2, 3, 4, 5, 6, 7, 8] : [1, 2]) {
      const original = await scene(seed);
      const looks = looksOf(await greyOf(sharp(original)));
      expect(looks.length).toBe(LOOKS_BYTES);
      for (const [how, make] of MADE)
        expect([seed, how, isNear(viewsOf(await greyOf(make(sharp(original)))), looks)]).toEqual([seed, how, true]);
    }
  });

  test('is that of no other picture', async () => {
    const greys = await Promise.all(
      Array.from({ length: FULL ? 60 : 12 }, async (_, seed) => greyOf(sharp(await scene(seed + 1)))),
    );
    const looks = greys.map(looksOf);
    for (const [at, grey] of greys.entries()) {
      const views = viewsOf(grey);
      expect([at, looks.flatMap((look, other) => (isNear(views, look) ? [other] : []))]).toEqual([at, [at]]);
    }
  });

  test('of one colour is that of nothing: a white sheet must not stand in the way of every other', () => {
    const sheet = new Uint8Array(GREY_SIDE ** 2).fill(250);
    expect(isNear(viewsOf(sheet), looksOf(sheet))).toBe(false);
  });
});
