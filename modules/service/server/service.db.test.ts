import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { RecordKind } from '#kernel/record.ts';
import { ServiceProvision } from '#modules/service/model/service-provision.ts';
import { settleService, writeService } from '#modules/service/model/write-service.ts';
import { buildProvision } from '#modules/service/testing/build-provision.ts';
import { newId } from '#platform/server/random.ts';
import { openCareHouse } from '../../../apps/testing/care-house.ts';
import type { Colleague, TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let asha: Colleague;
let personId: string;

beforeAll(async () => {
  ({ house, asha, personId } = await openCareHouse());
});
afterAll(() => house.close());

function seenBy(who: Colleague, kind: unknown, where: Record<string, string>) {
  const { store } = house.house.path;
  return who.reads((tx) => store.find(tx, { kind: kind as RecordKind, where, how: 'all' }));
}

test('a service is read as it was written, and then as it was settled', async () => {
  const provisionId = newId();
  const provision = buildProvision({
    personId,
    status: 'planned',
    provider: 'the counsellor',
    words: 'every week',
    happened: day('2024-05-10'),
  });
  await asha.done(writeService, { provisionId, provision });
  expect(await seenBy(asha, ServiceProvision, { id: provisionId })).toEqual([
    expect.objectContaining({ ...provision, scopeId: personId }),
  ]);
  await asha.done(settleService, { provisionId, status: 'provided', happened: day('2024-05-12'), words: null });
  expect(await seenBy(asha, ServiceProvision, { id: provisionId })).toMatchObject([
    { status: 'provided', words: 'every week', version: 2 },
  ]);
});
