import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirmAct } from '#modules/approval/model/settle-approval.ts';
import { publishedGiving } from '#modules/giving/model/giving.ts';
import { PublishedGiving } from '#modules/giving/model/published-giving.ts';
import { setGiving } from '#modules/giving/model/set-giving.ts';
import { buildGivingFacts } from '#modules/giving/testing/build-giving.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let fundraiser: Colleague;
const givingId = newId();

beforeAll(async () => {
  house = await openTestHouse();
  fundraiser = await house.admit('fundraiser');
});
afterAll(() => house.close());

const copies = () => house.asOwner<{ body: object | null }>(`select body from site.copy where kind = 'giving'`);
async function byTwo(more: object = {}): Promise<void> {
  const answer = await fundraiser.ask(setGiving, { givingId, giving: buildGivingFacts(more) });
  if (answer.outcome !== 'accepted') throw new Error(JSON.stringify(answer));
  await house.founder.done(confirmAct, { approvalId: answer.waitsFor });
}

test('what one person says of accounts is told nobody; what two say is what everybody reads', async () => {
  const answer = await fundraiser.ask(setGiving, {
    givingId,
    giving: buildGivingFacts({ upiId: 'alone@examplebank' }),
  });
  expect(answer).toMatchObject({ outcome: 'accepted', waitsFor: expect.any(String) });
  expect(await copies()).toEqual([]);
  await byTwo();
  expect((await copies()).map(({ body }) => PublishedGiving.parse(body))).toEqual([
    publishedGiving(buildGivingFacts()),
  ]);
  await byTwo({ upiId: 'new@examplebank' });
  expect(await copies()).toMatchObject([{ body: { upiId: 'new@examplebank' } }]);
});

test('shut, the account is gone from before everybody', async () => {
  await byTwo({ ways: [] });
  expect(await copies()).toEqual([{ body: null }]);
  await byTwo();
  expect(await copies()).toMatchObject([{ body: { upiId: 'neemtree.invented@examplebank' } }]);
});

test('neither the record nor its copy can be changed alone, by any statement', async () => {
  const write = (text: string) => fundraiser.reads((tx) => tx.query(text));
  const copy = `update site.copy set body = jsonb_set(body, '{upiId}', '"mine@examplebank"') where kind = 'giving'`;
  await expect(write(copy)).rejects.toThrow('two people');
  await expect(write(`update app.giving set ways = '{cash}'`)).rejects.toThrow('two people');
  const another = `insert into site.copy (organisation_id, kind, id, language, compartment, body, visible_from)
    values (app.my_organisation(), 'giving', 'aaaaaaaaaaaa', 'mul', 'donor', '{}', now())`;
  await expect(write(another)).rejects.toThrow('two people');
});

test('nobody who works with people sees the record', async () => {
  const asha = await house.admit('case-manager');
  const seen = (who: Colleague) => who.reads((tx) => tx.query('select id from app.giving'));
  expect([(await seen(asha)).length, (await seen(house.founder)).length, (await seen(fundraiser)).length]).toEqual([
    0, 0, 1,
  ]);
});
