/** A signed tree head as text: C2SP tlog-checkpoint in the form of a C2SP signed note. */
export type Checkpoint = {
  /** Which tree: the journal of one organisation. Also the name of the key that signs for it. */
  origin: string;
  size: number;
  /** Base64. */
  root: string;
};
export type SignedCheckpoint = Checkpoint & {
  /** What the signatures are over. */
  text: string;
  signatures: readonly { name: string /** Base64: four bytes of key hash, then the signature. */; value: string }[];
};

const SIGNATURE = /^— ([^ +\n]+) ([A-Za-z0-9+/]+={0,2})$/;
const SIZE = /^(0|[1-9]\d{0,14})$/;
const ROOT = /^[A-Za-z0-9+/]{43}=$/;

export function checkpointText({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${root}\n`;
}

/** Null for whatever is not exactly a checkpoint: a lenient reader is how two of them come to differ. */
export function readCheckpoint(note: string): SignedCheckpoint | null {
  const at = note.lastIndexOf('\n\n');
  if (at < 0 || !note.endsWith('\n')) return null;
  const text = note.slice(0, at + 1);
  const [origin = '', size = '', root = '', ...more] = text.split('\n');
  const signatures = note
    .slice(at + 2, -1)
    .split('\n')
    .map((line) => SIGNATURE.exec(line));
  if (origin === '' || !SIZE.test(size) || !ROOT.test(root) || more.join('') !== '' || more.length !== 1) return null;
  if (signatures.includes(null)) return null;
  return {
    origin,
    size: Number(size),
    root,
    text,
    signatures: signatures.map((found) => ({ name: found?.[1] ?? '', value: found?.[2] ?? '' })),
  };
}

const VERIFY_KEY = /^([^ +\n]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/]+={0,2})$/;

/** `<name>+<key hash>+<base64 of 0x01 and the Ed25519 key>`, as Go's note package and C2SP write it. */
export function readVerifyKey(text: string): { name: string; keyHash: string; value: string } | null {
  const [, name, keyHash, value] = VERIFY_KEY.exec(text) ?? [];
  return name && keyHash && value ? { name, keyHash, value } : null;
}
