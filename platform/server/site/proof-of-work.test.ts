import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { makeProofs, proofSecret } from './proof-of-work.ts';

const SECRET = proofSecret('postgres://app_site:only-for-this-test@127.0.0.1/sharan');
const QUICK = { secret: SECRET, cost: 10, tries: [3, 9] as const };
const SCRIPT = readFileSync(new URL('./prove-work.js', import.meta.url), 'utf8');

/** What a reader's browser does: our script as it is served, over a page that has one form. */
async function solvedByBrowser(challenge: object): Promise<string> {
  const field = { value: '' };
  const heard = new Map<string, (event: object) => void>();
  const sent = new Promise<string>((done, failed) => {
    const form = {
      elements: { proof: field },
      getAttribute: () => '/puzzle',
      querySelectorAll: () => [{ set hidden(_: boolean) {} }],
      addEventListener: (name: string, run: (event: object) => void) => heard.set(name, run),
      submit: () => done(field.value),
    };
    const answer = { ok: true, json: async () => JSON.parse(JSON.stringify(challenge)) };
    const page = {
      document: { querySelectorAll: () => [form] },
      addEventListener: () => {},
      fetch: async () => answer,
    };
    runInNewContext(SCRIPT, { ...page, crypto, btoa, Uint8Array, DataView, Number });
    setTimeout(() => failed(new Error('the form was never sent')), 10_000).unref();
  });
  heard.get('submit')?.({ preventDefault() {} });
  return sent;
}

type Sent = {
  challenge: { parameters: { expiresAt: number; nonce: string }; signature?: string };
  solution: { derivedKey: string };
};

const altered = (proof: string, alter: (sent: Sent) => void): string => {
  const sent: Sent = JSON.parse(Buffer.from(proof, 'base64').toString());
  alter(sent);
  return Buffer.from(JSON.stringify(sent)).toString('base64');
};

const ALTERATIONS: ((sent: Sent) => void)[] = [
  ({ solution }) => Object.assign(solution, { derivedKey: '00'.repeat(32) }),
  ({ challenge }) => Object.assign(challenge.parameters, { expiresAt: challenge.parameters.expiresAt + 9999 }),
  ({ challenge }) => Object.assign(challenge.parameters, { nonce: 'ab'.repeat(16) }),
  ({ challenge }) => Object.assign(challenge, { signature: '00'.repeat(32) }),
  ({ challenge }) => delete challenge.signature,
];

test('what a browser works out is believed, for the form it was worked out for and no other', async () => {
  const proofs = makeProofs(QUICK);
  const challenge = await proofs.challenge('comment/story-one');
  const proof = await solvedByBrowser(challenge);
  expect(await proofs.check(proof, 'comment/story-one')).toBe(challenge.parameters.nonce);
  expect(await proofs.check(proof, 'comment/story-two')).toBeNull();
  const elsewhere = makeProofs({ ...QUICK, secret: proofSecret('postgres://app_site:another@127.0.0.1/sharan') });
  expect(await elsewhere.check(proof, 'comment/story-one')).toBeNull();
});

test('an expired, a guessed, an altered and a senseless proof prove nothing', async () => {
  const proofs = makeProofs(QUICK);
  const late = makeProofs({ ...QUICK, seconds: -1 });
  expect(await late.check(await solvedByBrowser(await late.challenge('gift')), 'gift')).toBeNull();
  const proof = await solvedByBrowser(await proofs.challenge('gift'));
  for (const alter of ALTERATIONS) expect(await proofs.check(altered(proof, alter), 'gift')).toBeNull();
  for (const nonsense of ['', 'x', btoa('{}'), btoa('null'), 'A'.repeat(5000)])
    expect(await proofs.check(nonsense, 'gift')).toBeNull();
  expect(await proofs.check(proof, 'gift')).not.toBeNull();
});
