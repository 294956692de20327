import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Bent, SoftwareAuthenticator } from '#platform/testing/software-authenticator.ts';
import { buildHouseServer } from '../server/house.ts';
import { equip } from './equip.ts';
import { type Colleague, openTestHouse, type TestHouse } from './test-house.ts';
import { type Options, Visitor } from './visitor.ts';

let home: TestHouse;
let server: FastifyInstance;
let asha: Colleague;
let key: SoftwareAuthenticator;
let other: SoftwareAuthenticator;

const equipped = () => equip(home, server);

beforeAll(async () => {
  home = await openTestHouse();
  server = await buildHouseServer(home.house, { staffApp: null, logs: false, demonstration: null, firstRunCode: null });
  const made = await equipped();
  asha = made.colleague;
  key = made.keys[0];
  other = (await equipped()).keys[0];
});
afterAll(async () => {
  await server.close();
  await home.close();
});

describe('check 14: a passkey comes in', () => {
  test('by itself, and then sees people', async () => {
    const visitor = new Visitor(server);
    await visitor.signIn(key);
    const { body } = await visitor.get('/api/me');
    expect(body).toMatchObject({ staffId: asha.staffId, assurance: 'passkey', setUp: { passkeys: 2, complete: true } });
  });

  test('from a synced authenticator, which says so', async () => {
    const { visitor } = await equipped();
    await visitor.addPasskey(new SoftwareAuthenticator({ isSynced: true }));
    const { body } = await visitor.get('/api/my-sign-in');
    expect(body.passkeys).toEqual([
      expect.objectContaining({ synced: false, prf: true }),
      expect.objectContaining({ synced: false }),
      expect.objectContaining({ synced: true }),
    ]);
  });
});

/** One honest answer, bent in one place. */
const BENT: [string, Bent][] = [
  ['another origin', { origin: 'https://daybook.example' }],
  ['the same host by another port', { origin: 'http://localhost:9999' }],
  ['the same host by another scheme', { origin: 'https://localhost' }],
  ['a host that only begins alike', { origin: 'http://localhost.evil.example' }],
  ['another relying party', { rpId: 'evil.example' }],
  ['a relying party above ours', { rpId: 'host' }],
  ['the answer to another question', { type: 'webauthn.create' }],
  ['a payment', { type: 'payment.get' }],
  ['another challenge', { challenge: Buffer.from('not the one that was asked').toString('base64url') }],
  ['no challenge', { challenge: '' }],
  ['a frame in another site', { crossOrigin: true }],
  ['nobody present', { isPresent: false }],
  ['nobody verified: no finger, no face, no PIN', { isVerified: false }],
  ['neither present nor verified', { isPresent: false, isVerified: false }],
  ['no user handle', { userHandle: null }],
  ['an unreadable user handle', { userHandle: Buffer.from('x'.repeat(24)).toString('base64url') }],
  ['a credential that was never made', { id: Buffer.alloc(32, 7).toString('base64url') }],
  ['a counter that went back', { counter: 0 }],
  ['a counter that stood still', { counter: 1 }],
  ['one bit of the signature flipped', { afterSigning: ({ signature }) => flip(signature, 20) }],
  ['the last bit of the signature flipped', { afterSigning: ({ signature }) => flip(signature, signature.length - 1) }],
  ['a signature of nothing', { afterSigning: ({ signature }) => signature.fill(0) }],
  ['one bit of the relying party flipped', { afterSigning: ({ authenticatorData }) => flip(authenticatorData, 0) }],
  ['one bit of the flags flipped', { afterSigning: ({ authenticatorData }) => flip(authenticatorData, 32) }],
  [
    'a counter raised after signing',
    { afterSigning: ({ authenticatorData }) => authenticatorData.writeUInt32BE(99, 33) },
  ],
  ['one letter of the client’s words changed', { afterSigning: ({ clientDataJSON }) => flip(clientDataJSON, 60) }],
  ['client’s words that are no JSON', { afterSigning: ({ clientDataJSON }) => clientDataJSON.fill(0x20) }],
];
function flip(bytes: Buffer, at: number): void {
  bytes[at] = (bytes[at] ?? 0) ^ 1;
}

type Sent = { challengeId: string; response: ReturnType<SoftwareAuthenticator['use']>; device: string };
async function answered(visitor: Visitor, bent: Bent = {}, by = key): Promise<Sent> {
  const { body } = await visitor.post('/api/sign-in/passkey/options');
  const { challengeId, options } = body as Options;
  return { challengeId, response: by.use(options, bent), device: 'Test browser' };
}

describe('check 14: refused is', () => {
  beforeEach(() => new Visitor(server).signIn(key)); // so that the counter stands above one

  test.each(BENT)('%s', async (_what, bent) => {
    const visitor = new Visitor(server);
    const { status, body } = await visitor.post('/api/sign-in/passkey', await answered(visitor, bent));
    expect([status, visitor.cookie, body]).toEqual([
      400,
      null,
      { outcome: 'refused', refusal: { code: 'passkey.not-accepted', kind: 'invalid' } },
    ]);
  });

  test('the same answer twice, and fifty times at once but for one', async () => {
    const visitor = new Visitor(server);
    const sent = await answered(visitor);
    const all = await Promise.all(
      Array.from({ length: 50 }, () => new Visitor(server).told('/api/sign-in/passkey', sent)),
    );
    expect(all.filter((one) => one === 'accepted')).toHaveLength(1);
    expect(await visitor.told('/api/sign-in/passkey', sent)).toBe('passkey.not-accepted');
  });

  test('a challenge that was answered wrongly once', async () => {
    const visitor = new Visitor(server);
    const { body } = await visitor.post('/api/sign-in/passkey/options');
    const { challengeId, options } = body as Options;
    const wrong = { challengeId, response: key.use(options, { isVerified: false }), device: '' };
    const right = { challengeId, response: key.use(options), device: '' };
    expect(await visitor.told('/api/sign-in/passkey', wrong)).toBe('passkey.not-accepted');
    expect(await visitor.told('/api/sign-in/passkey', right)).toBe('passkey.not-accepted');
  });

  test('a challenge older than five minutes', async () => {
    const visitor = new Visitor(server);
    const sent = await answered(visitor);
    await home.asOwner(`update app.challenge set made_at = now() - interval '301 seconds' where id = $1`, [
      sent.challengeId,
    ]);
    expect(await visitor.told('/api/sign-in/passkey', sent)).toBe('passkey.not-accepted');
  });

  test('a challenge that was never drawn', async () => {
    const visitor = new Visitor(server);
    const sent = await answered(visitor);
    expect(await visitor.told('/api/sign-in/passkey', { ...sent, challengeId: randomUUID() })).toBe(
      'passkey.not-accepted',
    );
  });

  test('somebody else’s key under her name', async () => {
    const visitor = new Visitor(server);
    const handle = Buffer.from(asha.organisationId + asha.staffId).toString('base64url');
    const sent = await answered(visitor, { userHandle: handle }, other);
    expect(await visitor.told('/api/sign-in/passkey', sent)).toBe('passkey.not-accepted');
  });

  test('her key’s name with somebody else’s signature', async () => {
    const visitor = new Visitor(server);
    const handle = Buffer.from(asha.organisationId + asha.staffId).toString('base64url');
    const sent = await answered(visitor, { userHandle: handle, id: key.id.toString('base64url') }, other);
    expect(await visitor.told('/api/sign-in/passkey', sent)).toBe('passkey.not-accepted');
  });

  test('a key that was removed', async () => {
    const { visitor, keys } = await equipped();
    const third = await visitor.addPasskey();
    const { body } = await visitor.get('/api/my-sign-in');
    const [first] = body.passkeys as { id: string }[];
    expect(await visitor.told(`/api/my-sign-in/passkeys/${first?.id}/remove`)).toBe('accepted');
    const stranger = new Visitor(server);
    expect(await stranger.told('/api/sign-in/passkey', await answered(stranger, {}, keys[0]))).toBe(
      'passkey.not-accepted',
    );
    await stranger.signIn(third);
  });

  test('the key of someone who was suspended', async () => {
    const { colleague, keys } = await equipped();
    await new Visitor(server, home.founder.token).post(`/api/colleagues/${colleague.staffId}/suspend`);
    const visitor = new Visitor(server);
    expect(await visitor.told('/api/sign-in/passkey', await answered(visitor, {}, keys[0]))).toBe(
      'passkey.not-accepted',
    );
  });

  test('an answer to a step-up as a sign-in, and the other way round', async () => {
    const { visitor, keys } = await equipped();
    const { body } = await visitor.post('/api/step-up/options');
    const { challengeId, options } = body as Options;
    const used = { challengeId, response: keys[0].use(options) };
    expect(await new Visitor(server).told('/api/sign-in/passkey', { ...used, device: '' })).toBe(
      'passkey.not-accepted',
    );
    const { device: _, ...atDoor } = await answered(visitor, {}, keys[0]);
    expect(await visitor.told('/api/step-up', atDoor)).toBe('passkey.not-accepted');
  });

  test('an answer that was asked for in another session', async () => {
    const one = await equipped();
    const two = new Visitor(server);
    await two.signIn(one.keys[0]);
    const { body } = await one.visitor.post('/api/step-up/options');
    const { challengeId, options } = body as Options;
    expect(await two.told('/api/step-up', { challengeId, response: one.keys[0].use(options) })).toBe(
      'passkey.not-accepted',
    );
  });

  test('a colleague’s key as a step-up', async () => {
    const one = await equipped();
    const two = await equipped();
    const { body } = await one.visitor.post('/api/step-up/options');
    const { challengeId, options } = body as Options;
    expect(await one.visitor.told('/api/step-up', { challengeId, response: two.keys[0].use(options) })).toBe(
      'passkey.not-accepted',
    );
  });

  test('an address where passkeys are not at home', async () => {
    const { body } = await new Visitor(server).post(
      '/api/sign-in/passkey/options',
      {},
      { host: 'daybook.evil.example' },
    );
    expect(body).toMatchObject({ refusal: { code: 'passkey.address-unknown' } });
  });
});

describe('check 14: no passkey is kept', () => {
  const NEW: [string, Bent][] = [
    ['from another origin', { origin: 'https://evil.example' }],
    ['for another relying party', { rpId: 'evil.example' }],
    ['that answers another challenge', { challenge: Buffer.alloc(32, 1).toString('base64url') }],
    ['that was used, not made', { type: 'webauthn.get' }],
    ['without a finger, a face or a PIN', { isVerified: false }],
    ['of a kind we did not ask for', { alg: -65535 }],
    ['from a frame in another site', { crossOrigin: true }],
    ['with a bit flipped in what the client said', { afterSigning: ({ clientDataJSON }) => flip(clientDataJSON, 40) }],
    ['that names another credential than it holds', { id: Buffer.alloc(32, 9).toString('base64url') }],
  ];
  test.each(NEW)('%s', async (_what, bent) => {
    const { visitor } = await equipped();
    const { body } = await visitor.post('/api/my-sign-in/passkeys/options');
    const { challengeId, options } = body as Options;
    const made = { challengeId, response: new SoftwareAuthenticator().make(options, bent), name: 'x' };
    expect(await visitor.told('/api/my-sign-in/passkeys', made)).toBe('passkey.not-accepted');
    expect((await visitor.get('/api/me')).body).toMatchObject({ setUp: { passkeys: 2 } });
  });

  test('that a colleague has already', async () => {
    const one = await equipped();
    const two = await equipped();
    const { body } = await two.visitor.post('/api/my-sign-in/passkeys/options');
    const { challengeId, options } = body as Options;
    const made = { challengeId, response: one.keys[0].make(options), name: 'x' };
    const { status } = await two.visitor.post('/api/my-sign-in/passkeys', made);
    expect(status).toBe(422);
    expect((await two.visitor.get('/api/me')).body).toMatchObject({ setUp: { passkeys: 2 } });
  });
});
