import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { writeEntry } from '#modules/case-file/model/write-entry.ts';
import { buildEntryFacts } from '#modules/case-file/testing/build-case-file.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { noteSafeContact } from '#modules/person/model/correct-person.ts';
import { newId } from '#platform/server/random.ts';
import { closeByTwo } from '../close-by-two.ts';
import type { Colleague } from '../test-house.ts';

export type Someone = { personId: string; caseFileId: string; entryId: string };

/** A person with a name and a number, and her case file with one entry, as a colleague writes them. */
export async function writeSomeone(who: Colleague, name: string, phone: string): Promise<Someone> {
  const [personId, caseFileId, entryId] = [newId(), newId(), newId()];
  const person = { personId, nameUsed: name, gender: 'female', born: null, age: null, birthBasis: 'unknown' };
  await who.done(addPerson, person);
  const contact = { personId, safeContact: `Her aunt, ${phone}`, neverContact: null };
  await who.done(noteSafeContact, contact, { basedOn: { [personId]: 1 } });
  await who.done(openCaseFile, { caseFileId, personId, title: `Of ${name}`, riskLevel: 'low', stage: 'triage' });
  await who.done(writeEntry, { entryId, entry: buildEntryFacts({ caseFileId, words: `Went to see ${name}.` }) });
  return { personId, caseFileId, entryId };
}

export async function closeFile(
  who: Colleague,
  { caseFileId }: Pick<Someone, 'caseFileId'>,
  second: Colleague | null = null,
): Promise<void> {
  await closeByTwo(who, second, { caseFileId, reason: 'goals_achieved', words: null });
}
