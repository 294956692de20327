import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const hash = promisify(argon2);
/** RFC 9106 §4, second recommended option, with memory for a small machine: 64 MiB, 3 passes, 1 lane. */
const COST = { memory: 65_536, passes: 3, parallelism: 1, tagLength: 32 } as const;

/** Two at a time: each takes 64 MiB, and a storm of sign-ins must not take the machine's memory from those at work. */
const LANES = 2;
let waiting: Promise<unknown>[] = [];

/** `argon2id$<memory>$<passes>$<salt>$<tag>`, so that the cost can rise without anybody's password being reset. */
export async function hashPassword(password: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await inLane(() => hash('argon2id', { ...COST, message: Buffer.from(password.normalize('NFC')), nonce }));
  return ['argon2id', COST.memory, COST.passes, nonce.toString('base64url'), tag.toString('base64url')].join('$');
}

export async function isPassword(password: string, kept: string): Promise<boolean> {
  const [kind, memory, passes, nonce, tag] = kept.split('$');
  if (kind !== 'argon2id' || !memory || !passes || !nonce || !tag) return false;
  const expected = Buffer.from(tag, 'base64url');
  const cost = { memory: Number(memory), passes: Number(passes), parallelism: 1, tagLength: expected.length };
  const message = Buffer.from(password.normalize('NFC'));
  const found = await inLane(() => hash('argon2id', { ...cost, message, nonce: Buffer.from(nonce, 'base64url') }));
  return timingSafeEqual(found, expected);
}

async function inLane<T>(work: () => Promise<T>): Promise<T> {
  while (waiting.length >= LANES) await Promise.race(waiting).catch(() => {});
  const run = work();
  waiting.push(run);
  try {
    return await run;
  } finally {
    waiting = waiting.filter((one) => one !== run);
  }
}
