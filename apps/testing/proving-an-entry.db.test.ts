import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyKeyText } from '#platform/server/journal/checkpoint-note.ts';
import { originOf } from '#platform/server/journal/journal-key.ts';
import { type InclusionProof, proveEntry } from '#platform/server/journal/prove-entry.ts';
import { type Colleague, openTestHouse, type TestHouse } from './test-house.ts';

// The program that docs/proving-an-entry.md gives to a court's expert, run as it stands there.
let home: TestHouse;
let asha: Colleague;
let folder: string;
let proofs: InclusionProof[];

beforeAll(async () => {
  home = await openTestHouse();
  asha = await home.admit('case-manager');
  folder = await mkdtemp(join(tmpdir(), 'sharan-proof-'));
  const doc = await readFile(new URL('../../docs/proving-an-entry.md', import.meta.url), 'utf8');
  await writeFile(join(folder, 'check.mjs'), /```js\n([\s\S]+?)```/.exec(doc)?.[1] ?? '');
  for (const action of ['एक', 'two "quoted" \\ words', 'three', 'four', 'five'])
    await home.asOwner(`select app.note_for($1, $2, 'command', $3, 'case-file', payload_ => 'words')`, [
      asha.organisationId,
      asha.staffId,
      action,
    ]);
  await home.growJournal();
  proofs = await prove();
});
afterAll(async () => {
  await home.close();
  await rm(folder, { recursive: true, force: true });
});

async function prove(): Promise<InclusionProof[]> {
  const { organisationId: organisation } = asha;
  const rows = await home.asOwner<{ id: string }>('select id from app.journal where organisation_id = $1', [
    organisation,
  ]);
  const all = rows.map(({ id }) =>
    proveEntry((text, values) => home.asOwner(text, values), home.house.journal.key, { organisation, id }),
  );
  return (await Promise.all(all)).filter((proof) => typeof proof === 'object' && proof !== null);
}

async function check(
  proof: object,
  key = verifyKeyText(home.house.journal.key, originOf(asha.organisationId)),
): Promise<string> {
  await writeFile(join(folder, 'proof.json'), JSON.stringify(proof));
  try {
    return execFileSync(process.execPath, ['check.mjs', 'proof.json', key], {
      cwd: folder,
      encoding: 'utf8',
      stdio: 'pipe',
    });
  } catch (error) {
    return String((error as { stdout?: string }).stdout || error);
  }
}

describe('the program for an expert', () => {
  test('proves entries wherever they stand, in whatever script', async () => {
    expect(proofs.length).toBeGreaterThan(5);
    for (const proof of [proofs[0], proofs.at(-1), ...proofs.filter(({ entry }) => entry.resource === 'case-file')])
      expect(await check(proof ?? {})).toMatch(
        /^PROVED: entry [0-9a-f-]{36} of .* is number \d+ of the \d+ that were signed/,
      );
  });

  test('proves nothing that was changed', async () => {
    const [first, second] = proofs as [InclusionProof, InclusionProof];
    const other = { ...first.entry, staff: 'aaaaaaaaaaaa' };
    for (const wrong of [
      { ...first, entry: other },
      { ...first, entry: second.entry },
      { ...first, index: second.index },
      { ...first, size: first.size + 1 },
      { ...first, path: first.path.slice(1) },
      { ...first, path: [...first.path, first.path[0]] },
      { ...first, checkpoint: first.checkpoint.replace(/\n(\d+)\n/, (_, size) => `\n${Number(size) + 1}\n`) },
    ])
      expect(await check(wrong)).toMatch(/^NOT PROVED/);
  });

  test('does not take a key that came with the forgery', async () => {
    const key = (proofs[0] as InclusionProof).verifyKey.replace(
      /\+[^+]*$/,
      '+AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
    );
    expect(await check(proofs[0] as InclusionProof, key)).toMatch(/^NOT PROVED/);
  });
});
