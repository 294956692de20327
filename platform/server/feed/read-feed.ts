import type pg from 'pg';
import { CLOSED_KINDS } from '#kernel/record.ts';
import { reading } from '#platform/server/database/transaction.ts';
import { fetchByKind } from '#platform/server/records/fetch-by-kind.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';

const PAGE = 1000;
const START = '0.';
const CURSOR = /^(\d{1,18})\.([a-z2-7]{12})?$/;

export type FeedPage = { body: string; more: boolean };

/**
 * Reads what happened in this person's view since a cursor, oldest first.
 *
 * rev is the id of the writing transaction, and only those below the oldest one still running are told: what commits
 * later has a higher rev, so a cursor never passes over a late commit. `heldBack` says that more is on its way.
 */
export function makeFeedReader(pool: pg.Pool, store: RecordStore) {
  const text = `
    with horizon as (select pg_snapshot_xmin(pg_current_snapshot())::text::bigint as xmin),
    page as materialized (
      select f.organisation_id, f.record_id, f.kind, f.rev, f.op from app.feed f
       where f.organisation_id = (select app.my_organisation()) and f.staff_id = (select app.my_staff())
         and (f.rev, f.record_id) > ($1::bigint, $2::text) and f.rev < (select xmin from horizon)
         and f.kind <> all ('{${[...CLOSED_KINDS].join(',')}}'::text[])
       order by f.rev, f.record_id limit ${PAGE}
    )
    select p.kind, p.record_id as id, p.rev, case when p.op = 'put' then ${fetchByKind(store)} end as record from page p order by p.rev, p.record_id`;
  const held = `select exists (select from app.feed f where f.organisation_id = (select app.my_organisation())
    and f.staff_id = (select app.my_staff()) and f.rev >= pg_snapshot_xmin(pg_current_snapshot())::text::bigint) as held`;

  return async function readFeed(token: string, cursor: string): Promise<FeedPage | null> {
    const [, rev, id] = CURSOR.exec(cursor || START) ?? [];
    if (rev === undefined) return null;
    return reading(pool, token, async (tx) => {
      const rows = tx.query<{ kind: string; id: string; rev: number; record: string | null }>(text, [rev, id ?? '']);
      const behind = tx.query<{ held: boolean }>(held);
      return pageOf(await rows, cursor || START, (await behind)[0]?.held === true);
    });
  };
}

/** A put whose record may no longer be read is told as a drop: the grant ended while the page was being made. */
function pageOf(
  rows: { kind: string; id: string; rev: number; record: string | null }[],
  cursor: string,
  heldBack: boolean,
): FeedPage {
  const last = rows.at(-1);
  const next = last ? `${last.rev}.${last.id}` : cursor;
  const more = rows.length === PAGE;
  const changes = rows.map(({ kind, id, record }) =>
    record === null
      ? `{"kind":"${kind}","id":"${id}","op":"drop"}`
      : `{"kind":"${kind}","id":"${id}","op":"put","record":${record}}`,
  );
  return { body: `{"cursor":"${next}","more":${more},"heldBack":${heldBack},"changes":[${changes.join(',')}]}`, more };
}
