import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { demonstrationClock, loadDemonstration } from '#database/demo/load-demonstration.ts';
import { COLLEAGUES, TENANTS } from '#database/demo/people.ts';
import { ROLES, type Role } from '#kernel/need-to-know.ts';
import type { Command } from '#platform/server/commands/command.ts';
import { runCommand } from '#platform/server/commands/run-command.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { newId, newToken } from '#platform/server/random.ts';
import { hashToken, openSession } from '#platform/server/sign-in/sessions.ts';
import { openTestDatabase } from '#platform/testing/test-database.ts';
import { openHouse } from '../../server/house.ts';
import type { House } from '../../server/house-kind.ts';
import { KINDS } from '../../server/kinds.ts';
import { type Rows, readRows } from './fill-act.ts';

/** Somebody who asks, and the ids of everything she may know of. */
export type Asker = {
  name: string;
  staffId: string;
  organisationId: string;
  roles: readonly Role[];
  token: string;
  seen: ReadonlySet<string>;
};

/** A command of the demonstration as it was accepted: an input that the act's own rules take. */
export type Accepted = { by: string; command: Command; made: ReadonlySet<string> };

export type ActsWorld = {
  house: House;
  rows: Rows;
  askers: readonly Asker[];
  /** Nobody's sessions, or over. */
  dead: readonly string[];
  accepted: readonly Accepted[];
  close: () => Promise<void>;
};

/** The demonstration, whose every record keeps every rule, and beside its colleagues one of each role who was let in nowhere. */
export async function openActsWorld(): Promise<ActsWorld> {
  const database = await openTestDatabase();
  const keys = await mkdtemp(join(tmpdir(), 'sharan-keys-'));
  const house = await openHouse({ url: database.url, now: demonstrationClock(), files: 'not-used', keys });
  const owner = new pg.Client({ connectionString: database.url });
  await owner.connect();
  const accepted = await tellAndKeep(house, owner);
  const rows = await readRows(owner);
  const askers = [...(await openColleagues(house)), ...(await openNewcomers(house, owner))];
  const ended = await openSession(house.door, TENANTS[0].id, COLLEAGUES.asha.staffId, 'ended', 'passkey');
  await owner.query('update app.session set ended_at = now() where token_hash = sha256($1)', [Buffer.from(ended)]);
  return {
    house,
    rows,
    askers,
    dead: [newToken(), ended],
    accepted,
    async close() {
      await owner.end();
      await house.close();
      await database.drop();
      await rm(keys, { recursive: true, force: true });
    },
  };
}

async function tellAndKeep(house: House, owner: pg.Client): Promise<Accepted[]> {
  const told: { token: string; command: Command; made: Set<string> }[] = [];
  await loadDemonstration(
    house,
    () => {},
    async (path, token, command) => {
      const answer = await runCommand(path, token, command);
      const written = answer.outcome === 'accepted' ? answer.records.map(({ record }) => record) : [];
      told.push({ token, command, made: new Set(written.filter(({ version }) => version === 1).map(({ id }) => id)) });
      return answer;
    },
  );
  const { rows } = await owner.query<{ by: string; hash: Buffer }>(
    'select staff_id as by, token_hash as hash from app.session',
  );
  const byHash = new Map(rows.map(({ by, hash }) => [hash.toString('hex'), by]));
  return told.map(({ token, ...one }) => ({ ...one, by: byHash.get(hashToken(token).toString('hex')) ?? '' }));
}

function openColleagues(house: House): Promise<Asker[]> {
  const tenants = { 'mumbai-smiles': TENANTS[0].id, 'india-partners': TENANTS[1].id };
  return Promise.all(
    Object.values(COLLEAGUES).map(({ staffId, name, role, tenant }) =>
      openAsker(house, name, tenants[tenant], staffId, role),
    ),
  );
}

async function openNewcomers(house: House, owner: pg.Client): Promise<Asker[]> {
  const newcomers: Asker[] = [];
  for (const role of ROLES) {
    const staffId = newId();
    const organisationId = TENANTS[0].id;
    await owner.query(
      `insert into app.credential (organisation_id, staff_id, sign_in_name, password_hash) values ($1, $2, $3, 'none')`,
      [organisationId, staffId, `sweep-${staffId}`],
    );
    await owner.query('insert into app.staff_role (organisation_id, staff_id, role) values ($1, $2, $3)', [
      organisationId,
      staffId,
      role,
    ]);
    newcomers.push(await openAsker(house, `a new ${role}`, organisationId, staffId, role));
  }
  return newcomers;
}

async function openAsker(
  house: House,
  name: string,
  organisationId: string,
  staffId: string,
  role: Role,
): Promise<Asker> {
  const token = await openSession(house.door, organisationId, staffId, 'sweep', 'passkey');
  const all = KINDS.map(({ kind }) => `select id from app.${kind.replaceAll('-', '_')}`).join(' union all ');
  const found = await inTransaction(house.pool, token, (tx) => tx.query<{ id: string }>(all));
  return { name, staffId, organisationId, roles: [role], token, seen: new Set(found.map(({ id }) => id)) };
}
