import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server';
import { z } from 'zod';

const bytes = (max: number) =>
  z
    .string()
    .max(max)
    .regex(/^[A-Za-z0-9_-]*$/);
const id = bytes(1400).min(1);
const TRANSPORTS = ['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'] as const;
const shared = { id, rawId: id, type: z.literal('public-key') };

/** What a browser sends after making a key. It may say more than we know of: the rest is dropped, not refused. */
export const NewPasskey = z.object({
  ...shared,
  response: z.object({
    clientDataJSON: bytes(8000),
    attestationObject: bytes(16_000),
    transports: z.array(z.enum(TRANSPORTS).catch('internal')).max(8).optional(),
  }),
  clientExtensionResults: z
    .object({ prf: z.object({ enabled: z.boolean().optional() }).optional() })
    .catch({})
    .default({}),
});
export type NewPasskey = z.infer<typeof NewPasskey>;

/** What a browser sends after using a key. */
export const UsedPasskey = z.object({
  ...shared,
  response: z.object({
    clientDataJSON: bytes(8000),
    authenticatorData: bytes(8000),
    signature: bytes(2000),
    userHandle: bytes(200).nullish(),
  }),
});
export type UsedPasskey = z.infer<typeof UsedPasskey>;

export function asRegistration(one: NewPasskey): RegistrationResponseJSON {
  return one as RegistrationResponseJSON;
}

export function asAuthentication(one: UsedPasskey): AuthenticationResponseJSON {
  const { userHandle, ...response } = one.response;
  return { ...one, response: { ...response, ...(userHandle && { userHandle }) }, clientExtensionResults: {} };
}

/** A frame in another site's page may ask for a key of ours; what it got is not taken. */
export function isOfOwnPage(clientDataJSON: string): boolean {
  try {
    const said: unknown = JSON.parse(Buffer.from(clientDataJSON, 'base64url').toString());
    return typeof said === 'object' && said !== null && (said as { crossOrigin?: unknown }).crossOrigin !== true;
  } catch {
    return false;
  }
}
