import { createHmac } from 'node:crypto';
import { type Challenge, createChallenge, type Payload, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { z } from 'zod';
import { randomBelow } from '../random.ts';

const ALGORITHM = 'PBKDF2/SHA-256';
const HEX = z.string().regex(/^[0-9a-f]{2,200}$/);
const MOST_LETTERS = 4000;

const Sent: z.ZodType<Payload> = z.strictObject({
  challenge: z.strictObject({
    parameters: z.strictObject({
      algorithm: z.literal(ALGORITHM),
      nonce: HEX,
      salt: HEX,
      cost: z.int().positive(),
      keyLength: z.int().positive(),
      keyPrefix: HEX,
      keySignature: HEX,
      expiresAt: z.int().positive(),
      data: z.strictObject({ about: z.string().max(200) }),
    }),
    signature: HEX,
  }),
  solution: z.object({ counter: z.int().min(0).max(1_000_000), derivedKey: HEX }),
});

export type ProofSettings = {
  /** What every site process of one database knows and nobody else: see `proofSecret`. */
  secret: string;
  /** Rounds of one try, and how many tries a solution is away, at least and at most. */
  cost?: number;
  tries?: readonly [number, number];
  /** How long a proof is good. The world's clock: what is measured is a browser's work, not a day in a record. */
  seconds?: number;
};

export type Proofs = {
  /** A puzzle for one form: what is solved for one story is good for no other. */
  challenge(about: string): Promise<Challenge>;
  /** What the proof is known by (for `site.inbox.once`: it is good one time), or null where it proves nothing. */
  check(proof: string, about: string): Promise<string | null>;
};

/**
 * Work instead of a third party's riddle: a browser computes for a second or two before something is written here. Whoever
 * writes once does not feel it; whoever writes ten thousand times pays for it. Nothing of the reader is asked or kept.
 */
export function makeProofs({ secret, cost = 2000, tries = [200, 600], seconds = 1200 }: ProofSettings): Proofs {
  const keys = {
    hmacSignatureSecret: createHmac('sha256', secret).update('puzzle').digest('hex'),
    hmacKeySignatureSecret: createHmac('sha256', secret).update('solution').digest('hex'),
  };
  return {
    challenge: (about) =>
      createChallenge({
        ...keys,
        algorithm: ALGORITHM,
        cost,
        counter: tries[0] + randomBelow(tries[1] - tries[0]),
        expiresAt: Math.floor(Date.now() / 1000) + seconds,
        data: { about },
        deriveKey,
      }),
    async check(proof, about) {
      const sent = readProof(proof);
      if (!sent || sent.challenge.parameters.data?.about !== about) return null;
      const { verified } = await verifySolution({ ...keys, ...sent, deriveKey });
      return verified ? sent.challenge.parameters.nonce : null;
    },
  };
}

/** From the password of the site's own role: every process of one house finds the same, and nothing has to be kept. */
export function proofSecret(siteUrl: string): string {
  return createHmac('sha256', new URL(siteUrl).password).update('sharan proof of work').digest('hex');
}

function readProof(proof: string): Payload | null {
  if (proof.length > MOST_LETTERS) return null;
  try {
    return Sent.parse(JSON.parse(Buffer.from(proof, 'base64').toString('utf8')));
  } catch {
    return null; // not ours, whatever it is
  }
}
