import { readCheckpoint, readVerifyKey, type SignedCheckpoint } from './checkpoint.ts';
import { type Hash, isConsistent, isSame } from './merkle-proof.ts';

/** What a browser keeps of the journal, and compares at every sign-in. It holds nothing of anybody. */
export type Pin = { checkpoint: string; verifyKey: string };
export type ToldHead = { checkpoint: string | null; verifyKey: string; consistency: readonly string[] };
/**
 * `key`: another key signs. `signature`: nobody's signature. `set-back`: there is less than there was. `rewritten`: what
 * was there is not there any more. `gone`: there is none at all.
 */
export type WrongHead = 'key' | 'signature' | 'set-back' | 'rewritten' | 'gone';
export type Verdict =
  | { is: 'good'; pin: Pin }
  | { is: 'nothing-yet' }
  | { is: 'not-checkable' }
  | { is: 'wrong'; what: WrongHead };

/** What a platform lends: its SHA-256, its UTF-8, its Ed25519 (null where it has none). */
export type Tools = {
  sha256: Hash;
  utf8: (text: string) => Uint8Array;
  verify: (key: Uint8Array, signature: Uint8Array, text: Uint8Array) => Promise<boolean | null>;
};

const ED25519 = 0x01;

/** Whether the journal the server tells of is the one this browser knew, grown. The first it ever sees it must believe. */
export async function judgeHead(tools: Tools, pinned: Pin | null, told: ToldHead): Promise<Verdict> {
  if (told.checkpoint === null) return pinned ? { is: 'wrong', what: 'gone' } : { is: 'nothing-yet' };
  if (pinned && pinned.verifyKey !== told.verifyKey) return { is: 'wrong', what: 'key' };
  const head = readCheckpoint(told.checkpoint);
  const signed = head && (await isSigned(tools, head, told.verifyKey));
  // An old browser: saying that all is well would be a lie, and crying wolf would teach people not to listen.
  if (signed === 'not-checkable') return { is: 'not-checkable' };
  if (!head || !signed) return { is: 'wrong', what: 'signature' };
  const before = pinned && readCheckpoint(pinned.checkpoint);
  const what = before && (await whatIsWrong(tools, before, head, told.consistency));
  if (what) return { is: 'wrong', what };
  return { is: 'good', pin: { checkpoint: told.checkpoint, verifyKey: told.verifyKey } };
}

async function whatIsWrong(
  { sha256 }: Tools,
  before: SignedCheckpoint,
  head: SignedCheckpoint,
  consistency: readonly string[],
): Promise<WrongHead | null> {
  if (head.size < before.size) return 'set-back';
  const proof = { first: rootOf(before), second: rootOf(head), path: consistency.map(bytesOf) };
  return (await isConsistent(sha256, proof)) ? null : 'rewritten';
}

async function isSigned(tools: Tools, head: SignedCheckpoint, verifyKey: string): Promise<boolean | 'not-checkable'> {
  const known = readVerifyKey(verifyKey);
  const ours = known && head.signatures.find(({ name }) => name === known.name);
  if (!known || !ours || known.name !== head.origin) return false;
  const key = bytesOf(known.value);
  const signature = bytesOf(ours.value);
  const hash = await tools.sha256(Uint8Array.of(...tools.utf8(`${known.name}\n`), ...key));
  if (key[0] !== ED25519 || hexOf(hash.subarray(0, 4)) !== known.keyHash) return false;
  if (!isSame(signature.subarray(0, 4), hash.subarray(0, 4))) return false;
  return (await tools.verify(key.slice(1), signature.slice(4), tools.utf8(head.text))) ?? 'not-checkable';
}

function rootOf({ size, root }: SignedCheckpoint): { size: number; root: Uint8Array } {
  return { size, root: bytesOf(root) };
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 (RFC 4648 §4). Letters that are none make other bytes, and so a hash that does not fit. */
export function bytesOf(base64: string): Uint8Array {
  const bytes: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of base64.replaceAll('=', '')) {
    held = held * 64 + Math.max(0, LETTERS.indexOf(letter));
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes.push(Math.floor(held / 2 ** bits));
    held %= 2 ** bits;
  }
  return Uint8Array.from(bytes);
}

function hexOf(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
