import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addTeamMember } from '#modules/case-file/model/add-team-member.ts';
import { endTeamMember } from '#modules/case-file/model/end-team-member.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { newId } from '#platform/server/random.ts';
import { closeByTwo } from '../../../apps/testing/close-by-two.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';
import { type CaseFileFilter, listCaseFiles } from './list-case-files.query.ts';
import { readTeam } from './read-team.query.ts';

const FILES = 121;
const AT_ONCE = 11;
let house: TestHouse;
let asha: Colleague;
let dev: Colleague;
let director: Colleague;
const opened: string[] = [];

type Page = {
  files: { id: string; title: string; code: string; nameUsed: string | null; stages: string[]; openedAt: string }[];
  next: string | null;
};

beforeAll(async () => {
  let minute = 0;
  // Many files share a moment: only the second half of the cursor tells them apart.
  house = await openTestHouse(() => new Date(Date.parse('2024-05-13T04:00:00Z') + Math.floor(minute++ / 40) * 60_000));
  [asha, dev, director] = [
    await house.admit('case-manager'),
    await house.admit('investigator'),
    await house.admit('director'),
  ];
  for (let at = 0; at < FILES; at += AT_ONCE) {
    const names = Array.from({ length: AT_ONCE }, (_, more) => `File ${at + more} "quoted"`);
    opened.push(...(await Promise.all(names.map(openFile))));
  }
}, 120_000);
afterAll(() => house.close());

async function openFile(title: string) {
  const [personId, caseFileId] = [newId(), newId()];
  await asha.done(addPerson, {
    personId,
    nameUsed: title.slice(0, 8),
    gender: 'female',
    born: null,
    age: null,
    birthBasis: 'unknown',
  });
  await asha.done(openCaseFile, { caseFileId, personId, title, riskLevel: 'high', stage: 'tracing' });
  return caseFileId;
}

const teamSeenBy = (who: Colleague, file: string) =>
  who.reads((tx) => readTeam(tx, house.house.path.store, house.house.now(), file));

async function page(who: Colleague, after = '', filter: CaseFileFilter = 'all'): Promise<Page> {
  return JSON.parse((await who.reads((tx) => listCaseFiles(tx, house.house.path.store, filter, after))) ?? 'null');
}

async function pages(who: Colleague, filter: CaseFileFilter = 'all') {
  const files: Page['files'] = [];
  for (let after: string | null = ''; after !== null; ) {
    const one: Page = await page(who, after, filter);
    files.push(...one.files);
    after = one.next;
  }
  return files;
}

describe('the list of case files', () => {
  test('neither skips nor repeats a file, whoever turns the pages', async () => {
    for (const who of [asha, director]) {
      const ids = (await pages(who)).map((file) => file.id);
      expect(ids).toHaveLength(FILES);
      expect(new Set(ids)).toEqual(new Set(opened));
    }
  });

  test('begins with what was opened last', async () => {
    const moments = (await pages(asha)).map((file) => file.openedAt);
    expect(moments).toEqual([...moments].sort().reverse());
  });

  test('holds nothing for a colleague without a grant, and for another organisation', async () => {
    expect(await page(dev)).toEqual({ files: [], next: null });
    expect(await page(await house.foundAnother())).toEqual({ files: [], next: null });
  });

  test('follows a grant and its end', async () => {
    const caseFileId = opened[7] ?? '';
    await asha.ask(addTeamMember, { caseFileId, staffId: dev.staffId, until: null, reason: 'works on the search' });
    expect((await page(dev)).files.map((file) => file.id)).toEqual([caseFileId]);
    await asha.ask(endTeamMember, { caseFileId, staffId: dev.staffId, reason: null });
    expect((await page(dev)).files).toEqual([]);
  });

  test('tells name, code and stages, and keeps quotation marks in a title', async () => {
    const file = (await pages(asha)).find((one) => one.id === opened[0]);
    expect(file).toMatchObject({
      title: 'File 0 "quoted"',
      nameUsed: 'File 0 "',
      code: expect.stringMatching(/^[A-Z]+-\d{3}$/),
      stages: ['tracing'],
    });
  });

  test('is narrowed to what is closed, or to what is not', async () => {
    await closeByTwo(asha, director, { caseFileId: opened[3], reason: 'transferred', words: null });
    expect((await pages(asha, 'closed')).map((file) => file.id)).toEqual([opened[3]]);
    expect(await pages(director, 'current')).toHaveLength(FILES - 1);
    expect(await pages(director, 'follow_up')).toEqual([]);
  });

  test('refuses a cursor that is none of ours', async () => {
    expect(await asha.reads((tx) => listCaseFiles(tx, house.house.path.store, 'all', "'; drop table"))).toBeNull();
  });
});

describe('a team', () => {
  test('is read by those who are on it, with the reason, and by nobody else', async () => {
    const [first = ''] = opened;
    expect(await teamSeenBy(asha, first)).toMatchObject([{ staffId: asha.staffId, until: null, reason: 'opened it' }]);
    expect(await teamSeenBy(dev, first)).toBeNull();
  });

  test('is told until when, by the organisation’s clock and not the database’s', async () => {
    const [first = ''] = opened;
    const until = '2024-06-12T18:29:59.000Z';
    await asha.ask(addTeamMember, { caseFileId: first, staffId: dev.staffId, until, reason: 'works on the search' });
    const end = (await teamSeenBy(asha, first))?.find(({ staffId }) => staffId === dev.staffId)?.until ?? '';
    expect(Math.abs(Date.parse(end) - Date.parse(until))).toBeLessThan(10 * 60_000);
    expect((await page(dev)).files.map((file) => file.id)).toEqual([first]);
  });
});
