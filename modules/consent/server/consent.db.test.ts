import { afterAll, beforeAll, expect, test } from 'vitest';
import { moment } from '#kernel/dated.ts';
import { Consent } from '#modules/consent/model/consent.ts';
import { recordConsent } from '#modules/consent/model/record-consent.ts';
import { withdrawConsent } from '#modules/consent/model/withdraw-consent.ts';
import { buildAsked } from '#modules/consent/testing/build-consent.ts';
import { newId } from '#platform/server/random.ts';
import { openCareHouse } from '../../../apps/testing/care-house.ts';
import type { Colleague, TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let asha: Colleague;
let personId: string;

beforeAll(async () => {
  ({ house, asha, personId } = await openCareHouse({ nameUsed: 'Reva' }));
});
afterAll(() => house.close());

function seenBy(who: Colleague, id: string) {
  const { store } = house.house.path;
  return who.reads((tx) => store.find(tx, { kind: Consent as never, where: { id }, how: 'all' }));
}

test('a consent is read as it was written and as it was taken back, by nobody who does not know her', async () => {
  const consentId = newId();
  const consent = buildAsked({ personId, purpose: 'hiv_test', witness: 'the nurse', covers: 'this one test' });
  await asha.done(recordConsent, { consentId, consent });
  expect(await seenBy(asha, consentId)).toMatchObject([{ ...consent, withdrawn: null, scopeId: personId }]);
  const back = {
    withdrawn: moment('2024-05-13T04:00:00Z'),
    withdrawnBy: 'self',
    withdrawnWords: null,
    follows: 'no test',
  };
  await asha.done(withdrawConsent, { consentId, personId, ...back });
  expect(await seenBy(asha, consentId)).toMatchObject([{ ...consent, ...back }]);
  const [stranger, other] = [await house.admit('case-manager'), await house.foundAnother()];
  expect(await seenBy(stranger, consentId)).toEqual([]);
  expect(await seenBy(other, consentId)).toEqual([]);
});

test('what it was for, and what was said, lie in no column that somebody with the disk could read', async () => {
  const rows = await house.asOwner<{ row: string }>('select to_jsonb(c)::text as row from app.consent c');
  expect(rows).toHaveLength(1);
  expect(rows[0]?.row).not.toMatch(/hiv_test|the nurse|one test/);
});
