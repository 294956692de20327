import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { RecordKind } from '#kernel/record.ts';
import { EmployerCheck } from '#modules/livelihood/model/employer-check.ts';
import { checkEmployer, sayAim, stateIncome } from '#modules/livelihood/model/her-own-words.ts';
import { IncomeStatement, Livelihood, LivelihoodAim, LivelihoodStep } from '#modules/livelihood/model/livelihood.ts';
import { correctLivelihood, moveLivelihood, planLivelihood } from '#modules/livelihood/model/livelihood-acts.ts';
import { buildCheck, buildLivelihoodFacts } from '#modules/livelihood/testing/build-livelihood.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let asha: Colleague;
let personId: string;

beforeAll(async () => {
  house = await openTestHouse();
  asha = await house.admit('case-manager');
  personId = newId();
  const about = { gender: 'female', born: day('1996-02-03'), age: null, birthBasis: 'document' };
  await asha.done(addPerson, { personId, nameUsed: 'Lata', ...about });
});
afterAll(() => house.close());

function seenBy(who: Colleague, kind: unknown, where: Record<string, string>) {
  const { store } = house.house.path;
  return who.reads((tx) => store.find(tx, { kind: kind as RecordKind, where, how: 'all' }));
}

test('a way is read as it was written, step by step, and into a job nobody goes unseen', async () => {
  const livelihoodId = newId();
  const livelihood = buildLivelihoodFacts({ personId });
  await asha.done(planLivelihood, { livelihoodId, livelihood });
  expect(await seenBy(asha, Livelihood, { id: livelihoodId })).toEqual([expect.objectContaining(livelihood)]);
  const begin = {
    livelihoodId,
    state: 'begun',
    happened: day('2024-05-13'),
    words: 'Her first day.',
    source: livelihood.source,
  };
  const unseen = await asha.ask(moveLivelihood, { stepId: newId(), ...begin });
  expect(unseen).toMatchObject({ refusal: { code: 'livelihood.employer-not-checked' } });
  const checkId = newId();
  const { checked, checkedBy, answers, ownView } = buildCheck();
  const check = { livelihoodId, personId, checked, checkedBy, answers, ownView };
  await asha.done(checkEmployer, { checkId, check });
  expect(await seenBy(asha, EmployerCheck, { id: checkId })).toEqual([expect.objectContaining(check)]);
  await asha.done(moveLivelihood, { stepId: newId(), ...begin });
  expect((await seenBy(asha, LivelihoodStep, { livelihoodId })).map(({ state }) => state).sort()).toEqual([
    'accepted',
    'begun',
  ]);
  expect(await seenBy(asha, Livelihood, { id: livelihoodId })).toMatchObject([{ state: 'begun' }]);
});

test('her aim and what she says of her income are read as she said them, and by no warden', async () => {
  const [aimId, statementId] = [newId(), newId()];
  const aim = { personId, words: 'My own tailoring shop.', lang: 'en', said: day('2024-05-02') };
  const statement = { personId, said: day('2024-05-02'), band: 'irregular', words: 'When there is work.', lang: 'en' };
  await asha.done(sayAim, { aimId, aim });
  await asha.done(stateIncome, { statementId, statement });
  expect(await seenBy(asha, LivelihoodAim, { id: aimId })).toEqual([expect.objectContaining(aim)]);
  expect(await seenBy(asha, IncomeStatement, { id: statementId })).toEqual([expect.objectContaining(statement)]);
  const warden = await house.admit('shelter-warden');
  expect(await seenBy(warden, IncomeStatement, { id: statementId })).toEqual([]);
});

test('two who correct different things of one way are both kept', async () => {
  const livelihoodId = newId();
  await asha.done(planLivelihood, { livelihoodId, livelihood: buildLivelihoodFacts({ personId, state: 'applied' }) });
  const basedOn = { [livelihoodId]: 1 };
  await asha.done(correctLivelihood, { livelihoodId, changes: { what: 'Sewing, mornings' } }, { basedOn });
  await asha.done(correctLivelihood, { livelihoodId, changes: { note: 'Until noon.' } }, { basedOn });
  expect(await seenBy(asha, Livelihood, { id: livelihoodId })).toMatchObject([
    { what: 'Sewing, mornings', note: 'Until noon.' },
  ]);
});
