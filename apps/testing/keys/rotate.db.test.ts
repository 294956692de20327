import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Person } from '#modules/person/model/person.ts';
import { newKey } from '#platform/server/keys/cipher.ts';
import { openKeyRing } from '#platform/server/keys/key-ring.ts';
import { rotate } from '#platform/server/keys/rotate.ts';
import { wrapSubjectKey } from '#platform/server/keys/subject-keys.ts';
import { newId } from '#platform/server/random.ts';
import { patience } from '#platform/testing/patience.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../test-house.ts';
import { type Someone, writeSomeone } from './write-someone.ts';

// security.md, check 25.
const KILLS = process.env.FULL === '1' ? 50 : 4;
const KEYS = 4000;

let home: TestHouse;
let asha: Colleague;
let tara: Someone;
let folder: string;

beforeAll(async () => {
  home = await openTestHouse();
  asha = await home.admit('case-manager');
  tara = await writeSomeone(asha, 'Tara', '98765 43210');
  folder = home.house.keys.ring.folder;
  const subjects = Array.from({ length: KEYS }, () => newId());
  const { ring } = home.house.keys;
  await home.asOwner(
    'insert into app.subject_key (organisation_id, subject_id, wrapped) select $1, * from unnest($2::text[], $3::text[])',
    [asha.organisationId, subjects, subjects.map((one) => wrapSubjectKey(ring, asha.organisationId, one, newKey()))],
  );
}, patience(60_000));
afterAll(() => home.close());

/** Everything that is wrapped, opened with what lies in the folder: throws at the first that does not open. */
async function openAll(): Promise<number> {
  const ring = await openKeyRing(folder, { mayMake: false });
  const rows = await home.asOwner<{ org: string; id: string; wrapped: string }>(
    'select organisation_id as org, subject_id as id, wrapped from app.subject_key where wrapped is not null',
  );
  for (const { org, id, wrapped } of rows) ring.open(`subject_key|wrapped|${org}|${id}`, wrapped);
  return rows.length;
}

async function kill(afterMs: number): Promise<void> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'rotate-once.ts'), home.owner, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit'); // asked at once: it may be done before it is killed
  await once(child.stdout, 'data');
  await wait(afterMs);
  child.kill('SIGKILL');
  await ended;
}

describe('rotating the key ring', () => {
  test(
    'killed at any moment loses nothing, and goes on when it is begun again',
    async () => {
      const all = await openAll();
      for (let n = 0; n < KILLS; n += 1) {
        await kill(Math.random() * 400);
        expect(await openAll()).toBe(all);
      }
      const { version } = await rotate(home.owner, await openKeyRing(folder, { mayMake: false }), { hearingMs: 0 });
      expect(await openAll()).toBe(all);
      expect((await readdir(folder)).filter((name) => name.startsWith('ring-'))).toEqual([`ring-${version}.key`]);
    },
    patience(300_000),
  );

  test(
    'is heard by a server that runs, which then reads and writes under the new version',
    async () => {
      const { version } = await rotate(home.owner, await openKeyRing(folder, { mayMake: false }), { hearingMs: 300 });
      await expect.poll(() => home.house.keys.ring.newest).toBe(version);
      home.house.keys.remember(true); // as if it had just been started: nothing is in memory
      const [read] = await asha.reads((tx) =>
        home.house.path.store.find(tx, { kind: Person as never, where: { id: tara.personId }, how: 'may' }),
      );
      expect(read).toMatchObject({ nameUsed: 'Tara' });
      await writeSomeone(asha, 'Juhi', '98765 43211');
      expect(await openAll()).toBeGreaterThan(KEYS);
    },
    patience(60_000),
  );

  test('lets nothing be wrapped any more under a version whose file is gone', async () => {
    const late = home.asOwner(
      `insert into app.subject_key (organisation_id, subject_id, wrapped) values ($1, $2, 'r1.' || repeat('A', 80))`,
      [asha.organisationId, newId()],
    );
    await expect(late).rejects.toThrow(/has not read it again/);
  });

  test('an open ring without its file is refused at the start, and no new one is made', async () => {
    await expect(openKeyRing(join(folder, 'elsewhere'), { mayMake: false })).rejects.toThrow(/Put its files back/);
  });
});
