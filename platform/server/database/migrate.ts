import { createHash, createHmac } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { Kysely, PostgresDialect, sql } from 'kysely';
import { type Migration, Migrator } from 'kysely/migration';
import pg from 'pg';
import { type Reach, ROLE_REACH } from '#kernel/need-to-know.ts';

const FOLDER = new URL('../../../database/migrations/', import.meta.url);

/** Reads every migration in order: its name and its text. */
export async function readMigrations(): Promise<Map<string, string>> {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith('.sql')).sort();
  const texts = await Promise.all(files.map((name) => readFile(new URL(name, FOLDER), 'utf8')));
  return new Map(files.map((name, index) => [name.slice(0, -4), texts[index] ?? '']));
}

/** The SHA-256 by which a released migration is known; a changed file is refused, for the database would not follow it. */
export function hashMigration(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * Brings a database up to date and writes the table of reaches. Safe when several servers start at once.
 * @param url a connection that may create roles (the embedded superuser, or the owner of DATABASE_URL)
 */
export async function migrate(url: string, log: (line: string) => void = () => {}): Promise<void> {
  const pool = new pg.Pool({ connectionString: url, max: 2 });
  const database = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) });
  try {
    const texts = await readMigrations();
    await refuseChangedMigrations(pool, texts);
    await runMigrations(database, texts, log);
    await keepHashes(pool, texts);
    await writeReaches(pool);
    await refuseTemporary(pool);
    for (const role of ROLES_OF_APP) await setAppPassword(pool, url, role);
  } finally {
    await database.destroy();
  }
}

async function runMigrations(database: Kysely<unknown>, texts: Map<string, string>, log: (line: string) => void) {
  const migrations: Record<string, Migration> = {};
  for (const [name, text] of texts) migrations[name] = { up: async (db) => void (await sql.raw(text).execute(db)) };
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => migrations } });
  const { error, results } = await migrator.migrateToLatest();
  for (const result of results ?? [])
    log(`${result.status === 'Success' ? 'migrated' : 'failed'} ${result.migrationName}`);
  if (error) throw error;
}

async function refuseChangedMigrations(pool: pg.Pool, texts: Map<string, string>) {
  const known = await pool.query(`select to_regclass('public.migration_hash') is not null as there`);
  if (!known.rows[0].there) return;
  const { rows } = await pool.query<{ name: string; hash: string }>('select name, hash from public.migration_hash');
  for (const { name, hash } of rows) {
    const text = texts.get(name);
    if (text === undefined || hashMigration(text) !== hash)
      throw new Error(`Migration ${name} was changed after it ran. Restore it and write a new one.`);
  }
}

async function keepHashes(pool: pg.Pool, texts: Map<string, string>) {
  await pool.query('create table if not exists public.migration_hash (name text primary key, hash text not null)');
  const names = [...texts.keys()];
  const hashes = names.map((name) => hashMigration(texts.get(name) ?? ''));
  await pool.query(
    'insert into public.migration_hash select * from unnest($1::text[], $2::text[]) on conflict do nothing',
    [names, hashes],
  );
}

/** The table a supervisor signs is the one the policies read: written whole at every start, so that they cannot drift. */
async function writeReaches(pool: pg.Pool) {
  const rows = Object.entries(ROLE_REACH).flatMap(([role, reaches]) =>
    Object.entries(reaches).flatMap(([compartment, reach]) => reachRow(role, compartment, reach)),
  );
  const { rowCount } = await pool.query(
    `with due as (select * from jsonb_to_recordset($1) as d(role text, compartment text, reads text, writes text, masks text)),
     gone as (delete from app.role_reach r where not exists (select from due where due.role = r.role and due.compartment = r.compartment) returning 1),
     written as (insert into app.role_reach (role, compartment, reads, writes, masks) select role, compartment, reads, writes, masks from due
       on conflict (role, compartment) do update set reads = excluded.reads, writes = excluded.writes, masks = excluded.masks
       where (app.role_reach.reads, app.role_reach.writes, app.role_reach.masks) is distinct from (excluded.reads, excluded.writes, excluded.masks)
       returning 1)
     select from gone union all select from written`,
    [JSON.stringify(rows)],
  );
  if (rowCount) await pool.query('select app.refresh_everyone()');
}

/** What is only counted opens no record: the functions that count ask for figures, and the table holds nothing of it. */
function reachRow(role: string, compartment: string, reach: Reach) {
  const [what, where] = reach.split('-');
  if (what === 'count') return [];
  const masked = what === 'masked';
  return {
    role,
    compartment,
    reads: masked ? null : where,
    writes: what === 'write' ? where : null,
    masks: masked ? where : null,
  };
}

/** Who answers everybody's questions; who alone may look for a password or open a session; who serves what is public. */
const ROLES_OF_APP = ['app_case', 'app_door', 'app_site'] as const;
type AppRole = (typeof ROLES_OF_APP)[number];

/**
 * PostgreSQL lets everybody make temporary tables and functions: a statement slipped in could build a function that looks
 * at rows before a policy hides them. Nothing of ours makes any. The right belongs to the database and is not copied with it.
 */
async function refuseTemporary(pool: pg.Pool) {
  const open = `select has_database_privilege('app_case', current_database(), 'temporary') as open, format('%I', current_database()) as name`;
  const { rows } = await pool.query<{ open: boolean; name: string }>(open);
  if (!rows[0]?.open) return;
  await pool.query(`revoke temporary on database ${rows[0].name} from public`).catch(async (error: unknown) => {
    // Another server that starts at the same moment may have done it first.
    if ((await pool.query<{ open: boolean }>(open)).rows[0]?.open) throw error;
  });
}

/** Every server derives the same password from the owner's, so none has to store or share it. */
export function appPassword(url: string, role: AppRole = 'app_case'): string {
  const secret = decodeURIComponent(new URL(url).password);
  return createHmac('sha256', secret).update(`sharan ${role}`).digest('base64url');
}

/** Two servers that start at once set the same password; PostgreSQL refuses the second writer, and it need not write. */
async function setAppPassword(pool: pg.Pool, url: string, role: AppRole) {
  if (await opens(appUrl(url, role))) return;
  try {
    await pool.query(`alter role ${role} password '${appPassword(url, role)}'`);
  } catch (error) {
    if (!(await opens(appUrl(url, role)))) throw error;
  }
}

async function opens(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}

/** The address by which the application itself connects: the same database as a role that policies bind. */
export function appUrl(url: string, role: AppRole = 'app_case'): string {
  const app = new URL(url);
  app.username = role;
  app.password = appPassword(url, role);
  return app.href;
}
