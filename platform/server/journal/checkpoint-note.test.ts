import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { readCheckpoint } from '#kernel/checkpoint.ts';
import { openCheckpoint, signCheckpoint, verifyKeyText } from './checkpoint-note.ts';

const { privateKey } = generateKeyPairSync('ed25519');
const origin = 'sharan.journal/abcdefghijkl';
const checkpoint = { origin, size: 20_852_163, root: 'CsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=' };
const note = signCheckpoint(privateKey, checkpoint);
const verifyKey = verifyKeyText(privateKey, origin);

/** A note and its key that others published beside the format. */
const OTHERS = {
  note: 'If you think cryptography is the answer to your problem,\nthen you don’t know what your problem is.\n',
  key: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
};

describe('a signed checkpoint', () => {
  test('is read back by whoever has the key', () => {
    expect(openCheckpoint(note, verifyKey)).toMatchObject(checkpoint);
    expect(note.split('\n').slice(0, 4)).toEqual([origin, '20852163', checkpoint.root, '']);
  });

  test('has a key hash that is bound to name, kind and key, as others compute it', () => {
    const [, keyHash] = OTHERS.key.split('+');
    const foreign = `PeterNeumann\n1\n${checkpoint.root}\n\n— PeterNeumann ${Buffer.from(`${keyHash}${'00'.repeat(64)}`, 'hex').toString('base64')}\n`;
    // The hash is accepted, for it is right; the signature is not, for it is none.
    expect(openCheckpoint(foreign, OTHERS.key)).toBeNull();
    expect(openCheckpoint(note, verifyKey.replace(/\+[0-9a-f]{8}\+/, '+00000000+'))).toBeNull();
  });

  test.each([
    ['another size', note.replace('20852163', '20852164')],
    ['another root', note.replace('CsUY', 'DsUY')],
    ['another origin', note.replace(origin, 'sharan.journal/aaaaaaaaaaaa')],
    ['a line more', note.replace('\n\n', '\nmore\n\n')],
    ['a size with a nought before it', note.replace('20852163', '020852163')],
    ['no signature', note.slice(0, note.indexOf('—'))],
    ['an empty text', ''],
  ])('with %s is none', (_what, changed) => {
    expect(openCheckpoint(changed, verifyKey)).toBeNull();
  });

  test('of another key, or for another organisation, is none', () => {
    expect(openCheckpoint(note, verifyKeyText(generateKeyPairSync('ed25519').privateKey, origin))).toBeNull();
    expect(openCheckpoint(note, verifyKeyText(privateKey, 'sharan.journal/aaaaaaaaaaaa'))).toBeNull();
  });

  test('may carry the signatures of witnesses besides', () => {
    const witnessed = `${note}— witness.example/w ${Buffer.alloc(68).toString('base64')}\n`;
    expect(openCheckpoint(witnessed, verifyKey)).toMatchObject(checkpoint);
    expect(readCheckpoint(witnessed)?.signatures).toHaveLength(2);
  });
});
