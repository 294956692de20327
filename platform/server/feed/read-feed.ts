import type pg from 'pg';
import { CLOSED_KINDS } from '#kernel/record.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { noteRead } from '#platform/server/reading/read-for.ts';
import { fetchByKind } from '#platform/server/records/fetch-by-kind.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';

const PAGE = 1000;
const START = '0.';
/** What tells of no person: P1. */
const INTERNAL: ReadonlySet<string> = new Set(['directory', 'desk', 'figures']);
const CURSOR = /^(\d{1,18})\.([a-z2-7]{12})?$/;

export type FeedPage = { body: string; more: boolean };
type Told = FeedPage & { tells: boolean };

/**
 * Reads what happened in this person's view since a cursor, oldest first.
 *
 * rev is the id of the writing transaction, and only those below the oldest one still running are told: what commits
 * later has a higher rev, so a cursor never passes over a late commit. `heldBack` says that more is on its way.
 * A put whose record may no longer be read is told as a drop: the grant ended while the page was being made.
 * A page that tells nothing above the internal is no read of anybody, and leaves no entry.
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
    ), told as (
      select p.rev, p.record_id, p.kind, '{"kind":"' || p.kind || '","id":"' || p.record_id || '","op":"' as head,
        case when p.op = 'put' then ${fetchByKind(store)} end as record from page p
    ), held as (
      select exists (select from app.feed f where f.organisation_id = (select app.my_organisation())
        and f.staff_id = (select app.my_staff()) and f.rev >= (select xmin from horizon)) as back
    )
    select (select count(*) from page) = ${PAGE} as more,
      coalesce(bool_or(t.record is not null and t.kind <> all ('{${internalKinds(store).join(',')}}'::text[])), false) as tells,
      '{"cursor":"' || coalesce((select p.rev || '.' || p.record_id from page p order by p.rev desc, p.record_id desc limit 1), $3::text)
        || '","more":' || ((select count(*) from page) = ${PAGE}) || ',"heldBack":' || (select back from held) || ',"changes":['
        || coalesce(string_agg(t.head || coalesce('put","record":' || t.record, 'drop"') || '}', ',' order by t.rev, t.record_id), '') || ']}' as body
      from told t`;

  return async function readFeed(token: string, cursor: string): Promise<FeedPage | null> {
    const [, rev, id] = CURSOR.exec(cursor || START) ?? [];
    if (rev === undefined) return null;
    return inTransaction(pool, token, async (tx) => {
      const [page] = await tx.query<Told>(text, [rev, id ?? '', cursor || START]);
      if (!page) return null;
      const body = await store.open(tx, page.body);
      if (page.tells) noteRead(tx, { pool, token, action: 'follow', resource: 'record' }, body);
      return { body, more: page.more };
    });
  };
}

function internalKinds(store: RecordStore): string[] {
  return [...store.kinds.values()].filter(({ compartment }) => INTERNAL.has(compartment)).map(({ kind }) => kind);
}
