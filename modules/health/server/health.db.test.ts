import { afterAll, beforeAll, expect, test } from 'vitest';
import { mustKnow } from '#kernel/act.ts';
import { by } from '#kernel/dated.ts';
import type { RecordKind } from '#kernel/record.ts';
import { HealthEncounter } from '#modules/health/model/health-encounter.ts';
import { recordEncounter } from '#modules/health/model/record-encounter.ts';
import { buildEncounter } from '#modules/health/testing/build-encounter.ts';
import { newId } from '#platform/server/random.ts';
import type { AnyStored } from '#platform/server/records/record-store.ts';
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

test('a health entry is read as it was written', async () => {
  const encounterId = newId();
  const encounter = buildEncounter({
    personId,
    condition: 'stable',
    findings: 'tired',
    followUp: 'weekly',
    isMedicoLegal: true,
    happened: by('2024-05-13', 'now'),
  });
  await asha.done(recordEncounter, { encounterId, encounter });
  expect(await seenBy(asha, HealthEncounter, { id: encounterId })).toEqual([
    expect.objectContaining({ ...encounter, scopeId: personId }),
  ]);
});

test('a health entry is not there for someone let in without the reach, nor for another house', async () => {
  const encounterId = newId();
  await asha.done(recordEncounter, { encounterId, encounter: buildEncounter({ personId }) });
  const [director, stranger] = [await house.admit('director'), await house.foundAnother()];
  expect(await seenBy(director, HealthEncounter, { id: encounterId })).toEqual([]);
  expect(await seenBy(stranger, HealthEncounter, { id: encounterId })).toEqual([]);
});

test('no findings are kept of a refused examination, even past the act', async () => {
  const encounterId = newId();
  await asha.done(recordEncounter, { encounterId, encounter: buildEncounter({ personId, consent: 'refused' }) });
  const { store } = house.house.path;
  const forced = asha.reads(async (tx) => {
    const [encounter] = await store.find(tx, mustKnow(HealthEncounter, encounterId));
    const found = { ...encounter, version: 2, findings: 'x' } as AnyStored;
    return store.update(tx, 'health-encounter', asha.organisationId, { after: found, changes: { findings: 'x' } });
  });
  await expect(forced).rejects.toThrow(/health-encounter does not hold/);
});
