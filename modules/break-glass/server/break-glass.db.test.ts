import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirmAct } from '#modules/approval/model/settle-approval.ts';
import { addTeamMember } from '#modules/case-file/model/add-team-member.ts';
import { CaseFile, Entry } from '#modules/case-file/model/case-file.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { writeEntry } from '#modules/case-file/model/write-entry.ts';
import { buildEntryFacts } from '#modules/case-file/testing/build-case-file.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { Person } from '#modules/person/model/person.ts';
import { buildNewPerson } from '#modules/person/testing/build-person.ts';
import { Alert } from '#modules/protection/model/alert.ts';
import { declareConflict, endConflict } from '#modules/protection/model/declare-conflict.ts';
import type { Answer } from '#platform/server/commands/command.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';
import { BreakGlass, type BreakGlassFacts } from '../model/break-glass.ts';
import { openGlass } from '../model/open-glass.ts';
import { closeGlass, reviewGlass } from '../model/settle-glass.ts';

const REASON = 'Her brother called: she is at the station alone and hurt.';
let house: TestHouse;
let asha: Colleague;
let divya: Colleague;
let anna: Colleague;

beforeAll(async () => {
  house = await openTestHouse();
  [asha, divya, anna] = [
    await house.admit('case-manager'),
    await house.admit('director'),
    await house.admit('administrator'),
  ];
}, 60_000);
afterAll(() => house.close());

const find = async (who: Colleague, kind: unknown, where: object) =>
  who.reads((tx) => house.house.path.store.find(tx, { kind: kind as never, where: where as never, how: 'all' }));
const sees = async (who: Colleague, kind: unknown, id: string) => (await find(who, kind, { id })).length === 1;
const codeOf = (answer: Answer) => (answer.outcome === 'refused' ? answer.refusal.code : 'accepted');
const feedOf = async (who: Colleague, id: string) =>
  (await who.reads((tx) => tx.query<{ op: string }>('select op from app.feed where record_id = $1', [id])))[0]?.op;

async function openFile() {
  const [personId, caseFileId] = [newId(), newId()];
  const person = await asha.done(addPerson, buildNewPerson(personId));
  await asha.done(openCaseFile, { caseFileId, personId, title: 'Meera', riskLevel: 'high', stage: 'tracing' });
  return { personId, caseFileId, code: String(person.displayCode) };
}

const ask = (who: Colleague, code: string, category = 'danger-now') => {
  const glassId = newId();
  return { glassId, answer: who.ask(openGlass, { glassId, code, category, reason: REASON }) };
};

describe('break-glass', () => {
  test('shows a colleague what is not hers for an hour, to read and not to write', async () => {
    const dev = await house.admit('case-manager');
    const { personId, caseFileId, code } = await openFile();
    expect(await sees(dev, Person, personId)).toBe(false);
    expect(codeOf(await ask(dev, code.toLowerCase()).answer)).toBe('accepted');
    expect(await sees(dev, Person, personId)).toBe(true);
    expect(await sees(dev, CaseFile, caseFileId)).toBe(true);
    expect(await feedOf(dev, caseFileId)).toBe('put');
    const write = (who: Colleague) =>
      who
        .ask(writeEntry, { entryId: newId(), entry: buildEntryFacts({ caseFileId, words: 'I was here.' }) })
        .then(codeOf, () => 'record.not-found');
    expect(await write(asha)).toBe('accepted');
    expect(await write(dev)).not.toBe('accepted');
    expect(await find(asha, Entry, { caseFileId })).toHaveLength(1);
    const letIn = dev.ask(addTeamMember, { caseFileId, staffId: dev.staffId, until: null, reason: 'stays' });
    await expect(
      letIn.then(codeOf, () => 'record.not-found'),
      'she cannot let herself in for good',
    ).resolves.not.toBe('accepted');
  });

  test('asks for twenty characters of reason, and a reason of the list', async () => {
    const { code } = await openFile();
    const short = await asha.ask(openGlass, { glassId: newId(), code, category: 'medical', reason: 'urgent' });
    expect(codeOf(short)).toBe('input.too-short');
    const other = await asha.ask(openGlass, { glassId: newId(), code, category: 'curious', reason: REASON });
    expect(codeOf(other)).toBe('input.not-a-choice');
  });

  test('shows no more than its reason names', async () => {
    const dev = await house.admit('case-manager');
    const { personId, caseFileId, code } = await openFile();
    await ask(dev, code, 'medical').answer;
    expect(await sees(dev, Person, personId)).toBe(true);
    expect(await sees(dev, CaseFile, caseFileId)).toBe(false);
  });

  test('is over after its hour, and the device is told to let go', async () => {
    const dev = await house.admit('case-manager');
    const { personId, code } = await openFile();
    const { glassId, answer } = ask(dev, code);
    await answer;
    // No trigger tells the feed when an hour goes by: only the sweep does.
    await house.asOwner(
      `begin; set local session_replication_role = replica; update app.access set until_at = now() where via = 'glass:${glassId}'; commit`,
    );
    expect(await sees(dev, Person, personId)).toBe(false);
    expect(await feedOf(dev, personId)).toBe('put');
    await house.house.pool.query('select app.end_expired_access()');
    expect(await feedOf(dev, personId)).toBe('drop');
  });

  test('ends early by her own hand, or by whoever was told', async () => {
    const dev = await house.admit('case-manager');
    const { personId, code } = await openFile();
    const [first, second] = [ask(dev, code), ask(dev, code)];
    await Promise.all([first.answer, second.answer]);
    await dev.done(closeGlass, { glassId: first.glassId });
    expect(await sees(dev, Person, personId), 'the second is still open').toBe(true);
    await divya.done(closeGlass, { glassId: second.glassId });
    expect(await sees(dev, Person, personId)).toBe(false);
    expect(codeOf(await dev.ask(closeGlass, { glassId: first.glassId }))).toBe('break-glass.over');
  });

  test('is told at once to two people, and stands in the file’s own history', async () => {
    const dev = await house.admit('case-manager');
    const { code } = await openFile();
    const { glassId, answer } = ask(dev, code);
    await answer;
    const [glass] = (await find(asha, BreakGlass, { id: glassId })) as unknown as BreakGlassFacts[];
    expect([...(glass?.reviewers ?? [])].sort()).toEqual([asha.staffId, divya.staffId].sort());
    expect(await feedOf(divya, glassId)).toBe('put');
    expect(await feedOf(asha, glassId)).toBe('put');
    const nora = await house.admit('nurse');
    expect(await sees(nora, BreakGlass, glassId), 'nobody else').toBe(false);
  });

  test('is reviewed, never by her who did it, once', async () => {
    const { code } = await openFile();
    const { glassId, answer } = ask(divya, code);
    await answer;
    const verdict = { glassId, verdict: 'justified', words: 'She was in hospital within the hour.' };
    expect(codeOf(await divya.ask(reviewGlass, verdict))).toBe('break-glass.own-review');
    await asha.done(reviewGlass, verdict);
    expect(codeOf(await asha.ask(reviewGlass, verdict))).toBe('break-glass.reviewed');
  });

  test('answers a code of nobody in the form of one that opens, and tells the director', async () => {
    const dev = await house.admit('case-manager');
    const { code } = await openFile();
    const opens = await ask(dev, code).answer;
    const nothing = ask(dev, 'NOBODY-999');
    const nobody = await nothing.answer;
    const form = (answer: Answer) =>
      answer.outcome === 'accepted' && answer.records.map(({ kind, record }) => [kind, Object.keys(record)]);
    expect(form(nobody)).toEqual(form(opens));
    expect(await find(divya, Alert, { recordId: nothing.glassId })).toMatchObject([{ of: 'glass-nothing' }]);
    expect(await find(dev, Alert, { version: 1 })).toEqual([]);
  });

  test('takes a second person from the fourth of a day', async () => {
    const dev = await house.admit('case-manager');
    const { personId, code } = await openFile();
    for (const _ of [1, 2, 3]) await ask(dev, 'NOBODY-999').answer;
    const fourth = await ask(dev, code).answer;
    expect(fourth).toMatchObject({ outcome: 'accepted', waitsFor: expect.any(String) });
    expect(await sees(dev, Person, personId)).toBe(false);
    await divya.done(confirmAct, { approvalId: fourth.outcome === 'accepted' ? fourth.waitsFor : '' });
    expect(await sees(dev, Person, personId)).toBe(true);
    expect(await sees(divya, Person, personId), 'a director reads people anyhow').toBe(true);
  });

  test('does not go on where nobody could be told', async () => {
    const founder = await house.foundAnother();
    expect(codeOf(await ask(founder, 'NOBODY-999').answer)).toBe('break-glass.nobody-to-tell');
  });

  test('does not reach another organisation', async () => {
    const founder = await house.foundAnother();
    await house.admit('administrator', { of: founder });
    const { personId, code } = await openFile();
    expect(codeOf(await ask(founder, code).answer)).toBe('accepted');
    expect(await sees(founder, Person, personId)).toBe(false);
  });
});

describe('a conflict of interest', () => {
  test('closes every way: grant, link, wide reach, break-glass; and its end opens them again', async () => {
    const cousin = await house.admit('director', { of: house.founder });
    const { personId, caseFileId, code } = await openFile();
    await asha
      .done(addTeamMember, { caseFileId, staffId: cousin.staffId, until: null, reason: 'helps' })
      .catch(() => {});
    expect(await sees(cousin, Person, personId)).toBe(true);
    const conflictId = newId();
    await cousin.ask(declareConflict, { conflictId, staffId: cousin.staffId, personId, kind: 'related' });
    expect(await sees(cousin, Person, personId)).toBe(false);
    expect(await sees(cousin, CaseFile, caseFileId)).toBe(false);
    expect(await feedOf(cousin, personId)).toBe('drop');
    const { glassId, answer } = ask(cousin, code);
    expect(codeOf(await answer), 'it does not say that there is anything').toBe('accepted');
    expect(await sees(cousin, Person, personId)).toBe(false);
    expect(await find(divya, Alert, { recordId: glassId })).toMatchObject([{ of: 'glass-refused' }]);
    expect(await find(divya, Alert, { recordId: conflictId })).toMatchObject([{ of: 'conflict-declared' }]);
    await divya.ask(endConflict, { conflictId });
    expect(await sees(cousin, Person, personId)).toBe(true);
    expect(await sees(cousin, CaseFile, caseFileId)).toBe(true);
  });

  test('stands before every table of records, with a policy that no other outvotes', async () => {
    const open = await house.asOwner(
      `select t.tgrelid::regclass::text from pg_trigger t where t.tgfoid = 'app.record_changed'::regproc and not t.tgisinternal
         and not exists (select from pg_policy p where p.polrelid = t.tgrelid and p.polname = 'conflict' and not p.polpermissive)`,
    );
    expect(open).toEqual([]);
  });

  test('is kept through a grant and a link made later', async () => {
    const dev = await house.admit('case-manager');
    const [hers, other] = [await openFile(), await openFile()];
    await asha.ask(declareConflict, {
      conflictId: newId(),
      staffId: dev.staffId,
      personId: hers.personId,
      kind: 'related',
    });
    await asha.ask(addTeamMember, { caseFileId: hers.caseFileId, staffId: dev.staffId, until: null, reason: 'x' });
    expect(await sees(dev, CaseFile, hers.caseFileId)).toBe(false);
    expect(await sees(dev, Person, hers.personId)).toBe(false);
    await asha.ask(addTeamMember, { caseFileId: other.caseFileId, staffId: dev.staffId, until: null, reason: 'x' });
    expect(await sees(dev, Person, other.personId), 'others are open as before').toBe(true);
  });

  test('is not declared of a colleague by just anybody', async () => {
    const nora = await house.admit('nurse');
    const { personId, caseFileId } = await openFile();
    await asha.ask(addTeamMember, { caseFileId, staffId: nora.staffId, until: null, reason: 'treats her' });
    const other = { conflictId: newId(), staffId: asha.staffId, personId, kind: 'related' };
    expect(codeOf(await nora.ask(declareConflict, other))).toBe('protection.not-yours-to-declare');
    expect(codeOf(await anna.ask(declareConflict, { ...other, staffId: anna.staffId }))).toBe('record.not-found');
  });
});
