import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** What this page may never use. Passkeys are ours to use; everything else a browser offers is shut. */
const SHUT = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'serial',
  'storage-access',
  'usb',
  'xr-spatial-tracking',
] as const;

export const PERMISSIONS_POLICY = [
  ...SHUT.map((feature) => `${feature}=()`),
  // The screen of a live operation stays awake: it is read in the dark, at arm's length.
  'screen-wake-lock=(self)',
  'publickey-credentials-create=(self)',
  'publickey-credentials-get=(self)',
].join(', ');

const TWO_YEARS_S = 63_072_000;

/**
 * The same headers on every answer, also on refusals, streams and files. They are set on the raw answer, because an
 * answer that is taken over (a stream) sends nothing else. Hashed files of the staff app say themselves that they may be kept.
 */
export async function sendSafeHeaders(server: FastifyInstance): Promise<void> {
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
      },
    },
    strictTransportSecurity: false,
    referrerPolicy: { policy: 'no-referrer' },
    crossOriginEmbedderPolicy: { policy: 'require-corp' },
    crossOriginOpenerPolicy: { policy: 'same-origin' },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    xFrameOptions: { action: 'deny' },
  });
  server.addHook('onRequest', async (request, reply) => {
    reply.raw.setHeader('permissions-policy', PERMISSIONS_POLICY);
    reply.raw.setHeader('cache-control', 'no-store');
    // Behind a proxy that ends TLS, and nowhere else: over plain http it means nothing, on an onion it would break.
    if (request.protocol === 'https')
      reply.raw.setHeader('strict-transport-security', `max-age=${TWO_YEARS_S}; includeSubDomains`);
  });
}
