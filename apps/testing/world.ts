import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type pg from 'pg';
import type { Grant, Link, Place, Staff } from '#kernel/access.ts';
import type { Assurance } from '#kernel/decide.ts';
import { COMPARTMENTS, type Compartment, ROLES } from '#kernel/need-to-know.ts';
import { newId } from '#platform/server/random.ts';
import { KINDS } from '../server/kinds.ts';

/** A small invented world: two organisations, their staff and scopes, who was let in where, what is linked to what. */
export type BuiltWorld = {
  staff: (Staff & { token: string; assurance: Assurance })[];
  scopes: { organisationId: string; id: string }[];
  grants: Grant[];
  links: Link[];
  records: (Place & { kind: string; id: string })[];
};

const NOW = Date.now();
const SOON = new Date(NOW + 3_600_000).toISOString();
const UNTILS = [null, SOON, SOON, new Date(NOW - 3_600_000).toISOString()];

const SELDOM = fc.integer({ min: 0, max: 4 }).map((one) => one === 0);

const plan = fc.record({
  staff: fc.array(
    fc.record({
      org: fc.nat(1),
      roles: fc.uniqueArray(fc.constantFrom(...ROLES), { minLength: 1, maxLength: 2 }),
      assurance: fc.constantFrom<Assurance>('passkey', 'passkey', 'demonstration', 'password'),
    }),
    { minLength: 3, maxLength: 6 },
  ),
  scopes: fc.array(fc.nat(1), { minLength: 3, maxLength: 6 }),
  grants: fc.array(
    fc.record({
      staff: fc.nat(5),
      scope: fc.nat(5),
      until: fc.constantFrom(...UNTILS),
      ended: SELDOM,
      carries: fc.option(fc.subarray([...COMPARTMENTS], { minLength: 1 }), { freq: 2 }),
    }),
    { minLength: 4, maxLength: 12 },
  ),
  links: fc.array(
    fc.record({
      from: fc.nat(5),
      to: fc.nat(5),
      carries: fc.subarray([...COMPARTMENTS], { minLength: 1 }),
      ended: SELDOM,
    }),
    { minLength: 1, maxLength: 6 },
  ),
});
type Planned = typeof plan extends fc.Arbitrary<infer T> ? T : never;
export const worlds: fc.Arbitrary<BuiltWorld> = plan.map(build);

function build(planned: Planned): BuiltWorld {
  const orgs = [newId(), newId()] as const;
  const orgOf = (index: number) => orgs[index === 0 ? 0 : 1];
  const staff = planned.staff.map((one) => ({
    organisationId: orgOf(one.org),
    id: newId(),
    roles: one.roles,
    assurance: one.assurance,
    token: newId() + newId(),
  }));
  const scopes = planned.scopes.map((org) => ({ organisationId: orgOf(org), id: newId() }));
  const grants = planned.grants.flatMap((one) => {
    // Chosen round the list, within one organisation: a world of grants that lead nowhere would prove nothing.
    const who = staff[one.staff % staff.length];
    const own = scopes.filter((scope) => scope.organisationId === who?.organisationId);
    const where = own[one.scope % own.length];
    if (!who || !where) return [];
    const { until, ended, carries } = one;
    return [{ organisationId: who.organisationId, staffId: who.id, scopeId: where.id, until, ended, carries }];
  });
  const links = planned.links.flatMap((one) => {
    const from = scopes[one.from];
    const to = scopes[one.to];
    if (!from || !to || from === to || from.organisationId !== to.organisationId) return [];
    return [{ organisationId: from.organisationId, from: from.id, to: to.id, carries: one.carries, ended: one.ended }];
  });
  const once = <T>(all: T[], key: (one: T) => string) => [...new Map(all.map((one) => [key(one), one])).values()];
  const world = {
    staff,
    scopes,
    grants: once(grants, (one) => one.staffId + one.scopeId),
    links: once(links, (one) => one.from + one.to),
  };
  // Hundreds of records say nothing that scopes and kinds do not: a counterexample is readable without them.
  return { ...world, records: recordsIn(scopes), [fc.toStringMethod]: () => JSON.stringify(world) } as BuiltWorld;
}

function recordsIn(scopes: BuiltWorld['scopes']): BuiltWorld['records'] {
  return KINDS.flatMap(({ kind, compartment }) =>
    scopes.flatMap(({ organisationId, id }) => {
      const compartments: readonly Compartment[] = compartment === 'by-row' ? COMPARTMENTS : [compartment];
      return compartments.map((one) => ({ organisationId, scopeId: id, compartment: one, kind, id: newId() }));
    }),
  );
}

/** Only who may see a row is tested here, so the tables are freed of what else a row must hold. Policies stay as they are. */
export async function freeTables(owner: pg.Client): Promise<void> {
  for (const { kind } of KINDS) {
    const table = `app.${kind.replaceAll('-', '_')}`;
    const { rows } = await owner.query<{ sql: string }>(
      `select format('alter table ${table} drop constraint %I cascade', conname) as sql from pg_constraint where conrelid = '${table}'::regclass and contype in ('c', 'f', 'u')
       union all select format('alter table ${table} alter column %I drop not null', attname) from pg_attribute
        where attrelid = '${table}'::regclass and attnum > 0 and not attisdropped and attnotnull and attname not in ('organisation_id', 'id')
       union all select format('drop index if exists app.%I', i.relname) from pg_index x join pg_class i on i.oid = x.indexrelid
        where x.indrelid = '${table}'::regclass and x.indisunique and not x.indisprimary`,
    );
    // Unique constraints and their indexes are listed both; the first drop takes the second along.
    for (const { sql } of rows) await owner.query(sql);
  }
}

const SPINE = [
  'feed',
  'following',
  'access',
  'place',
  'wide_reach',
  'scope_link',
  'need_to_know',
  'scope',
  'staff_role',
  'session',
  'credential',
  'tenant',
];

/** Deleted without triggers, all in one statement: a truncate of every table would take longer than the test. */
async function empty(owner: pg.Client): Promise<void> {
  const tables = [...KINDS.map(({ kind }) => kind.replaceAll('-', '_')), ...SPINE];
  await withoutTriggers(owner, tables.map((table) => `delete from app.${table}`).join('; '));
}

/** The hour in which some grants run out goes by: nothing is written but their end, as no clock writes anything. */
export async function letTimePass(owner: pg.Client, world: BuiltWorld): Promise<BuiltWorld> {
  const past = new Date(NOW - 3_600_000).toISOString();
  await withoutTriggers(
    owner,
    ['need_to_know', 'access']
      .map((table) => `update app.${table} set until_at = '${past}' where until_at is not null`)
      .join('; '),
  );
  const grants = world.grants.map((grant) => ({ ...grant, until: grant.until === null ? null : past }));
  return { ...world, grants };
}

async function withoutTriggers(owner: pg.Client, statements: string): Promise<void> {
  await owner.query(`begin; set local session_replication_role = replica; ${statements}; commit`);
}

/** Writes a world, through the triggers that derive access and feeds; `recordsFirst` turns the order round. */
export async function writeWorld(owner: pg.Client, world: BuiltWorld, recordsFirst: boolean): Promise<void> {
  await empty(owner);
  for (const org of new Set([...world.staff, ...world.scopes].map((one) => one.organisationId))) {
    await owner.query(`insert into app.tenant (id, name) values ($1, 'x')`, [org]);
  }
  for (const scope of world.scopes)
    await owner.query(`insert into app.scope values ($1, $2, 'x')`, [scope.organisationId, scope.id]);
  if (recordsFirst) await writeRecords(owner, world);
  await writeStaff(owner, world);
  for (const grant of world.grants) {
    await owner.query(
      `insert into app.need_to_know (organisation_id, scope_id, staff_id, given_by, until_at, ended_at, reason, carries) values ($1, $2, $3, $4, $5, $6, 'test', $7)`,
      [
        grant.organisationId,
        grant.scopeId,
        grant.staffId,
        grant.staffId,
        grant.until,
        grant.ended ? new Date() : null,
        grant.carries ?? null,
      ],
    );
  }
  for (const link of world.links) {
    await owner.query('insert into app.scope_link values ($1, $2, $3, $4, $5)', [
      link.organisationId,
      link.from,
      link.to,
      link.carries,
      link.ended ? new Date() : null,
    ]);
  }
  if (!recordsFirst) await writeRecords(owner, world);
}

async function writeStaff(owner: pg.Client, world: BuiltWorld): Promise<void> {
  for (const { organisationId, id, roles, assurance, token } of world.staff) {
    await owner.query(
      `insert into app.credential (organisation_id, staff_id, sign_in_name, password_hash) values ($1, $2, $3, 'none')`,
      [organisationId, id, id],
    );
    const hash = createHash('sha256').update(token).digest();
    await owner.query(
      `insert into app.session (token_hash, organisation_id, staff_id, device_id, expires_at, assurance)
       values ($1, $2, $3, 'test', now() + interval '1 hour', $4)`,
      [hash, organisationId, id, assurance],
    );
    await owner.query(
      'insert into app.staff_role (organisation_id, staff_id, role) select $1, $2, x from unnest($3::text[]) x',
      [organisationId, id, roles],
    );
  }
}

async function writeRecords(owner: pg.Client, world: BuiltWorld): Promise<void> {
  for (const { kind, compartment } of KINDS) {
    const rows = world.records.filter((record) => record.kind === kind);
    const byRow = compartment === 'by-row';
    await owner.query(
      `insert into app.${kind.replaceAll('-', '_')} (organisation_id, id, scope_id, changed_at, changed_by${byRow ? ', compartment' : ''})
       select r.org, r.id, r.scope, now(), r.id${byRow ? ', r.compartment' : ''} from jsonb_to_recordset($1) as r(org text, id text, scope text, compartment text)`,
      [
        JSON.stringify(
          rows.map((row) => ({
            org: row.organisationId,
            id: row.id,
            scope: row.scopeId,
            compartment: row.compartment,
          })),
        ),
      ],
    );
  }
}
