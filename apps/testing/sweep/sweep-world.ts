import pg from 'pg';
import type { Grant, Link, Staff, World } from '#kernel/access.ts';
import { decide, type Verdict } from '#kernel/decide.ts';
import { ROLES, type Role } from '#kernel/need-to-know.ts';
import { COMPARTMENT_PURPOSES } from '#kernel/purposes.ts';
import { CARRIED_TO_PEOPLE } from '#modules/case-file/model/open-case-file.ts';
import { openPool } from '#platform/server/database/pool.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { newId } from '#platform/server/random.ts';
import { openTestHouse, type TestHouse } from '../test-house.ts';
import { freeTables } from '../world.ts';
import { fillScope, type SweptRecord, type SweptScope } from './fill-records.ts';
import { openPrincipals, type Principal } from './principals.ts';

/** Three organisations with people of every role, files of every kind, and whoever else may knock. */
export type SweptWorld = {
  home: TestHouse;
  owner: pg.Client;
  access: World;
  scopes: readonly SweptScope[];
  records: readonly SweptRecord[];
  byId: ReadonlyMap<string, SweptRecord>;
  principals: readonly Principal[];
  staff: readonly Staff[];
  /** What this asker may read of this record: the answer every route is held to. */
  reads: (who: Principal, record: SweptRecord) => Verdict['fields'] | null;
  sees: (who: Principal, record: SweptRecord) => boolean;
  close: () => Promise<void>;
};

type Settled = { access: { grants: Grant[]; links: Link[] }; staff: Staff[] };

/** `everybody`: each role of each organisation, let in and not; else one organisation whole and one stranger of each other. */
export async function openSweptWorld(everybody: boolean): Promise<SweptWorld> {
  const home = await openTestHouse();
  const owner = new pg.Client({ connectionString: home.owner });
  await owner.connect();
  await freeTables(owner);
  await freeOfRules(owner);
  const founders = [home.founder, await home.foundAnother(), await home.foundAnother()];
  const settled: Settled = { access: { grants: [], links: [] }, staff: [] };
  const scopes: SweptScope[] = [];
  for (const [index, { organisationId }] of founders.entries()) {
    const own = await layScopes(owner, organisationId, settled);
    scopes.push(...own);
    const roles = everybody ? ROLES : index === 0 ? FEW : FEW.slice(0, 1);
    for (const role of roles)
      await settle(owner, settled, { organisationId, role, scopes: own, both: everybody || isTold(role) });
  }
  const records = scopes.flatMap((scope, index) => fillScope(scope, index + 1));
  await plant(home, records, new Map(founders.map((one) => [one.organisationId, one.token])));
  const principals = await openPrincipals(home.house.door, owner, settled.staff);
  const access: World = { now: new Date().toISOString(), ...settled.access };
  const reads = (who: Principal, resource: SweptRecord) => {
    const [purpose] = COMPARTMENT_PURPOSES[resource.compartment];
    if (!who.subject || !purpose) return null;
    const { effect, fields } = decide(who.subject, { action: 'read', resource }, purpose, access);
    return effect === 'permit' ? fields : null;
  };
  return {
    home,
    owner,
    access,
    scopes,
    records,
    byId: new Map(records.map((record) => [record.id, record])),
    principals,
    staff: settled.staff,
    reads,
    sees: (who, record) => reads(who, record) !== null,
    async close() {
      await owner.end();
      await home.close();
    },
  };
}

/** A file and its person, linked as an opened file is, and a file that nobody was let into. */
async function layScopes(owner: pg.Client, organisationId: string, settled: Settled): Promise<SweptScope[]> {
  const [caseFileId, personId, apart, apartPerson] = [newId(), newId(), newId(), newId()];
  const scopes = [
    { organisationId, id: caseFileId, of: 'case-file', caseFileId, personId },
    { organisationId, id: personId, of: 'person', caseFileId, personId },
    { organisationId, id: apart, of: 'case-file', caseFileId: apart, personId: apartPerson },
  ];
  for (const { id, of } of scopes)
    await owner.query('insert into app.scope values ($1, $2, $3)', [organisationId, id, of]);
  const carries = [...CARRIED_TO_PEOPLE];
  await owner.query('insert into app.scope_link values ($1, $2, $3, $4)', [
    organisationId,
    caseFileId,
    personId,
    carries,
  ]);
  settled.access.links.push({ organisationId, from: caseFileId, to: personId, carries, ended: false });
  return scopes;
}

/** The roles of the short sweep: those that reach much, little, by a mask, and by what is shared with them. */
const FEW: readonly Role[] = [
  'case-manager',
  'director',
  'shelter-warden',
  'nurse',
  'investigator',
  'administrator',
  'communications-editor',
  'fundraiser',
  'partner-caseworker',
];

/** Of these the short sweep also asks someone who was not let in: they read in their own files, and everywhere. */
function isTold(role: Role): boolean {
  return role === 'case-manager' || role === 'director';
}

type Settling = { organisationId: string; role: Role; scopes: readonly SweptScope[]; both: boolean };

/** One let into the file and, where `both`, one who has only her desk. */
async function settle(
  owner: pg.Client,
  settled: Settled,
  { organisationId, role, scopes, both }: Settling,
): Promise<void> {
  for (const letIn of both ? [true, false] : [true]) {
    const id = newId();
    await owner.query(
      `insert into app.credential (organisation_id, staff_id, sign_in_name, password_hash) values ($1, $2, $3, 'none')`,
      [organisationId, id, `sweep-${id}`],
    );
    await owner.query('insert into app.staff_role (organisation_id, staff_id, role) values ($1, $2, $3)', [
      organisationId,
      id,
      role,
    ]);
    await owner.query(`insert into app.scope values ($1, $2, 'desk')`, [organisationId, id]);
    settled.staff.push({ organisationId, id, roles: [role] });
    for (const scopeId of letIn ? [id, scopes[0]?.id ?? ''] : [id]) {
      await owner.query(
        `insert into app.need_to_know (organisation_id, scope_id, staff_id, given_by, reason) values ($1, $2, $3, $3, 'sweep')`,
        [organisationId, scopeId, id],
      );
      settled.access.grants.push({ organisationId, staffId: id, scopeId, until: null, ended: false });
    }
  }
}

/** By the same store that writes every record, as each founder, over a connection that no policy binds. */
async function plant(
  { house, owner }: TestHouse,
  records: readonly SweptRecord[],
  founders: ReadonlyMap<string, string>,
): Promise<void> {
  const unbound = openPool(owner, 1);
  const { store } = house.path;
  for (const [organisationId, own] of Map.groupBy(records, (record) => record.organisationId)) {
    await inTransaction(unbound, founders.get(organisationId) ?? null, async (tx) => {
      const written = own.map(({ kind, stored }) => ({ kind, record: stored }));
      await store.prepare(tx, organisationId, written, new Set());
      for (const { kind, record } of written) await store.insert(tx, kind, organisationId, [record]);
    });
  }
  await unbound.end();
}

/** Rules that hold between two rows of a table would refuse a world that is filled by schema; who may see a row is no such rule. */
async function freeOfRules(owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ sql: string }>(
    `select format('alter table %s disable trigger %I', tgrelid::regclass, tgname) as sql from pg_trigger t
      where not tgisinternal and tgrelid::regclass::text like 'app.%' and tgname not in ('place', 'feed') and tgname not like 'list_%'
        and exists (select from pg_trigger f where f.tgrelid = t.tgrelid and f.tgfoid = 'app.record_changed'::regproc)
     union all
     select format('alter table %s drop constraint %I', conrelid::regclass, conname) from pg_constraint c
      where contype = 'f' and exists (select from pg_trigger f where f.tgrelid = c.confrelid and f.tgfoid = 'app.record_changed'::regproc)`,
  );
  for (const { sql } of rows) await owner.query(sql);
}
