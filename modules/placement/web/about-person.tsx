import type { Stored } from '#kernel/record.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { PersonChip } from '#platform/design/person-chip.tsx';

/** Whom a form is about. */
export function AboutPerson({ person }: { person: Stored<PersonFacts> }) {
  return <PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} />;
}
