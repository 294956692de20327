import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appUrl } from '#platform/server/database/migrate.ts';
import { newToken } from '#platform/server/random.ts';
import { patience } from '#platform/testing/patience.ts';
import type { Principal } from './principals.ts';
import { type Ground, readGround, type Statement, statements } from './raw-sql.ts';
import { openSweptWorld, type SweptWorld } from './sweep-world.ts';

const STATEMENTS = process.env.FULL ? 5000 : 250;
const CHANGES_THE_HOUSE = /^(CREATE|ALTER|DROP|GRANT|REVOKE|TRUNCATE|COMMENT|SECURITY)/;
const IDS = /\b[a-z2-7]{12}\b/g;

let world: SweptWorld;
let app: pg.Client;
let ground: Ground;

beforeAll(async () => {
  world = await openSweptWorld(false);
  const ids = [
    ...world.scopes.map(({ id }) => id),
    ...world.staff.map(({ id }) => id),
    ...new Set(world.scopes.map((one) => one.organisationId)),
  ];
  const dead = world.principals.filter((one) => one.dead && /^[\w-]{43}$/.test(one.cookie)).map(({ cookie }) => cookie);
  ground = await readGround(world.owner, ids, [newToken(), ...dead]);
  app = new pg.Client({ connectionString: appUrl(world.home.owner), statement_timeout: 3000 });
  await app.connect();
}, patience(120_000));
afterAll(async () => {
  await app.end();
  await world.close();
});

type Outcome = { told: string; touched: number; commands: string[] };

/** What the statement brought to light: rows, and what an error says of them. Nothing of it stays. */
async function run(statement: Statement, token: string | null): Promise<Outcome> {
  await app.query('begin');
  try {
    if (token) await app.query(`set local app.token = '${token}'`);
    const results = [await app.query(statement.text)].flat() as pg.QueryResult[];
    return {
      told: JSON.stringify(results.map(({ rows }) => rows)),
      touched: results
        .filter(({ command }) => /^(INSERT|UPDATE|DELETE|MERGE)/.test(command))
        .reduce((so, { rowCount }) => so + (rowCount ?? 0), 0),
      commands: results.map(({ command }) => command ?? ''),
    };
  } catch (error) {
    const { message, detail, where } = error as pg.DatabaseError;
    return { told: [message, detail, where].join(' '), touched: 0, commands: [] };
  } finally {
    await app.query('rollback');
  }
}

/** Ids in an answer that were not in the question. */
function broughtUp(statement: Statement, { told }: Outcome): string[] {
  return [...new Set(told.match(IDS) ?? [])].filter((id) => !statement.text.includes(id));
}

const known = () =>
  new Set([
    ...world.records.flatMap((one) => [one.id, one.scopeId, one.organisationId]),
    ...world.staff.map(({ id }) => id),
  ]);

async function tryAll(
  token: string | null,
  isFault: (statement: Statement, outcome: Outcome) => string | null,
): Promise<string[]> {
  const faults: string[] = [];
  for (const statement of fc.sample(statements(ground), { numRuns: STATEMENTS, seed: 63 })) {
    const outcome = await run(statement, token);
    const fault = isFault(statement, outcome);
    if (fault) faults.push(`${statement.tries}: ${fault}: ${statement.text}`);
  }
  return faults.slice(0, 8);
}

function changed({ commands }: Outcome): string | null {
  const command = commands.find((one) => CHANGES_THE_HOUSE.test(one));
  return command ? `${command} was done` : null;
}

describe('a statement that somebody slipped in (check 5)', () => {
  test.each([
    ['without a session', () => null],
    ['with a forged one', () => newToken()],
    ['with one that has ended', () => ground.tokens[1] ?? null],
  ])(
    '%s sees no row, touches none, and builds nothing',
    async (_how, token) => {
      const ids = known();
      const faults = await tryAll(token(), (statement, outcome) => {
        const seen = broughtUp(statement, outcome).filter((id) => ids.has(id));
        if (seen.length > 0) return `brought up ${seen.slice(0, 3)}`;
        return outcome.touched > 0 ? `touched ${outcome.touched} rows` : changed(outcome);
      });
      expect(faults).toEqual([]);
    },
    170_000,
  );

  test(
    'with the session of a warden sees what the warden sees, and no other organisation',
    async () => {
      const warden = world.principals.find((one) => one.subject?.roles.includes('shelter-warden')) as Principal;
      const faults = await tryAll(warden.cookie, (statement, outcome) => {
        const seen = broughtUp(statement, outcome).filter((id) => isForeign(warden, id));
        return seen.length > 0 ? `brought up ${seen.slice(0, 3)}` : changed(outcome);
      });
      expect(faults).toEqual([]);
    },
    patience(170_000),
  );
});

/** A record she may not read, or anything of another organisation. Scopes of her own may be named: ids tell nothing. */
function isForeign(who: Principal, id: string): boolean {
  const own = who.subject?.organisationId;
  if (world.staff.some((one) => one.id === id && one.organisationId !== own)) return true;
  const records = world.records.filter((one) => one.id === id || one.scopeId === id || one.organisationId === id);
  if (records.some((one) => one.organisationId === own && one.scopeId === id)) return false;
  return records.some((one) => one.organisationId !== own || (one.id === id && !world.sees(who, one)));
}
