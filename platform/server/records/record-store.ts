import type { Need } from '#kernel/act.ts';
import type { Facts, RecordKind, Stored } from '#kernel/record.ts';
import type { Rows, Transaction } from '#platform/server/database/transaction.ts';
import { makeRecordSql, type RecordSql, rowOf } from './record-sql.ts';

export type AnyStored = Stored<Facts>;

/** Reads and writes records of every kind by their definitions; the tables and their policies do the rest. */
export type RecordStore = {
  kinds: ReadonlyMap<string, RecordKind>;
  sqlOf: (kind: string) => RecordSql;
  find: (tx: Transaction, need: Need) => Promise<AnyStored[]>;
  insert: (tx: Transaction, kind: string, organisationId: string, records: readonly AnyStored[]) => Promise<unknown>;
  update: (tx: Transaction, kind: string, after: AnyStored, changes: Facts) => Promise<number>;
};

export function makeRecordStore(kinds: readonly RecordKind[]): RecordStore {
  const byName = new Map(kinds.map((kind) => [kind.kind, kind]));
  const texts = new Map(kinds.map((kind) => [kind.kind, makeRecordSql(kind)]));
  const sqlOf = (kind: string): RecordSql => {
    const found = texts.get(kind);
    if (!found) throw new Error(`No record is called ${kind}. Is it in the list of kinds of the app?`);
    return found;
  };
  return {
    kinds: byName,
    sqlOf,
    find: (tx, need) => findRecords(tx, sqlOf(need.kind.kind), need),
    insert: (tx, kind, organisationId, records) => insertRecords(tx, sqlOf(kind), organisationId, records),
    update: (tx, kind, after, changes) => updateRecord(tx, sqlOf(kind), after, changes),
  };
}

async function findRecords(tx: Transaction, sql: RecordSql, need: Need): Promise<AnyStored[]> {
  const values: unknown[] = [];
  const tests = Object.entries(need.where).map(([name, value]) => {
    const column = `t."${sql.columnOf(name)}"`;
    return value === null ? `${column} is null` : `${column} = $${values.push(value)}`;
  });
  const text = `select ${sql.whole} as record from ${sql.table} t where t.organisation_id = (select app.my_organisation())
    and ${tests.join(' and ')}${need.how === 'all' ? ' order by t.changed_at, t.id' : ' limit 1'}`;
  const rows = await tx.query<{ record: string }>(text, values);
  return rows.map((row) => JSON.parse(row.record) as AnyStored); // its form is the record's definition, which made the text
}

function insertRecords(
  tx: Transaction,
  sql: RecordSql,
  organisationId: string,
  records: readonly AnyStored[],
): Rows<never> {
  const rows = records.map((record) => ({ organisation_id: organisationId, ...rowOf(record) }));
  return tx.query(sql.insert, [JSON.stringify(rows)]);
}

/** Touches nothing when someone else wrote this record since it was read: the caller then decides anew. */
function updateRecord(tx: Transaction, sql: RecordSql, after: AnyStored, changes: Facts): Promise<number> {
  const columns = ['version', 'changed_at', 'changed_by', ...Object.keys(changes).map(sql.columnOf)];
  const list = columns.map((column) => `"${column}" = n."${column}"`).join(', ');
  return tx.count(
    `update ${sql.table} t set ${list} from jsonb_populate_record(null::${sql.table}, $1) n
      where t.organisation_id = (select app.my_organisation()) and t.id = $2 and t.version = $3`,
    [JSON.stringify(rowOf(after)), after.id, after.version - 1],
  );
}
