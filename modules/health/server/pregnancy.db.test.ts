import { afterAll, beforeAll, expect, test } from 'vitest';
import { by, day } from '#kernel/dated.ts';
import type { RecordKind } from '#kernel/record.ts';
import { Medication, MedicineHandout } from '#modules/health/model/medication.ts';
import { handOutMedicine, prescribe } from '#modules/health/model/medication-acts.ts';
import { BirthOutcome, Pregnancy } from '#modules/health/model/pregnancy.ts';
import { recordOutcome, recordPregnancy } from '#modules/health/model/pregnancy-acts.ts';
import {
  buildHandout,
  buildMedication,
  buildOutcome,
  buildPregnancy,
} from '#modules/health/testing/build-pregnancy.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { buildNewPerson } from '#modules/person/testing/build-person.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let asha: Colleague;
const [personId, pregnancyId, medicationId] = [newId(), newId(), newId()];

beforeAll(async () => {
  house = await openTestHouse();
  asha = await house.admit('case-manager');
  await asha.done(addPerson, buildNewPerson(personId));
});
afterAll(() => house.close());

function seenBy(who: Colleague, kind: unknown, where: Record<string, string>) {
  const { store } = house.house.path;
  return who.reads((tx) => store.find(tx, { kind: kind as RecordKind, where, how: 'all' }));
}

test('a pregnancy and its end are read as they were written, and a row tells of neither', async () => {
  const pregnancy = buildPregnancy({ personId, knownSince: by('2024-02-29', 'by February'), ownWords: 'I want it' });
  await asha.done(recordPregnancy, { pregnancyId, pregnancy });
  expect(await seenBy(asha, Pregnancy, { id: pregnancyId })).toMatchObject([pregnancy]);
  const outcomeId = newId();
  const outcome = buildOutcome({ personId, pregnancyId, happened: day('2024-05-08') });
  await asha.done(recordOutcome, { outcomeId, outcome });
  expect(await seenBy(asha, BirthOutcome, { pregnancyId })).toMatchObject([outcome]);
  const again = await asha.ask(recordOutcome, { outcomeId: newId(), outcome });
  expect(again).toMatchObject({ outcome: 'refused', refusal: { code: 'health.outcome-written' } });
  const row = await asha.reads((tx) => tx.query('select to_jsonb(b)::text as t from app.birth_outcome b', []));
  expect(JSON.stringify(row)).not.toMatch(/stillborn|not-asked/);
});

test('a medicine is read as it was written, and answered for once at each time', async () => {
  const { stoppedOn, stopWords, ...medication } = buildMedication({ personId });
  await asha.done(prescribe, { medicationId, medication });
  expect(await seenBy(asha, Medication, { id: medicationId })).toMatchObject([{ ...medication, stoppedOn, stopWords }]);
  const handout = buildHandout({
    personId,
    medicationId,
    on: '2024-05-12',
    what: 'refused',
    words: 'it makes her sick',
  });
  await asha.done(handOutMedicine, { handoutId: newId(), handout });
  expect(await seenBy(asha, MedicineHandout, { medicationId })).toMatchObject([handout]);
  const twice = await asha.ask(handOutMedicine, { handoutId: newId(), handout: { ...handout, what: 'given' } });
  expect(twice).toMatchObject({ outcome: 'refused', refusal: { code: 'health.handed-out' } });
});
