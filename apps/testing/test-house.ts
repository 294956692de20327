import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { AnyAct } from '#kernel/act.ts';
import type { Role } from '#kernel/need-to-know.ts';
import { confirmAct } from '#modules/approval/model/settle-approval.ts';
import { addColleague } from '#modules/staff/model/add-colleague.ts';
import type { Answer, Command } from '#platform/server/commands/command.ts';
import { runCommand } from '#platform/server/commands/run-command.ts';
import { inTransaction, type Transaction } from '#platform/server/database/transaction.ts';
import { newId } from '#platform/server/random.ts';
import type { AnyStored } from '#platform/server/records/record-store.ts';
import { hashToken, openSession } from '#platform/server/sign-in/sessions.ts';
import { openTestDatabase } from '#platform/testing/test-database.ts';
import { foundOrganisation } from '../server/found-organisation.ts';
import { openHouse } from '../server/house.ts';
import type { House } from '../server/house-kind.ts';

/** A colleague at work in a test: what she asks is asked through the one command path, under her own session. */
export type Colleague = {
  staffId: string;
  organisationId: string;
  token: string;
  ask: (act: AnyAct, input: object, more?: Partial<Command>) => Promise<Answer>;
  /** As `ask`, for what a test takes for granted: fails loudly when it is refused. Gives the first record written. */
  done: (act: AnyAct, input: object, more?: Partial<Command>) => Promise<AnyStored>;
  /** What this colleague sees under the policies. */
  reads: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>;
};

/** `of`: who lets her in, the founder if nobody is named; `confirmedBy`: the second person, for a role that takes two. */
export type Admitting = { homeId?: string; of?: Colleague; confirmedBy?: Colleague };

export type TestHouse = {
  house: House;
  /** A connection that owns the database: for planting what no application could. */
  owner: string;
  /** Where its keys lie, and the journal's last head. */
  keys: string;
  founder: Colleague;
  /** Lets a colleague in, of the first organisation or of `of`'s. */
  admit: (roles: Role | Role[], more?: Admitting) => Promise<Colleague>;
  /** As the owner of the database: for a test to turn back a clock, or to plant a fault. */
  asOwner: <R extends pg.QueryResultRow>(text: string, values?: readonly unknown[]) => Promise<R[]>;
  /** Until nothing that ran when it was asked runs any more: other tests share the server, and the feed and the tree wait for them. */
  settled: () => Promise<void>;
  /** Makes leaves of everything that was committed before. */
  growJournal: () => Promise<void>;
  /** Founds another organisation: what the first one holds must not exist for it. */
  foundAnother: () => Promise<Colleague>;
  close: () => Promise<void>;
};

/**
 * A whole house on a database of its own: one organisation, its founder, the real command path. `now` is the organisation's
 * clock, `clock` the one on the wall.
 */
export async function openTestHouse(
  now: () => Date = () => new Date('2024-05-13T04:11:00Z'),
  { clock = () => new Date() }: { clock?: () => Date } = {},
): Promise<TestHouse> {
  const database = await openTestDatabase();
  const files = await mkdtemp(join(tmpdir(), 'sharan-files-'));
  const keys = await mkdtemp(join(tmpdir(), 'sharan-keys-'));
  const house = await openHouse({ url: database.url, now, clock, files, keys });
  const founder = await found(house, database.url);
  return {
    house,
    owner: database.url,
    keys,
    founder,
    admit: async (roles, more = {}) => {
      const admitted = await admit(house, more.of ?? founder, [roles].flat(), more);
      await proveLastingly(database.url, admitted.token);
      return admitted;
    },
    asOwner: (text, values) => asOwner(database.url, text, values),
    settled: () => settled(database.url),
    async growJournal() {
      await settled(database.url);
      await house.journal.growNow();
    },
    foundAnother: () => found(house, database.url),
    async close() {
      await house.close();
      await database.drop();
      for (const folder of [files, keys]) await rm(folder, { recursive: true, force: true });
    },
  };
}

async function found(house: House, url: string): Promise<Colleague> {
  const signInName = `founder-${randomUUID().slice(0, 8)}`;
  const founding = {
    code: '',
    organisation: 'A test organisation',
    founder: 'Meher',
    signInName,
    password: 'only-for-this-test',
    language: 'en',
  } as const;
  const { organisationId, staffId, token } = await foundOrganisation(house, founding, {
    demonstration: false,
    assurance: 'passkey',
  });
  await proveLastingly(url, token);
  return colleague(house, organisationId, staffId, token);
}

/** On a slow machine a file of tests takes longer than a proof lasts; what a proof is has tests of its own. */
function proveLastingly(url: string, token: string): Promise<unknown> {
  const text = `update app.session set stepped_up_at = now() + interval '1 hour' where token_hash = $1`;
  return asOwner(url, text, [hashToken(token)]);
}

async function asOwner<R extends pg.QueryResultRow>(url: string, text: string, values: readonly unknown[] = []) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<R>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

async function settled(url: string): Promise<void> {
  const [now] = await asOwner<{ next: string }>(url, 'select pg_snapshot_xmax(pg_current_snapshot())::text as next');
  const over = 'select pg_snapshot_xmin(pg_current_snapshot())::text::bigint >= $1::bigint as over';
  for (;;) {
    const [row] = await asOwner<{ over: boolean }>(url, over, [now?.next]);
    if (row?.over) return;
    await wait(20);
  }
}

async function admit(house: House, of: Colleague, roles: Role[], { homeId, confirmedBy }: Admitting) {
  const staffId = newId();
  const member = { name: `Test ${roles[0]}`, roles, language: 'en', homeId: homeId ?? null, leftOn: null };
  const answer = await of.ask(addColleague, { staffId, signInName: `s-${staffId}`, member });
  if (answer.outcome === 'refused') throw new Error(`A colleague was not let in: ${JSON.stringify(answer.refusal)}`);
  if (answer.waitsFor) await confirmedBy?.done(confirmAct, { approvalId: answer.waitsFor });
  return colleague(
    house,
    of.organisationId,
    staffId,
    await openSession(house.door, of.organisationId, staffId, 'test', 'passkey'),
  );
}

function colleague(house: House, organisationId: string, staffId: string, token: string): Colleague {
  const ask = (act: AnyAct, input: object, more: Partial<Command> = {}) =>
    runCommand(house.path, token, {
      id: randomUUID(),
      name: act.name,
      input: { ...input },
      askedAt: house.now().toISOString(),
      ...more,
    });
  return {
    staffId,
    organisationId,
    token,
    ask,
    async done(act, input, more) {
      const answer = await ask(act, input, more);
      if (answer.outcome === 'refused') throw new Error(`${act.name} was refused: ${JSON.stringify(answer.refusal)}`);
      return answer.records[0]?.record as AnyStored; // acts that write no record are not asked with `done` for their result
    },
    reads: (work) => inTransaction(house.pool, token, work),
  };
}
