import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import { source } from '#kernel/source.ts';
import { addTeamMember } from '#modules/case-file/model/add-team-member.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { correctCaseFile } from '#modules/case-file/model/correct-case-file.ts';
import { correctEntry } from '#modules/case-file/model/correct-entry.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { writeEntry } from '#modules/case-file/model/write-entry.ts';
import { buildEntryFacts } from '#modules/case-file/testing/build-case-file.ts';
import { recordEncounter } from '#modules/health/model/record-encounter.ts';
import { buildEncounter } from '#modules/health/testing/build-encounter.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { noteSafeContact } from '#modules/person/model/correct-person.ts';
import { writeIdentity } from '#modules/person/model/identity.ts';
import { addTask } from '#modules/task/model/add-task.ts';
import { recordTip } from '#modules/tip/model/record-tip.ts';
import { buildTip } from '#modules/tip/testing/build-tip.ts';
import { newId } from '#platform/server/random.ts';
import { patience } from '#platform/testing/patience.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../test-house.ts';

// security.md, check 18: words that were written down are looked for on the disk, in plain: in the tables, the write-ahead
// log, the files and the keys.
const TIMES = process.env.FULL === '1' ? 200 : 10;
const MARK = 'q7Zkanarie';

let home: TestHouse;
let [asha, meera, lata]: Colleague[] = [];

beforeAll(async () => {
  home = await openTestHouse();
  asha = await home.admit('case-manager');
  meera = await home.admit('case-manager');
  lata = await home.admit('outreach-worker');
}, patience(60_000));
afterAll(() => home.close());

const canary = (of: string, n: number) => `${MARK}-${of}-${n}`;

async function writeAll(n: number): Promise<void> {
  const [who, other, outreach] = [asha, meera, lata] as [Colleague, Colleague, Colleague];
  const [personId, caseFileId, entryId] = [newId(), newId(), newId()];
  const words = (of: string) => canary(of, n);
  const person = {
    personId,
    nameUsed: words('name'),
    gender: 'female',
    born: day('2001-01-01', words('born-said')),
    age: null,
    birthBasis: 'stated',
  };
  await who.done(addPerson, person);
  const safeContact = `${words('contact')} +91 98${String(10_000_000 + n)}`;
  await who.done(
    noteSafeContact,
    { personId, safeContact, neverContact: words('never') },
    { basedOn: { [personId]: 1 } },
  );
  await who.done(writeIdentity, {
    identityId: newId(),
    identity: {
      personId,
      legalName: words('legal'),
      documents: words('document'),
      origin: words('origin'),
      photoRef: null,
    },
  });
  await who.done(openCaseFile, { caseFileId, personId, title: words('title'), riskLevel: 'high', stage: 'triage' });
  await who.done(addTeamMember, { caseFileId, staffId: other.staffId, until: null, reason: words('reason') });
  const basedOn = { [caseFileId]: 1 };
  await who.done(correctCaseFile, { caseFileId, ownView: words('view') }, { basedOn });
  await other.done(correctCaseFile, { caseFileId, ownView: words('clash') }, { basedOn });
  const entry = buildEntryFacts({
    caseFileId,
    words: words('entry'),
    painful: words('painful'),
    source: source('family', { who: words('who') }),
  });
  await who.done(writeEntry, { entryId, entry });
  await who.done(correctEntry, { entryId, words: words('corrected') }, { basedOn: { [entryId]: 1 } });
  await who.done(recordEncounter, {
    encounterId: newId(),
    encounter: buildEncounter({ personId, findings: words('findings') }),
  });
  await outreach.done(recordTip, { tipId: newId(), tip: buildTip({ words: words('tip'), place: words('place') }) });
  await who.done(addTask, {
    taskId: newId(),
    staffId: who.staffId,
    titleKey: null,
    titleValues: {},
    words: words('task'),
    track: null,
    personId,
    aboutKind: null,
    aboutId: null,
    dueOn: null,
    dueAt: null,
  });
  const refused = await who.ask(openCaseFile, {
    caseFileId: newId(),
    personId,
    title: words('refused'),
    riskLevel: 'high',
    stage: 'triage',
  });
  expect(refused.outcome).toBe('refused');
}

/** Counts lines with the mark in every file below a folder; what is compressed is taken out of its page first by CHECKPOINT alone. */
function grep(folder: string, mark: string): string[] {
  const { stdout } = spawnSync('grep', ['-rlaF', mark, folder], { encoding: 'utf8', maxBuffer: 1 << 26 });
  return stdout.split('\n').filter(Boolean);
}

test(
  'no word that was written down lies on the disk as it was said',
  async () => {
    for (let n = 0; n < TIMES; n += 1) await writeAll(n);
    const [place] = await home.asOwner<{ folder: string }>(`select current_setting('data_directory') as folder`);
    const plain = `${MARK}-${randomUUID()}`;
    await home.asOwner('create table public.plain (words text)');
    await home.asOwner('insert into public.plain values ($1)', [plain]);
    await home.asOwner('checkpoint');
    expect(grep(place?.folder ?? '', plain).length).toBeGreaterThan(1); // what is plain is found, in its table and in the log
    const found = [place?.folder ?? '', home.house.files, home.house.keys.ring.folder].flatMap((folder) =>
      grep(folder, `${MARK}-`),
    );
    const said = spawnSync('grep', ['-rhaoE', `${MARK}-[a-z-]+-[0-9]+`, place?.folder ?? ''], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    expect([...new Set(said.stdout.split('\n').filter(Boolean))].sort()).toEqual([]);
    expect(found.length).toBeGreaterThan(0); // the planted one
    const read = await (asha as Colleague).reads((tx) =>
      home.house.path.store.find(tx, { kind: CaseFile as never, where: {}, how: 'all' }),
    );
    expect(read).toHaveLength(TIMES);
  },
  patience(600_000),
);
