import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { buildNewPerson } from '#modules/person/testing/build-person.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from './test-house.ts';

/** A house in which Asha looks after one person of whom only her name is known: where tests of care begin. */
export type CareHouse = { house: TestHouse; asha: Colleague; personId: string };

export async function openCareHouse(
  about: Parameters<typeof buildNewPerson>[1] = { nameUsed: 'Iniya' },
): Promise<CareHouse> {
  const house = await openTestHouse();
  const asha = await house.admit('case-manager');
  const personId = newId();
  await asha.done(addPerson, buildNewPerson(personId, about));
  return { house, asha, personId };
}

/** The same, with a case file opened for her. */
export async function openCareHouseWithFile(): Promise<CareHouse & { caseFileId: string }> {
  const home = await openCareHouse();
  const caseFileId = newId();
  const file = { caseFileId, personId: home.personId, title: 'Iniya', riskLevel: 'high', stage: 'tracing' };
  await home.asha.done(openCaseFile, file);
  return { ...home, caseFileId };
}
