import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { RecordKind } from '#kernel/record.ts';
import { Claim } from '#modules/compensation/model/claim.ts';
import { openClaim } from '#modules/compensation/model/open-claim.ts';
import { takeStep } from '#modules/compensation/model/take-step.ts';
import { buildOpenedClaim } from '#modules/compensation/testing/build-claim.ts';
import { newId } from '#platform/server/random.ts';
import { openCareHouseWithFile } from '../../../apps/testing/care-house.ts';
import type { Colleague, TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let asha: Colleague;
let caseFileId: string;
let personId: string;

beforeAll(async () => {
  ({ house, asha, personId, caseFileId } = await openCareHouseWithFile());
});
afterAll(() => house.close());

const seenBy = (who: Colleague, id: string) =>
  who.reads((tx) =>
    house.house.path.store.find(tx, { kind: Claim as unknown as RecordKind, where: { id }, how: 'all' }),
  );

async function open() {
  const claimId = newId();
  const claim = { ...buildOpenedClaim(), caseFileId, personId, applied: day('2024-05-01') };
  await asha.done(openClaim, { claimId, claim });
  return { claimId, claim };
}

test('a claim is read as it was written, by nobody outside the file, and what was suffered lies sealed', async () => {
  const { claimId, claim } = await open();
  expect(await seenBy(asha, claimId)).toEqual([
    expect.objectContaining({ ...claim, state: 'applied', finalAmount: null, scopeId: caseFileId }),
  ]);
  const [warden, stranger] = [await house.admit('shelter-warden'), await house.foundAnother()];
  expect([await seenBy(warden, claimId), await seenBy(stranger, claimId)]).toEqual([[], []]);
  const [row] = await house.asOwner<{ row: string }>(
    `select to_jsonb(c)::text as row from app.compensation_claim c where id = $1`,
    [claimId],
  );
  expect(row?.row).not.toMatch(/grievous|District Legal/);
});

test('it goes on to the money in somebody’s hands, and of two who pay at once one is told', async () => {
  const { claimId } = await open();
  const step = (name: string, more: object = {}) => ({
    ...{
      claimId,
      step: name,
      stateSince: day('2024-05-10'),
      amount: null,
      paidTo: null,
      depositUntil: null,
      why: null,
    },
    ...more,
  });
  await asha.done(takeStep, step('order', { amount: 400_000 }));
  const both = await Promise.all([1, 2].map(() => asha.ask(takeStep, step('pay', { paidTo: 'own-account' }))));
  expect(both.map(({ outcome }) => outcome).toSorted()).toEqual(['accepted', 'refused']);
  expect(await seenBy(asha, claimId)).toMatchObject([
    { state: 'paid', finalAmount: 400_000, finalPaidTo: 'own-account' },
  ]);
});
