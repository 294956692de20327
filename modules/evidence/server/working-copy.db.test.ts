import { randomBytes } from 'node:crypto';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type EvidenceHouse, hashOf, likePhoto, openEvidenceHouse } from '../../../apps/testing/evidence-house.ts';
import type { Colleague } from '../../../apps/testing/test-house.ts';

let home: EvidenceHouse;
let imran: Colleague;
beforeAll(async () => {
  home = await openEvidenceHouse();
  imran = home.imran;
});
afterAll(() => home.close());
beforeEach(() => void home.newest());

const CANARY = 'CANARY-7431';
const PICTURES = process.env.FULL ? 200 : 6;
const entries = (action: string) =>
  home.house.asOwner<{ kind: string; payload: string }>(
    'select kind, payload from app.journal where action = $1 order by seq',
    [action],
  );
let next = 150;

/** A photograph as a telephone makes it: place, time, device and more are written beside the pixels. */
function photograph(number: number, format: 'jpeg' | 'png' | 'webp' = 'jpeg'): Promise<Buffer> {
  const exif = {
    IFD0: { Make: CANARY, Model: CANARY, Copyright: CANARY, Software: CANARY },
    IFD2: { DateTimeOriginal: '2024:05:08 04:11:00', BodySerialNumber: CANARY, LensModel: CANARY },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '18/1 58/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '72/1 49/1 33/1' },
  };
  const shade = { r: number % 256, g: (number * 7) % 256, b: (number * 31) % 256 };
  return sharp({ create: { width: 300 + number, height: 200, channels: 3, background: shade } })
    .withExif(exif)
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${CANARY}</a></x:xmpmeta>`)
    .toFormat(format)
    .toBuffer();
}

describe('a working copy', () => {
  test(`holds the picture and nothing that was written beside it, of ${PICTURES} (check 29)`, {
    timeout: 600_000,
  }, async () => {
    for (let number = 0; number < PICTURES; number += 1) {
      const original = await photograph(number, (['jpeg', 'png', 'webp'] as const)[number % 3]);
      expect(original.includes(CANARY)).toBe(true);
      const { evidenceId, sha256 } = await home.record(original);
      const copy = (await home.see(imran, evidenceId)).rawPayload;
      const { exif, xmp, iptc, icc, format, width } = await sharp(copy).metadata();
      expect({ exif, xmp, iptc, icc, format, width }).toEqual({ format: 'jpeg', width: 300 + number });
      expect(copy.includes(CANARY)).toBe(false);
      expect(sha256).toBe(hashOf(original));
      expect((await home.takeOut(imran, evidenceId)).rawPayload).toEqual(original);
    }
  });

  test('is marked across the whole of it, for each who looks and each time anew', async () => {
    const { evidenceId } = await home.record(await photograph(100));
    const answer = await home.see(imran, evidenceId);
    const plain = sharp({ create: { width: 1, height: 1, channels: 3, background: { r: 100, g: 188, b: 28 } } });
    const [r, g, b] = await plain.raw().toBuffer();
    const { data, info } = await sharp(answer.rawPayload).raw().toBuffer({ resolveWithObject: true });
    const marked = (left: number, top: number) => {
      let differing = 0;
      for (let y = top; y < top + 100; y += 1)
        for (let x = left; x < left + 200; x += 1) {
          const at = (y * info.width + x) * info.channels;
          const far =
            Math.abs((data[at] ?? 0) - (r ?? 0)) +
            Math.abs((data[at + 1] ?? 0) - (g ?? 0)) +
            Math.abs((data[at + 2] ?? 0) - (b ?? 0));
          if (far > 40) differing += 1;
        }
      return differing;
    };
    for (const [left, top] of [
      [0, 0],
      [200, 0],
      [0, 100],
      [200, 100],
    ] as const)
      expect(marked(left, top)).toBeGreaterThan(100);
    expect(answer.headers['content-disposition']).toBe(`attachment; filename="copy-${evidenceId}.jpg"`);
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });

  test('of a text is its letters, marked, with hidden signs made visible', async () => {
    const text = Buffer.from('He said: <script>alert(1)</script>\u202e\u200b and left.\n');
    const { evidenceId } = await home.record(text);
    const answer = await home.see(imran, evidenceId);
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect(answer.body).toContain('<script>alert(1)</script>\u25a1\u25a1 and left.');
    expect(answer.body).toContain(`evidence ${evidenceId} ]`);
  });

  test('is not drawn from a kind without a safe reader: the original can be taken out instead', async () => {
    const { evidenceId } = await home.record(Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(40)]));
    expect((await home.see(imran, evidenceId)).json().refusal.code).toBe('evidence.no-copy');
    expect((await home.takeOut(imran, evidenceId)).statusCode).toBe(200);
  });

  test('is an entry of the journal each time, and so is the original, with its reason', async () => {
    const { evidenceId } = await home.record(await photograph(101));
    const before = (await entries('see')).length;
    await home.see(imran, evidenceId);
    expect((await entries('see')).length).toBe(before + 1);
    await home.takeOut(imran, evidenceId, 'summoned by the court, letter 17');
    expect((await entries('take-out')).at(-1)).toMatchObject({ kind: 'export' });
    for (const reason of ['because', ' '.repeat(40)])
      expect((await home.takeOut(imran, evidenceId, reason)).json().refusal.code).toBe('request.wrong-shape');
  });

  test('is not there for whoever may not see the evidence, byte for byte as what is not there', async () => {
    const { evidenceId } = await home.record(await photograph(102));
    const other = await home.house.admit('investigator');
    const nowhere = 'nowhereaaaaa';
    expect((await home.see(other, evidenceId)).body).toBe((await home.see(other, nowhere)).body);
    expect((await home.takeOut(other, evidenceId)).body).toBe((await home.takeOut(other, nowhere)).body);
    expect((await home.see(other, evidenceId)).statusCode).toBe(404);
  });
});

describe('a file that was made to do harm (check 33)', () => {
  test.each([
    ['a picture of fifty thousand by fifty thousand', () => bomb(50_000)],
    ['a photograph that breaks off', async () => likePhoto(randomBytes(5000))],
    [
      'a photograph with a page behind it',
      async () => Buffer.concat([(await photograph(5)).subarray(0, 300), Buffer.from('<html>')]),
    ],
  ])('gives no copy and harms nobody: %s', async (_what, make) => {
    const { evidenceId } = await home.record(await make());
    expect((await home.see(imran, evidenceId)).json().refusal.code).toBe('evidence.cannot-be-shown');
    next += 1;
    const { evidenceId: sound } = await home.record(await photograph(next));
    expect((await home.see(imran, sound)).statusCode).toBe(200);
  });

  test('of no kind that is known keeps the server answering', { timeout: 600_000 }, async () => {
    const base = await photograph(104);
    for (let turn = 0; turn < (process.env.FULL ? 300 : 8); turn += 1) {
      const broken = Buffer.from(base);
      for (const at of randomBytes(12)) broken[(at * 7 + turn) % broken.length] = randomBytes(1)[0] ?? 0;
      const sent = await home.send(imran, broken);
      expect([200, 422]).toContain(sent.statusCode);
      expect(sent.body).not.toMatch(/node_modules|\.ts:/);
    }
  });
});

/** A PNG that says it is huge: its header is true, its pixels are not there. */
async function bomb(side: number): Promise<Buffer> {
  const { crc32 } = await import('node:zlib');
  const header = Buffer.alloc(13);
  header.writeUInt32BE(side, 0);
  header.writeUInt32BE(side, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const chunk = (name: string, body: Buffer) => {
    const named = Buffer.concat([Buffer.from(name), body]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(body.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  const signature = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', randomBytes(200)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
