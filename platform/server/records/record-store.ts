import type { Need } from '#kernel/act.ts';
import { MERGE_KIND } from '#kernel/merged.ts';
import type { Facts, RecordKind } from '#kernel/record.ts';
import type { Rows, Transaction } from '#platform/server/database/transaction.ts';
import { digestsOf } from '#platform/server/keys/look-up.ts';
import { openText } from '#platform/server/keys/sealed-text.ts';
import type { SubjectKeys } from '#platform/server/keys/subject-keys.ts';
import { type AnyStored, rowOf, subjectOf } from './record-rows.ts';
import { makeRecordSql, type RecordSql } from './record-sql.ts';

export type { AnyStored } from './record-rows.ts';

/** Reads and writes records of every kind by their definitions; the tables and their policies do the rest. */
export type RecordStore = {
  kinds: ReadonlyMap<string, RecordKind>;
  keys: SubjectKeys;
  sqlOf: (kind: string) => RecordSql;
  find: (tx: Transaction, need: Need) => Promise<AnyStored[]>;
  /** Opens the cipher texts inside a text that the database made, in the transaction that read it. */
  open: (tx: Transaction, text: string) => Promise<string>;
  /** Before anything is written: brings, or makes, the keys that will seal it. `fresh` are scopes that begin with it. */
  prepare: (
    tx: Transaction,
    organisationId: string,
    records: readonly { kind: string; record: Facts }[],
    fresh?: ReadonlySet<string>,
  ) => Promise<void>;
  insert: (tx: Transaction, kind: string, organisationId: string, records: readonly AnyStored[]) => Promise<unknown>;
  update: (tx: Transaction, kind: string, organisationId: string, write: Written) => Promise<number>;
};

/** A record as it will be, and which of its facts are new. */
export type Written = { after: AnyStored; changes: Facts };

type Known = { kind: RecordKind; sql: RecordSql };

export function makeRecordStore(kinds: readonly RecordKind[], keys: SubjectKeys): RecordStore {
  keys.apart = new Map(kinds.filter(({ ownKey }) => ownKey).map(({ kind, compartment }) => [kind, compartment]));
  const byName = new Map(kinds.map((kind) => [kind.kind, { kind, sql: makeRecordSql(kind) }]));
  const get = (kind: string): Known => {
    const found = byName.get(kind);
    if (!found) throw new Error(`No record is called ${kind}. Is it in the list of kinds of the app?`);
    return found;
  };
  return {
    kinds: new Map(kinds.map((kind) => [kind.kind, kind])),
    keys,
    sqlOf: (kind) => get(kind).sql,
    find: (tx, need) => findRecords(tx, keys, get(need.kind.kind), need),
    open: async (tx, text) => (await openText(keys, asking(tx), text)).text,
    prepare: (tx, organisationId, records, fresh = new Set()) => {
      const sealed = records.filter(({ kind }) => get(kind).kind.sealed.length > 0);
      const subjects = sealed.map(({ record }) => subjectOf(record));
      const found = sealed.some(({ kind }) => isFound(get(kind).kind));
      return keys.prepare(tx, organisationId, found ? [...subjects, organisationId] : subjects, fresh);
    },
    insert: (tx, kind, organisationId, records) => insertRecords(tx, keys, get(kind), { organisationId, records }),
    update: (tx, kind, organisationId, write) => updateRecord(tx, keys, get(kind), { organisationId, write }),
  };
}

function asking(tx: Transaction) {
  return <R extends object>(text: string, values: readonly unknown[]) =>
    tx.query<R & Record<string, unknown>>(text, values);
}

async function findRecords(tx: Transaction, keys: SubjectKeys, { kind, sql }: Known, need: Need): Promise<AnyStored[]> {
  const values: unknown[] = [];
  // Of a person who was merged: hers, and those of her other record, as far as the asker sees that she was.
  const ofHer = typeof need.where.personId === 'string' && kind.kind !== MERGE_KIND;
  const tests = Object.entries(need.where).map(([name, value]) => {
    const column = `t."${sql.columnOf(name)}"`;
    if (value === null) return `${column} is null`;
    const asked = `$${values.push(value)}`;
    return ofHer && name === 'personId'
      ? `${column} = any ((select app.same_person(${asked}))::text[])`
      : `${column} = ${asked}`;
  });
  const own = ofHer ? ` order by t.person_id <> $${values.indexOf(need.where.personId) + 1}` : '';
  const text = `select ${sql.whole} as record from ${sql.table} t where t.organisation_id = (select app.my_organisation())
    ${tests.map((one) => `and ${one}`).join(' ')}${need.how === 'all' ? ' order by t.changed_at, t.id' : `${own} limit 1`}`;
  const rows = await tx.query<{ record: string | null }>(text, values);
  const found = rows.flatMap(({ record }) => (record === null ? [] : [record])).join('\n');
  if (found === '') return [];
  const { text: opened } = await openText(keys, asking(tx), found);
  return opened.split('\n').map((record) => JSON.parse(record) as AnyStored); // its form is the record's definition, which made the text
}

function insertRecords(
  tx: Transaction,
  keys: SubjectKeys,
  { kind, sql }: Known,
  { organisationId, records }: { organisationId: string; records: readonly AnyStored[] },
): Rows<never> {
  const keyOf = (subject: string) => keys.get(organisationId, subject, tx);
  const rows = records.map((record) => rowOf(kind, record, organisationId, keyOf));
  const inserted = tx.query<never>(sql.insert, [JSON.stringify(rows)]);
  if (isFound(kind)) for (const record of records) putDigests(tx, keys, kind, { organisationId, record });
  return inserted;
}

function isFound({ lookUp }: RecordKind): boolean {
  return Object.keys(lookUp).length > 0;
}

/** Under the organisation's key, for whoever looks does not know yet whom she will find. */
function putDigests(
  tx: Transaction,
  keys: SubjectKeys,
  kind: RecordKind,
  { organisationId, record }: { organisationId: string; record: AnyStored },
): void {
  const digests = digestsOf(keys.get(organisationId, organisationId, tx), kind, record);
  tx.query('select app.put_blind_index($1, $2, $3, $4)', [
    subjectOf(record),
    record.id,
    digests.map(({ field }) => field),
    digests.map(({ digest }) => digest),
  ]);
}

/** Touches nothing when someone else wrote this record since it was read: the caller then decides anew. */
function updateRecord(
  tx: Transaction,
  keys: SubjectKeys,
  { kind, sql }: Known,
  { organisationId, write }: { organisationId: string; write: Written },
): Promise<number> {
  const { after, changes } = write;
  const facts = Object.keys(changes).filter((name) => sql.columns.includes(name));
  const columns = ['version', 'changed_at', 'changed_by', 'sealed', ...facts.map(sql.columnOf)];
  const list = columns.map((column) => `"${column}" = n."${column}"`).join(', ');
  const row = rowOf(kind, after, organisationId, (subject) => keys.get(organisationId, subject, tx));
  if (isFound(kind)) putDigests(tx, keys, kind, { organisationId, record: after });
  return tx.count(
    `update ${sql.table} t set ${list} from jsonb_populate_record(null::${sql.table}, $1) n
      where t.organisation_id = (select app.my_organisation()) and t.id = $2 and t.version = $3`,
    [JSON.stringify(row), after.id, after.version - 1],
  );
}
