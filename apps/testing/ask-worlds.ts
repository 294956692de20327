import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { RecordKind } from '#kernel/record.ts';
import { makeRecordSql } from '#platform/server/records/record-sql.ts';
import { KINDS } from '../server/kinds.ts';
import { PAST, type SmallWorld } from './many-worlds.ts';

const SPINE =
  'feed following blocked access place wide_reach scope_link need_to_know scope staff_role session credential tenant';
const tableOf = (kind: string) => `app.${kind.replaceAll('-', '_')}`;

/** Only who may see a row is asked here: what else follows from writing one (feeds, lists, checks) is left out. */
export async function stillTables(owner: pg.Client): Promise<void> {
  for (const { kind } of KINDS) await owner.query(`alter table ${tableOf(kind)} disable trigger user`);
  await owner.query('grant usage on schema public to app_case');
}

/** Two functions that ask as one person after the other, of these kinds: a thousand questions are one trip. */
export async function askOf(
  owner: pg.Client,
  kinds: readonly RecordKind[],
  changeable: ReadonlySet<string>,
): Promise<void> {
  const touches = kinds.filter(({ kind }) => changeable.has(kind)).map(({ kind }) => touch(tableOf(kind)));
  await owner.query(`
    create or replace function public.seen_by(tokens text[]) returns table (token text, id text, masked boolean) language plpgsql as $f$
    declare t text;
    begin
      foreach t in array tokens loop
        perform set_config('app.token', t, true);
        return query select t, x.id::text, coalesce(x.masked, false) from (${everyRecord(kinds)}) x;
      end loop;
    end $f$;
    create or replace function public.touched_by(tokens text[]) returns table (token text, id text) language plpgsql as $f$
    declare t text; got text[];
    begin
      foreach t in array tokens loop
        perform set_config('app.token', t, true);
        ${touches.join('\n')}
      end loop;
    end $f$`);
}

function touch(table: string): string {
  return `with x as (update ${table} r set version = 1 returning r.id) select array_agg(x.id) into got from x;
    return query select t, g from unnest(got) g;`;
}

function everyRecord(kinds: readonly RecordKind[]): string {
  const one = (kind: RecordKind) => {
    const { json, whole, table } = makeRecordSql(kind);
    return `select t.id, ${json === whole ? 'false' : `position(',"masked":true' in ${json}) > 0`} as masked from ${table} t`;
  };
  return kinds.map(one).join(' union all ');
}

/** Kinds whose rows the application may change at all; a custody transfer, once written, stands. */
export async function changeableKinds(owner: pg.Client): Promise<Set<string>> {
  const { rows } = await owner.query<{ kind: string }>(
    `select kind from unnest($1::text[]) kind where has_table_privilege('app_case', 'app.' || replace(kind, '-', '_'), 'update')`,
    [KINDS.map(({ kind }) => kind)],
  );
  return new Set(rows.map(({ kind }) => kind));
}

async function withoutTriggers(owner: pg.Client, statements: string): Promise<void> {
  await owner.query(`begin; set local session_replication_role = replica; ${statements}; commit`);
}

const insert = (owner: pg.Client, into: string, form: string, rows: readonly object[]) =>
  owner.query(`insert into app.${into} select ${columns(into)} from jsonb_to_recordset($1) as r(${form})`, [
    JSON.stringify(rows),
  ]);

/** The select list is the column list, by name: both are in the parentheses of `into`. */
function columns(into: string): string {
  return /\((.*)\)/.exec(into)?.[1] ?? '*';
}

/** Writes many worlds at once, through the triggers that derive access from roles, grants and links. */
export async function writeWorlds(owner: pg.Client, worlds: readonly SmallWorld[]): Promise<void> {
  const tables = [...KINDS.map(({ kind }) => tableOf(kind)), ...SPINE.split(' ').map((one) => `app.${one}`)];
  await withoutTriggers(owner, tables.map((table) => `delete from ${table}`).join('; '));
  const all = <K extends keyof SmallWorld>(key: K) => worlds.flatMap((world) => world[key] as object[]);
  const orgs = new Set(worlds.flatMap(({ staff, scopes }) => [...staff, ...scopes].map((one) => one.organisationId)));
  await insert(
    owner,
    'tenant (id, name)',
    'id text, name text',
    [...orgs].map((id) => ({ id, name: 'x' })),
  );
  const scopes = all('scopes') as SmallWorld['scopes'];
  await insert(
    owner,
    'scope (organisation_id, id, of)',
    'organisation_id text, id text, of text',
    scopes.map(({ organisationId, id }) => ({ organisation_id: organisationId, id, of: 'x' })),
  );
  await writeWorkers(
    owner,
    worlds.flatMap(({ staff }) => staff),
  );
  await writeConflicts(owner, worlds);
  await writeWays(owner, worlds);
  await writeRecords(owner, worlds);
}

async function writeWays(owner: pg.Client, worlds: readonly SmallWorld[]): Promise<void> {
  await insert(
    owner,
    'need_to_know (organisation_id, scope_id, staff_id, given_by, until_at, ended_at, reason, carries)',
    'organisation_id text, scope_id text, staff_id text, given_by text, until_at timestamptz, ended_at timestamptz, reason text, carries text[]',
    worlds
      .flatMap(({ grants }) => grants)
      .map((one) => ({
        ...ids(one),
        given_by: one.staffId,
        until_at: one.until,
        ended_at: one.ended ? PAST : null,
        reason: 'test',
        carries: one.carries ?? null,
      })),
  );
  await insert(
    owner,
    'scope_link (organisation_id, from_scope, to_scope, carries, ended_at)',
    'organisation_id text, from_scope text, to_scope text, carries text[], ended_at timestamptz',
    worlds
      .flatMap(({ links }) => links)
      .map((one) => ({
        organisation_id: one.organisationId,
        from_scope: one.from,
        to_scope: one.to,
        carries: one.carries,
        ended_at: one.ended ? PAST : null,
      })),
  );
  await insert(
    owner,
    'access (organisation_id, staff_id, scope_id, via, reads, writes, until_at)',
    'organisation_id text, staff_id text, scope_id text, via text, reads text[], writes text[], until_at timestamptz',
    worlds
      .flatMap(({ glasses }) => glasses)
      .map((one, n) => ({ ...ids(one), via: `glass:${n}`, reads: one.reads, writes: [], until_at: one.until })),
  );
}

const ids = (one: { organisationId: string; staffId: string; scopeId: string }) => ({
  organisation_id: one.organisationId,
  staff_id: one.staffId,
  scope_id: one.scopeId,
});

async function writeWorkers(owner: pg.Client, staff: readonly SmallWorld['staff'][number][]): Promise<void> {
  const now = Date.now();
  const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString();
  await insert(
    owner,
    'credential (organisation_id, staff_id, sign_in_name, password_hash, suspended_at)',
    'organisation_id text, staff_id text, sign_in_name text, password_hash text, suspended_at timestamptz',
    staff.map((one) => ({
      organisation_id: one.organisationId,
      staff_id: one.id,
      sign_in_name: one.id,
      password_hash: 'none',
      suspended_at: one.session === 'suspended' ? PAST : null,
    })),
  );
  await insert(
    owner,
    'session (token_hash, organisation_id, staff_id, device_id, expires_at, assurance, ended_at, seen_at)',
    'token_hash bytea, organisation_id text, staff_id text, device_id text, expires_at timestamptz, assurance text, ended_at timestamptz, seen_at timestamptz',
    staff.map(({ organisationId, id, token, assurance, session }) => ({
      token_hash: `\\x${createHash('sha256').update(token).digest('hex')}`,
      organisation_id: organisationId,
      staff_id: id,
      device_id: 'test',
      assurance,
      expires_at: at(session === 'expired' ? -1 : 60),
      // Suspending ends every session in the same transaction: the brief of sign-in, and what app.suspend does.
      ended_at: session === 'ended' || session === 'suspended' ? at(-1) : null,
      seen_at: at(session === 'idle' ? -16 : 0),
    })),
  );
  await insert(
    owner,
    'staff_role (organisation_id, staff_id, role)',
    'organisation_id text, staff_id text, role text',
    staff.flatMap(({ organisationId, id, roles }) =>
      roles.map((role) => ({ organisation_id: organisationId, staff_id: id, role })),
    ),
  );
}

/** What a conflict of interest closes, as its triggers derive it. */
async function writeConflicts(owner: pg.Client, worlds: readonly SmallWorld[]): Promise<void> {
  const rows = worlds.flatMap(({ conflicts }) => conflicts).map(ids);
  if (rows.length > 0)
    await insert(
      owner,
      'blocked (organisation_id, staff_id, scope_id)',
      'organisation_id text, staff_id text, scope_id text',
      rows,
    );
}

async function writeRecords(owner: pg.Client, worlds: readonly SmallWorld[]): Promise<void> {
  const records = worlds.flatMap((world) => world.records);
  for (const { kind, compartment } of KINDS) {
    const rows = records.filter((record) => record.kind === kind);
    if (rows.length === 0) continue;
    const byRow = compartment === 'by-row' ? ['compartment'] : [];
    const list = ['organisation_id', 'id', 'scope_id', 'changed_at', 'changed_by', 'sealed', ...byRow].join(', ');
    const form = `organisation_id text, id text, scope_id text, changed_at timestamptz, changed_by text, sealed text, compartment text`;
    await insert(
      owner,
      `${kind.replaceAll('-', '_')} (${list})`,
      form,
      rows.map((one) => ({
        organisation_id: one.organisationId,
        id: one.id,
        scope_id: one.scopeId,
        changed_at: PAST,
        changed_by: one.id,
        sealed: 'nothing opens this',
        compartment: one.compartment,
      })),
    );
  }
}

/** Grants and glasses that had an end have reached it; nothing else is written, as no clock writes anything. */
export async function letAnHourPass(owner: pg.Client): Promise<void> {
  await withoutTriggers(
    owner,
    ['need_to_know', 'access']
      .map((table) => `update app.${table} set until_at = '${PAST}' where until_at is not null`)
      .join('; '),
  );
}

export type SeenRow = { token: string; id: string; masked: boolean };

export async function askAll<T extends pg.QueryResultRow>(
  app: pg.Client,
  which: 'seen_by' | 'touched_by',
  worlds: readonly SmallWorld[],
): Promise<T[]> {
  const tokens = worlds.flatMap(({ staff }) => staff.map(({ token }) => token));
  await app.query('begin');
  try {
    return (await app.query<T>(`select * from public.${which}($1)`, [tokens])).rows;
  } finally {
    await app.query('rollback');
  }
}
