import { CaseFile } from '#modules/case-file/model/case-file.ts';
import { Person } from '#modules/person/model/person.ts';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { useRecord } from '#platform/web/records.ts';

/** Whose file a form writes in. */
export function AboutFile({ caseFileId }: { caseFileId: string | undefined }) {
  const file = useRecord(CaseFile, caseFileId);
  const person = useRecord(Person, file?.personId);
  return person ? <PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} /> : null;
}
