import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type pg from 'pg';
import { type Ask, drawChallenge, takeChallenge } from './challenges.ts';
import { asRegistration, isOfOwnPage, type NewPasskey } from './passkey-shapes.ts';
import type { Reached } from './reached-at.ts';

/** Edwards, elliptic, RSA: what phones, laptops and security keys really make. */
const ALGORITHMS = [-8, -7, -257];

export type PasskeyUser = {
  organisationId: string;
  staffId: string;
  signInName: string;
  name: string;
  appName: string;
  /** Keys this person has: one authenticator is not asked for two. */
  has: readonly { id: string; transports: string[] }[];
};

export type MakeOptions = { challengeId: string; options: PublicKeyCredentialCreationOptionsJSON };

/** What a browser needs to make a key: kept on the authenticator, used only after a finger, a face or a PIN. */
export async function passkeyToMake(
  door: pg.Pool,
  ask: Ask,
  { rpId }: Reached,
  user: PasskeyUser,
): Promise<MakeOptions | null> {
  const drawn = await drawChallenge(door, ask);
  if (!drawn) return null;
  const options = await generateRegistrationOptions({
    rpName: user.appName, // shown by the phone to whoever holds it: the daybook's own name, never what it is for
    rpID: rpId,
    userName: user.signInName,
    userDisplayName: user.name,
    userID: new TextEncoder().encode(user.organisationId + user.staffId),
    challenge: new Uint8Array(drawn.challenge),
    attestationType: 'none',
    excludeCredentials: user.has.map(({ id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: ALGORITHMS,
    // Whether the authenticator can derive a secret. Nothing is derived today; sealed rooms (P4) will ask for it.
    extensions: { credProps: true, prf: {} },
  });
  return { challengeId: drawn.challengeId, options };
}

/** Checks what the browser made. Gives the JSON that the database keeps, or null: whatever was wrong is one answer. */
export async function madePasskey(
  door: pg.Pool,
  ask: Ask,
  { rpId, origin }: Reached,
  sent: { challengeId: string; name: string; response: NewPasskey },
): Promise<string | null> {
  const challenge = await takeChallenge(door, ask, sent.challengeId);
  if (!challenge || !isOfOwnPage(sent.response.response.clientDataJSON)) return null;
  const made = await verifyRegistrationResponse({
    response: asRegistration(sent.response),
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: rpId,
    requireUserVerification: true,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(() => null);
  if (!made?.verified) return null;
  const { credential, credentialDeviceType, credentialBackedUp } = made.registrationInfo;
  if (credential.id !== sent.response.id) return null; // the library does not compare the two names
  return JSON.stringify({
    credentialId: Buffer.from(credential.id, 'base64url').toString('hex'),
    publicKey: Buffer.from(credential.publicKey).toString('hex'),
    counter: credential.counter,
    transports: sent.response.response.transports ?? [],
    name: sent.name,
    backupEligible: credentialDeviceType === 'multiDevice',
    backedUp: credentialBackedUp,
    prf: sent.response.clientExtensionResults.prf?.enabled === true,
  });
}
