import type { Facts, RecordKind, Stored } from '#kernel/record.ts';
import { sealMembers } from '#platform/server/keys/sealed-text.ts';
import type { SubjectKey } from '#platform/server/keys/subject-keys.ts';
import { columnsOf } from './record-sql.ts';
import { snake } from './snake.ts';

export type AnyStored = Stored<Facts>;

const BASE = ['id', 'scopeId', 'version', 'changedAt', 'changedBy'];

/** Whose key seals a record: the person's it is about, else of the scope it lies in. */
export function subjectOf(record: Readonly<Record<string, unknown>>): string {
  return String(record.personId ?? record.scopeId);
}

/** A record as the row that jsonb_populate_recordset reads: codes, ids, numbers and days in columns, words sealed. */
export function rowOf(
  kind: RecordKind,
  record: AnyStored,
  organisationId: string,
  keyOf: (subject: string) => SubjectKey,
): Record<string, unknown> {
  if (!kind.holds(record)) throw new Error(`${kind.kind} does not hold: a rule of its definition is broken.`);
  const row: Record<string, unknown> = { organisation_id: organisationId };
  for (const name of BASE) row[snake(name)] = record[name];
  for (const name of columnsOf(kind))
    row[snake(name)] = kind.sealed.includes(name) ? daysOf(record[name]) : record[name];
  if (kind.sealed.length > 0) row.sealed = sealRecord(kind, record, organisationId, keyOf);
  return row;
}

/** A date without the words it was said in, which are sealed. */
function daysOf(dated: unknown): unknown {
  return dated ? { ...dated, said: null } : null;
}

function sealRecord(
  kind: RecordKind,
  record: AnyStored,
  organisationId: string,
  keyOf: (subject: string) => SubjectKey,
): string {
  const subject = subjectOf(record);
  const place = { table: kind.kind, organisationId, row: record.id, version: record.version };
  const words = Object.fromEntries(kind.sealed.map((name) => [name, record[name] ?? null]));
  const members = JSON.stringify(words).slice(1, -1);
  return sealMembers(keyOf(subject), subject, place, members, kind.ownKey ? kind.compartment : undefined);
}
