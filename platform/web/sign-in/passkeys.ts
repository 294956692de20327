import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/browser';
import { call, isRefused, type Refused } from '../http.ts';

type Asked<Options> = { challengeId: string; options: Options };
export type Proof<Response> = { challengeId: string; response: Response };

/** Fetched when a passkey is used, not with the page: whoever is signed in already has no need of it. */
const library = () => import('@simplewebauthn/browser');

/** Asks this device for a passkey that is known here already. */
export async function showPasskey(url: string): Promise<Proof<AuthenticationResponseJSON> | Refused> {
  const asked = await call<Asked<PublicKeyCredentialRequestOptionsJSON>>('POST', url, {});
  if (isRefused(asked)) return asked;
  return ceremony(asked.challengeId, async () => (await library()).startAuthentication({ optionsJSON: asked.options }));
}

/** Has this device make a new passkey. */
export async function makePasskey(url: string, body: object = {}): Promise<Proof<RegistrationResponseJSON> | Refused> {
  const asked = await call<Asked<PublicKeyCredentialCreationOptionsJSON>>('POST', url, body);
  if (isRefused(asked)) return asked;
  return ceremony(asked.challengeId, async () => (await library()).startRegistration({ optionsJSON: asked.options }));
}

async function ceremony<R>(challengeId: string, take: () => Promise<R>): Promise<Proof<R> | Refused> {
  try {
    return { challengeId, response: await take() };
  } catch (error) {
    return { outcome: 'refused', refusal: { code: codeOf(error), kind: 'invalid' } };
  }
}

const CODES: Record<string, string> = {
  InvalidStateError: 'device.passkey-here-already',
  NotSupportedError: 'device.passkey-not-supported',
  SecurityError: 'device.passkey-wrong-address',
};

/** A browser says little on purpose: put off, run out of time and no such passkey are one and the same to it. */
function codeOf(error: unknown): string {
  if (!('PublicKeyCredential' in window)) return 'device.passkey-not-supported';
  return CODES[error instanceof Error ? error.name : ''] ?? 'device.passkey-not-shown';
}
