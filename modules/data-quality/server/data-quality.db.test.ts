import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { RecordKind } from '#kernel/record.ts';
import { DataQualityNote } from '#modules/data-quality/model/data-quality-note.ts';
import { keepBoth } from '#modules/data-quality/model/keep-both.ts';
import { keepStatement } from '#modules/data-quality/model/keep-statement.ts';
import { Statement } from '#modules/data-quality/model/statement.ts';
import { buildStatementFacts } from '#modules/data-quality/testing/build-looking.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let rhea: Colleague;
let asha: Colleague;
let imran: Colleague;

beforeAll(async () => {
  house = await openTestHouse();
  [rhea, asha, imran] = [
    await house.admit('director'),
    await house.admit('case-manager'),
    await house.admit('investigator'),
  ];
});
afterAll(() => house.close());

function see(who: Colleague, kind: unknown, id: string) {
  return who.reads((tx) => house.house.path.store.find(tx, { kind: kind as RecordKind, where: { id }, how: 'all' }));
}

test('a statement is read as it was kept, by those who read figures and by nobody else', async () => {
  const [statementId, statement] = [newId(), buildStatementFacts()];
  const kept = await rhea.done(keepStatement, { statementId, statement });
  expect(await see(asha, Statement, statementId)).toEqual([kept]);
  expect(kept).toMatchObject(statement);
  expect(await see(imran, Statement, statementId)).toEqual([]);
});

test('a claim in a form that cannot be held against records is refused', async () => {
  const statement = { ...buildStatementFacts(), claim: { kind: 'somehow', words: 'many' } };
  expect(await rhea.ask(keepStatement, { statementId: newId(), statement })).toMatchObject({
    refusal: { kind: 'invalid' },
  });
});

test('what a text says is about records, or about none where it speaks of the world or of itself', async () => {
  const keep = (statement: object) => rhea.ask(keepStatement, { statementId: newId(), statement });
  const byLine = { ...buildStatementFacts(), claim: { kind: 'by-line', author: null } };
  expect(await keep({ ...byLine, about: [] })).toMatchObject({ outcome: 'accepted' });
  expect(await keep(byLine)).toMatchObject({ refusal: { code: 'data-quality.of-no-record' } });
  expect(await keep({ ...buildStatementFacts(), about: [] })).toMatchObject({
    refusal: { code: 'data-quality.about-missing' },
  });
  expect(await keep({ ...buildStatementFacts(), saidOn: day('2999-01-01') })).toMatchObject({
    refusal: { code: 'data-quality.not-yet' },
  });
});

test('both are kept once, with the reason', async () => {
  const note = {
    contradiction: 'group-word:statemaaaaaa',
    recordIds: [newId()],
    words: 'The post said it so; eight are adults.',
  };
  const noteId = newId();
  const kept = await rhea.done(keepBoth, { noteId, note });
  expect(await see(asha, DataQualityNote, noteId)).toEqual([kept]);
  expect(await rhea.ask(keepBoth, { noteId: newId(), note })).toMatchObject({
    refusal: { code: 'data-quality.already-noted' },
  });
});

test('only whoever answers for figures writes there', async () => {
  const note = { contradiction: 'both-roles:x:y', recordIds: [], words: 'Both.' };
  expect(await asha.ask(keepBoth, { noteId: newId(), note })).toMatchObject({ refusal: { kind: 'forbidden' } });
  expect(await imran.ask(keepStatement, { statementId: newId(), statement: buildStatementFacts() })).toMatchObject({
    refusal: { kind: 'forbidden' },
  });
});
