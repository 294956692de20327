import type { Assurance } from '#kernel/decide.ts';
import { call, isRefused, type Refused } from '../http.ts';
import { deviceName } from '../sign-in/device-name.ts';
import { showPasskey } from '../sign-in/passkeys.ts';

export type Entered = { outcome: 'accepted'; assurance: Assurance };

export async function enterWithPasskey(): Promise<Entered | Refused> {
  const proof = await showPasskey('/api/sign-in/passkey/options');
  return isRefused(proof) ? proof : call('POST', '/api/sign-in/passkey', { ...proof, device: deviceName() });
}

/** The code is that of the authenticator app; an invented person has none. */
export function enterByPassword(proof: { name: string; password: string; code?: string }): Promise<Entered | Refused> {
  const { code, ...rest } = proof;
  const digits = code?.replace(/\s/g, '');
  return call('POST', '/api/sign-in', { ...rest, ...(digits && { code: digits }), device: deviceName() });
}

/** A printed recovery code opens no session: it leads to a new first passkey. */
export function recover(proof: {
  name: string;
  code: string;
}): Promise<{ outcome: 'accepted'; token: string } | Refused> {
  return call('POST', '/api/sign-in/recovery', { ...proof, device: deviceName() });
}
