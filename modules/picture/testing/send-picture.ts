import type { FastifyInstance } from 'fastify';
import sharp from 'sharp';
import { COOKIE } from '#platform/server/http/session-cookie.ts';

/** Found again wherever it leaks to. */
export const CANARY = 'CANARY-5512';

/** What stands in it: seven things, elsewhere and of other colours for every shade, so that no two photographs look alike. */
function thingsIn(shade: number, width: number) {
  const drawn = (n: number, most: number) => (Math.imul(shade * 7 + n * 31 + 11, 2_654_435_761) >>> 8) % most;
  return Array.from({ length: 7 }, (_, n) => ({
    input: {
      create: {
        width: 80 + drawn(n, width / 3),
        height: 80 + drawn(n + 50, 300),
        channels: 3 as const,
        background: { r: drawn(n + 9, 256), g: drawn(n + 19, 256), b: drawn(n + 29, 256) },
      },
    },
    left: drawn(n + 70, width / 2),
    top: drawn(n + 90, 520),
  }));
}

/** A photograph as a telephone makes it: place, time, device, owner and a profile are written beside the pixels. */
export function buildPhotograph(shade = 40, format: 'jpeg' | 'png' | 'webp' = 'jpeg', width = 1200): Promise<Buffer> {
  const exif = {
    IFD0: { Make: CANARY, Model: CANARY, Copyright: CANARY, Artist: CANARY },
    IFD2: { DateTimeOriginal: '2024:05:08 04:11:00', BodySerialNumber: CANARY },
    IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '18/1 58/1 30/1', GPSLongitudeRef: 'E', GPSLongitude: '72/1 49/1 33/1' },
  };
  return sharp({ create: { width, height: 900, channels: 3, background: { r: 220, g: shade, b: 60 } } })
    .composite(thingsIn(shade, width))
    .withExif(exif)
    .withXmp(`<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>${CANARY}</a></x:xmpmeta>`)
    .withIccProfile('p3')
    .toFormat(format)
    .toBuffer();
}

export function sendPicture(server: FastifyInstance, { token }: { token: string }, content: Buffer) {
  const head = `--edge\r\ncontent-disposition: form-data; name="file"; filename="picture"\r\ncontent-type: image/jpeg\r\n\r\n`;
  return server.inject({
    method: 'POST',
    url: '/api/pictures',
    headers: { 'content-type': 'multipart/form-data; boundary=edge' },
    cookies: { [COOKIE]: token },
    payload: Buffer.concat([Buffer.from(head), content, Buffer.from('\r\n--edge--\r\n')]),
  });
}

export function seePicture(server: FastifyInstance, { token }: { token: string }, pictureId: string, width = 960) {
  return server.inject({ url: `/api/pictures/${pictureId}/${width}`, cookies: { [COOKIE]: token } });
}
