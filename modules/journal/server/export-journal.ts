import { z } from 'zod';
import { CalendarDay } from '#kernel/dated.ts';
import { ENTRY_KINDS } from '#kernel/entry-kind.ts';
import { AnyId } from '#kernel/id.ts';
import type { JournalLine } from '#modules/journal/model/journal-line.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import { toCsv } from '#platform/server/export/to-csv.ts';
import { note } from '#platform/server/journal/note.ts';
import { newId } from '#platform/server/random.ts';
import { listJournal } from './list-journal.query.ts';

export const MOST_ENTRIES = 1000;
export const JournalExport = z.strictObject({
  reason: z.string().trim().min(10).max(500),
  kind: z.enum(ENTRY_KINDS).nullable(),
  staff: AnyId.nullable(),
  about: AnyId.nullable(),
  from: CalendarDay.nullable(),
  to: CalendarDay.nullable(),
});
export type JournalExport = z.infer<typeof JournalExport>;

const HEADER = [
  'at',
  'kind',
  'action',
  'resource',
  'colleague',
  'outcome',
  'code',
  'purpose',
  'people',
  'entry',
  'leaf',
];
type Named = { id: string; as: string };

/** A part of the journal on its way out: people by their codes, for a supervisor has no need of names; itself an entry. */
export async function exportJournal(tx: Transaction, { reason, ...asked }: JournalExport) {
  const lines = await listAll(tx, asked);
  if (lines === null) {
    note(tx, { kind: 'refusal', action: 'export', resource: 'journal', outcome: 'refused', code: 'record.not-found' });
    return null;
  }
  const named = await namesOf(tx, lines);
  const exportId = newId();
  const people = [...new Set(lines.flatMap((line) => line.people))];
  note(tx, {
    kind: 'export',
    action: 'export',
    resource: 'journal',
    records: [exportId],
    about: people,
    payload: JSON.stringify({ exportId, reason }),
  });
  return {
    exportId,
    csv: toCsv(
      HEADER,
      lines.map((line) => rowOf(line, named)),
    ),
    whole: lines.length < MOST_ENTRIES,
  };
}

async function listAll(tx: Transaction, asked: Omit<JournalExport, 'reason'>): Promise<JournalLine[] | null> {
  const filter = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== null));
  const lines: JournalLine[] = [];
  for (let after: number | undefined; lines.length < MOST_ENTRIES; ) {
    const page = await listJournal(tx, { ...filter, after });
    if (!page) return null;
    lines.push(...page.entries);
    if (page.next === null) break;
    after = page.next;
  }
  return lines.slice(0, MOST_ENTRIES);
}

async function namesOf(tx: Transaction, lines: readonly JournalLine[]): Promise<ReadonlyMap<string, string>> {
  const ids = [...new Set(lines.flatMap(({ people, staffId }) => (staffId ? [...people, staffId] : people)))];
  const rows = await tx.query<Named>(
    `select p.id, p.display_code as "as" from app.person p where p.organisation_id = (select app.my_organisation()) and p.id = any ($1)
      union all select s.id, s.name from app.staff_member s where s.organisation_id = (select app.my_organisation()) and s.id = any ($1)`,
    [ids],
  );
  return new Map(rows.map(({ id, as }) => [id, as]));
}

function rowOf(line: JournalLine, named: ReadonlyMap<string, string>) {
  const { at, kind, action, resource, staffId, outcome, code, purpose, people, id, leaf } = line;
  const who = staffId ? (named.get(staffId) ?? staffId) : null;
  const whom = people.map((person) => named.get(person) ?? person).join(' ');
  return [at, kind, action, resource, who, outcome, code, purpose, whom, id, leaf === null ? null : String(leaf)];
}
