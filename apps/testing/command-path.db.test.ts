import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Clash } from '#modules/attention/model/clash.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { correctPerson } from '#modules/person/model/correct-person.ts';
import { Person } from '#modules/person/model/person.ts';
import { runCommand } from '#platform/server/commands/run-command.ts';
import { newId } from '#platform/server/random.ts';
import { readAll } from './read-before.ts';
import { type Colleague, openTestHouse, type TestHouse } from './test-house.ts';

let home: TestHouse;
let asha: Colleague;

beforeAll(async () => {
  home = await openTestHouse();
  asha = await home.admit('case-manager');
});
afterAll(() => home.close());

const someone = (personId = newId()) => ({
  personId,
  nameUsed: 'Tara',
  gender: 'female',
  born: null,
  age: null,
  birthBasis: 'unknown',
});
const journalOf = (who: Colleague) =>
  who.reads((tx) =>
    tx.query<{ action: string; outcome: string }>('select action, outcome from app.journal order by seq'),
  );

describe('a command', () => {
  test('that comes twice happens once and is answered alike', async () => {
    const id = randomUUID();
    const input = someone();
    const first = await asha.ask(addPerson, input, { id });
    const second = await asha.ask(addPerson, input, { id });
    expect(first.outcome).toBe('accepted');
    expect(second).toEqual(first);
  });

  test('that comes twice at the same moment happens once', async () => {
    const id = randomUUID();
    const input = someone();
    const answers = await Promise.all(Array.from({ length: 6 }, () => asha.ask(addPerson, input, { id })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await journalOf(asha)).filter((row) => row.action === addPerson.name).length).toBeLessThanOrEqual(2);
  });

  test('with an id that was used for other content is refused', async () => {
    const id = randomUUID();
    await asha.ask(addPerson, someone(), { id });
    expect(await asha.ask(addPerson, someone(), { id })).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'act.id-used-for-other-content' },
    });
  });

  test('that is refused by the domain is journalled as refused, and changes nothing', async () => {
    const personId = newId();
    await asha.done(addPerson, someone(personId));
    const opening = { personId, title: 'Tara', riskLevel: 'low', stage: 'triage' };
    await asha.done(openCaseFile, { caseFileId: newId(), ...opening });
    const again = newId();
    const answer = await asha.ask(openCaseFile, { caseFileId: again, ...opening });
    expect(answer).toMatchObject({ outcome: 'refused', refusal: { code: 'case-file.already-open' } });
    expect((await journalOf(asha)).at(-1)).toEqual({ action: openCaseFile.name, outcome: 'refused' });
    expect(await asha.reads((tx) => tx.query('select id from app.case_file where id = $1', [again]))).toEqual([]);
  });

  test('of two that open a file for the same person at once, one is accepted', async () => {
    const personId = newId();
    await asha.done(addPerson, someone(personId));
    const answers = await Promise.all(
      Array.from({ length: 4 }, () =>
        asha.ask(openCaseFile, { caseFileId: newId(), personId, title: 'Tara', riskLevel: 'low', stage: 'triage' }),
      ),
    );
    expect(answers.filter((answer) => answer.outcome === 'accepted')).toHaveLength(1);
  });

  test.each([
    ['a NUL byte', { nameUsed: 'Ta\u0000ra' }, 'input.broken-text'],
    ['half of a surrogate pair', { nameUsed: 'Ta\ud800ra' }, 'input.broken-text'],
    ['an unknown field', { nickName: 'T' }, 'input.unknown-field'],
    ['a wrong type', { nameUsed: 7 }, 'input.wrong-type'],
    [
      '31 February',
      { born: { earliest: '2009-02-31', latest: '2009-02-31', at: null, precision: 'day', said: null } },
      'date.impossible',
    ],
    [
      'an end before its start',
      { born: { earliest: '2009-03-01', latest: '2009-02-01', at: null, precision: 'range', said: null } },
      'date.end-before-start',
    ],
    ['a choice that does not exist', { gender: 'robot' }, 'input.not-a-choice'],
  ])('holding %s is refused in a code, nothing is stored, and that it was tried is', async (_what, wrong, code) => {
    const before = await journalOf(asha);
    const input = { ...someone(), ...wrong };
    expect(await asha.ask(addPerson, input)).toMatchObject({ outcome: 'refused', refusal: { code, kind: 'invalid' } });
    expect(await journalOf(asha)).toEqual([...before, { action: addPerson.name, outcome: 'refused' }]);
    expect(await asha.reads((tx) => tx.query('select id from app.person where id = $1', [input.personId]))).toEqual([]);
  });

  test('from a device whose clock is far ahead is refused', async () => {
    const askedAt = new Date(home.house.now().getTime() + 3_600_000).toISOString();
    expect(await asha.ask(addPerson, someone(), { askedAt })).toMatchObject({
      refusal: { code: 'act.asked-in-future' },
    });
  });

  test('that nobody knows is refused', async () => {
    const command = { id: randomUUID(), name: 'person.vanish', input: {}, askedAt: home.house.now().toISOString() };
    expect(await runCommand(home.house.path, asha.token, command)).toMatchObject({ refusal: { code: 'act.unknown' } });
  });

  test('of a role that may not ask is refused before anything is said about the record', async () => {
    const warden = await home.admit('shelter-warden');
    const opening = { caseFileId: newId(), title: 'x', riskLevel: 'low', stage: 'triage' };
    const personId = newId();
    await asha.done(addPerson, someone(personId));
    const there = await warden.ask(openCaseFile, { ...opening, personId });
    const notThere = await warden.ask(openCaseFile, { ...opening, personId: newId() });
    expect(there).toEqual(notThere);
    expect(there).toMatchObject({ refusal: { code: 'act.not-for-you' } });
  });

  test('about a person of another organisation is answered as about nobody', async () => {
    const personId = newId();
    await asha.done(addPerson, someone(personId));
    const stranger = await home.admit('case-manager', { of: await home.foundAnother() });
    const opening = { caseFileId: newId(), title: 'x', riskLevel: 'low', stage: 'triage' };
    expect(await stranger.ask(openCaseFile, { ...opening, personId })).toEqual(
      await stranger.ask(openCaseFile, { ...opening, personId: newId() }),
    );
  });

  test('by a session that ended is answered as signed out', async () => {
    const gone = await home.admit('case-manager');
    await gone.reads((tx) => tx.query('select app.end_session()'));
    expect(await gone.ask(addPerson, someone())).toMatchObject({ refusal: { code: 'session.signed-out' } });
  });
});

describe('a correction', () => {
  test('must say which version it saw', async () => {
    const personId = newId();
    await asha.done(addPerson, someone(personId));
    expect(await asha.ask(correctPerson, { personId, changes: { nameUsed: 'Tara B' } })).toMatchObject({
      refusal: { code: 'act.base-missing' },
    });
  });

  test('of another field than a colleague’s merges with it; of the same field it becomes a clash that shows both', async () => {
    const personId = newId();
    await asha.done(addPerson, someone(personId));
    const basedOn = { [personId]: 1 };
    await asha.done(correctPerson, { personId, changes: { nameUsed: 'Tara Bai' } }, { basedOn });
    await asha.done(correctPerson, { personId, changes: { gender: 'other' } }, { basedOn });
    const answer = await asha.ask(correctPerson, { personId, changes: { nameUsed: 'Tarabai' } }, { basedOn });
    expect(await readAll(home, asha, Person as never, { id: personId })).toMatchObject([
      { nameUsed: 'Tara Bai', gender: 'other', version: 3 },
    ]);
    expect(answer).toMatchObject({ outcome: 'accepted', clashes: [expect.any(String)] });
    expect(await readAll(home, asha, Clash as never, { recordId: personId })).toMatchObject([
      { field: 'nameUsed', yours: 'Tarabai', theirs: 'Tara Bai' },
    ]);
  });
});

describe('the journal', () => {
  test.each(['update app.journal set outcome = outcome', 'delete from app.journal', 'truncate app.journal'])(
    'cannot be rewritten by the application: %s',
    async (statement) => {
      await expect(asha.reads((tx) => tx.once(statement))).rejects.toThrow(/permission denied/);
    },
  );
});
