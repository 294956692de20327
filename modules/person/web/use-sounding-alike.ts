import type { Stored } from '#kernel/record.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { KnownName, Person, type PersonFacts } from '#modules/person/model/person.ts';
import { soundsAlike } from '#modules/person/model/sounds-alike.ts';
import { useRecords } from '#platform/web/records.ts';
import { useMergedInto } from './merged.ts';

export type SoundsAlike = { person: Stored<PersonFacts>; fileId: string | null };

/** People I know, one of whose names sounds like one of those that were heard: somebody looks, nothing is decided. */
export function useSoundingAlike(heard: readonly string[]): SoundsAlike[] {
  const isHeard = (name: string | null) => heard.some((one) => soundsAlike(name, one));
  const into = useMergedInto();
  const named = useRecords(KnownName, ({ value }) => isHeard(value)).map(({ personId }) => personId);
  const people = useRecords(Person, ({ id, nameUsed }) => !into.has(id) && (isHeard(nameUsed) || named.includes(id)));
  const files = useRecords(CaseFile, ({ closedAt }) => closedAt === null);
  return people.map((person) => ({ person, fileId: files.find((one) => one.personId === person.id)?.id ?? null }));
}
