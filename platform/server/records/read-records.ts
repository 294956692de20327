import { CLOSED_KINDS } from '#kernel/record.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import { fetchByKind } from './fetch-by-kind.ts';
import type { RecordStore } from './record-store.ts';

const PAGE = 100;
const AFTER = /^(\d{4}-\d\d-\d\dT[\d:.]+Z)_([a-z2-7]{12})$/;

/**
 * Something of the scope itself, under the asker's policies. Whoever sees only a person that a file is linked to would else
 * be told by her record that there is such a file.
 */
const MAY_SEE =
  'exists (select from app.place q where q.organisation_id = (select app.my_organisation()) and q.scope_id = $1)';

/**
 * Opens a scope for someone who may see it but does not keep it: from now on the feed follows it, and those linked
 * from it. Null when there is nothing there that they may see.
 */
export function makeScopeReader(store: RecordStore) {
  const text = `
    select p.kind, ${fetchByKind(store)} as record from app.place p
     where p.organisation_id = (select app.my_organisation()) and p.scope_id in (select $1 union all select app.linked_from($1))
       and ${MAY_SEE}`;
  return async function readScope(tx: Transaction, scope: string): Promise<string | null> {
    tx.query(`select app.follow_scope($1) where ${MAY_SEE}`, [scope]);
    const rows = await tx.query<{ kind: string; record: string | null }>(text, [scope]);
    const changes = rows.flatMap(({ kind, record }) =>
      record ? [`{"kind":"${kind}","op":"put","record":${record}}`] : [],
    );
    return changes.length === 0 ? null : store.open(tx, `{"changes":[${changes.join(',')}]}`);
  };
}

/** A page of one kind, newest change first. `next` is null at the end; there are no totals, which would tell what is hidden. */
export async function readRecords(
  tx: Transaction,
  store: RecordStore,
  kind: string,
  after: string,
): Promise<string | null> {
  if (!store.kinds.has(kind) || CLOSED_KINDS.has(kind)) return null;
  const [, at, id] = AFTER.exec(after) ?? [];
  if (after && !at) return null;
  const { json, table } = store.sqlOf(kind);
  const rows = await tx.query<{ record: string | null; key: string }>(
    `with page as materialized (
       select t.id, t.changed_at from ${table} t where t.organisation_id = (select app.my_organisation())
         ${at ? 'and (t.changed_at, t.id) < ($1::timestamptz, $2)' : ''}
       order by t.changed_at desc, t.id desc limit ${PAGE})
     select ${json} as record, app.moment_text(p.changed_at) || '_' || p.id as key from page p
       join ${table} t on t.organisation_id = (select app.my_organisation()) and t.id = p.id order by p.changed_at desc, p.id desc`,
    at ? [at, id] : [],
  );
  const next = rows.length === PAGE ? JSON.stringify(rows.at(-1)?.key) : 'null';
  const records = rows.flatMap(({ record }) => record ?? []);
  return store.open(tx, `{"records":[${records.join(',')}],"next":${next}}`);
}

/** One record by its id, or null: not there and not yours are one answer. */
export async function readRecord(
  tx: Transaction,
  store: RecordStore,
  kind: string,
  id: string,
): Promise<string | null> {
  if (!store.kinds.has(kind) || CLOSED_KINDS.has(kind)) return null;
  const { json, table } = store.sqlOf(kind);
  const text = `select ${json} as record from ${table} t where t.organisation_id = (select app.my_organisation()) and t.id = $1`;
  const rows = await tx.query<{ record: string | null }>(text, [id]);
  const record = rows[0]?.record;
  return record ? store.open(tx, record) : null;
}
