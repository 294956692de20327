import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import type pg from 'pg';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { type Ask, drawChallenge, takeChallenge } from './challenges.ts';
import { asAuthentication, isOfOwnPage, type UsedPasskey } from './passkey-shapes.ts';
import type { Reached } from './reached-at.ts';

type Kept = { id: string; credential_id: Buffer; public_key: Buffer; counter: number; transports: string[] };
type Owned = Kept & { organisation_id: string };
export type UseOptions = { challengeId: string; options: PublicKeyCredentialRequestOptionsJSON };
export type Proven = { organisationId: string; staffId: string };

/** Before sign-in nobody is named: the authenticator knows whose keys it holds. After it, only the session's own count. */
export async function passkeyToUse(door: pg.Pool, ask: Ask, { rpId }: Reached): Promise<UseOptions | null> {
  const drawn = await drawChallenge(door, ask);
  if (!drawn) return null;
  const own = ask.token === null ? [] : await myPasskeys(door, ask.token);
  const options = await generateAuthenticationOptions({
    rpID: rpId,
    challenge: new Uint8Array(drawn.challenge),
    userVerification: 'required',
    ...(ask.token !== null && {
      allowCredentials: own.map((one) => ({
        id: one.credential_id.toString('base64url'),
        transports: one.transports,
      })),
    }),
  });
  return { challengeId: drawn.challengeId, options };
}

type Sent = { challengeId: string; response: UsedPasskey };

/** Whose key this was, at the door; null for every cause of refusal alike. */
export async function provenAtDoor(door: pg.Pool, reached: Reached, sent: Sent): Promise<Proven | null> {
  const challenge = await takeChallenge(door, { purpose: 'sign-in', token: null, link: null }, sent.challengeId);
  const owner = ownerOf(sent.response.response.userHandle);
  if (!challenge || !owner) return null;
  const credential = Buffer.from(sent.response.id, 'base64url');
  const [kept] = await inTransaction(door, null, (tx) =>
    tx.query<Kept>('select * from app.find_passkey($1, $2, $3)', [owner.organisationId, owner.staffId, credential]),
  );
  if (!kept) return null;
  const right = await isRight(door, { ...kept, organisation_id: owner.organisationId }, challenge, reached, sent);
  // A key that exists and answers wrongly is copied, or in the wrong hands: her organisation should see it.
  if (!right) await tellRefused(door, owner);
  return right ? owner : null;
}

function tellRefused(door: pg.Pool, { organisationId, staffId }: Proven): Promise<unknown> {
  return inTransaction(door, null, (tx) => tx.query('select app.tell_refused_key($1, $2)', [organisationId, staffId]));
}

/** Whether the person of this session used one of her own keys, for this question. */
export async function provenAgain(door: pg.Pool, token: string, reached: Reached, sent: Sent): Promise<boolean> {
  const challenge = await takeChallenge(door, { purpose: 'step-up', token, link: null }, sent.challengeId);
  if (!challenge) return false;
  const own = await myPasskeys(door, token);
  const kept = own.find((one) => one.credential_id.toString('base64url') === sent.response.id);
  return kept !== undefined && isRight(door, kept, challenge, reached, sent);
}

async function isRight(door: pg.Pool, kept: Owned, challenge: string, reached: Reached, sent: Sent): Promise<boolean> {
  if (!isOfOwnPage(sent.response.response.clientDataJSON)) return false;
  const checked = await verifyAuthenticationResponse({
    response: asAuthentication(sent.response),
    expectedChallenge: challenge,
    expectedOrigin: reached.origin,
    expectedRPID: reached.rpId,
    credential: {
      id: kept.credential_id.toString('base64url'),
      publicKey: new Uint8Array(kept.public_key),
      counter: kept.counter,
    },
    requireUserVerification: true,
  }).catch(() => null);
  if (!checked?.verified) return false;
  const { newCounter, credentialBackedUp } = checked.authenticationInfo;
  const [row] = await inTransaction(door, null, (tx) =>
    tx.query<{ used: boolean }>('select app.use_passkey($1, $2, $3, $4) as used', [
      kept.organisation_id,
      kept.id,
      newCounter,
      credentialBackedUp,
    ]),
  );
  return row?.used === true;
}

function myPasskeys(door: pg.Pool, token: string): Promise<Owned[]> {
  return inTransaction(door, token, (tx) => tx.query<Owned>('select * from app.my_passkeys()'));
}

/** The user handle holds the two ids its key was made for. It is not signed: it says where to look, never who it is. */
function ownerOf(userHandle: string | null | undefined): Proven | null {
  const ids = /^([a-z2-7]{12})([a-z2-7]{12})$/.exec(Buffer.from(userHandle ?? '', 'base64url').toString());
  return ids?.[1] && ids[2] ? { organisationId: ids[1], staffId: ids[2] } : null;
}
