import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { approveComment } from '#modules/comment/model/comment-acts.ts';
import { MOST_AT_ONCE, refuseComments } from '#modules/comment/model/many-comments.ts';
import { addColleague } from '#modules/staff/model/add-colleague.ts';
import { runCommand } from '#platform/server/commands/run-command.ts';
import { COOKIE } from '#platform/server/http/session-cookie.ts';
import { startScratchPostgres } from '#platform/server/postgres/start-scratch-postgres.ts';
import { newId } from '#platform/server/random.ts';
import { openSession } from '#platform/server/sign-in/sessions.ts';
import { foundOrganisation } from '../../apps/server/found-organisation.ts';
import { buildHouseServer, openHouse } from '../../apps/server/house.ts';
import type { House } from '../../apps/server/house-kind.ts';
import type { Line } from './report.ts';
import { timeOne } from './timing.ts';

const NOW = '2024-05-13T04:11:00Z';
const WORDS =
  'Thank you for going out again and again. We read this together at home, and my mother asks how she can help. ';
/** What came in a flood shares its words. */
const FLOOD = 'Buy this now and be happy for ever, everybody does.';

/** The room where readers' comments are decided, with so many waiting: more than the database lets in. */
export async function measureReaders(quick: boolean): Promise<Line[]> {
  const held = quick ? 500 : 10_000;
  const folders = ['keys', 'files'].map((name) => mkdtempSync(join(tmpdir(), `sharan-bench-${name}-`)));
  const [keys = '', files = ''] = folders;
  const postgres = await startScratchPostgres({ durable: true });
  const house = await openHouse({ url: postgres.url, now: () => new Date(NOW), files, keys });
  try {
    const { organisationId, token } = await foundedBy(house);
    const ids = await leaveComments(postgres.url, organisationId, held);
    return await measureRoom(house, token, ids, quick ? 5 : 20);
  } finally {
    await house.close();
    await postgres.stop();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  }
}

async function foundedBy(house: House): Promise<{ organisationId: string; token: string }> {
  const named = {
    code: '',
    organisation: 'A bench',
    founder: 'Meher',
    signInName: 'meher',
    password: 'only-for-this-bench',
  };
  const how = { demonstration: false, assurance: 'passkey' } as const;
  const founded = await foundOrganisation(house, { ...named, language: 'en' }, how);
  const { organisationId } = founded;
  const staffId = newId();
  const member = { name: 'Zoya', roles: ['communications-editor'], language: 'en', homeId: null, leftOn: null };
  await ask(house, founded.token, addColleague.name, { staffId, signInName: 'zoya', member });
  return { organisationId, token: await openSession(house.door, organisationId, staffId, 'bench', 'passkey') };
}

async function ask({ path }: House, token: string, name: string, input: object): Promise<void> {
  const answer = await runCommand(path, token, { id: randomUUID(), name, input: { ...input }, askedAt: NOW });
  if (answer.outcome === 'refused') throw new Error(`${name}: ${answer.refusal.code}`);
}

/** Past the bound that the database keeps, and past the proofs of work: as its owner. */
async function leaveComments(url: string, organisationId: string, many: number): Promise<string[]> {
  const owner = new pg.Client({ connectionString: url });
  await owner.connect();
  const [storyId, ids] = [newId(), Array.from({ length: many }, newId)];
  await owner.query(`set session_replication_role = 'replica'`);
  await owner.query(
    `insert into site.copy (organisation_id, kind, id, language, compartment, body, visible_from)
     values ($1, 'story', $2, 'en', 'publishing', '{"title": "A search", "commentsOpen": true, "aboutChild": false}', '2024-05-01')`,
    [organisationId, storyId],
  );
  await owner.query(
    `insert into site.inbox (organisation_id, id, kind, compartment, about, language, once, said, came_at)
     select $1, id, 'comment', 'publishing', $2, 'en', id, jsonb_build_object('name', null, 'words',
       case n % 2 when 0 then $4::text else $5::text || n end), timestamptz '2024-05-12' + n * interval '1 second'
     from unnest($3::text[]) with ordinality waits (id, n)`,
    [organisationId, storyId, ids, FLOOD, WORDS],
  );
  await owner.end();
  return ids;
}

async function measureRoom(house: House, token: string, ids: readonly string[], times: number): Promise<Line[]> {
  const server = await buildHouseServer(house, { staffApp: null, logs: false, demonstration: [], firstRunCode: null });
  const get = async (url: string) => {
    const { statusCode } = await server.inject({ url, cookies: { [COOKIE]: token } });
    if (statusCode !== 200) throw new Error(`${url} was answered ${statusCode}.`);
  };
  let next = 0;
  const one = () => ids[next++] ?? '';
  const target = { under: 1000 };
  const line = async (what: string, work: () => Promise<unknown>, of = times, warmUp?: number): Promise<Line> => {
    const timing = await timeOne(of, work, warmUp);
    const note = `load ${loadavg()[0]?.toFixed(1)}`;
    return { what: `${ids.length} comments wait: ${what}`, unit: 'ms', value: timing.p95, target, timing, note };
  };
  const approve = () => {
    const commentId = one();
    return ask(house, token, approveComment.name, { commentId, name: null, words: wordsOf(ids, commentId) });
  };
  const refuse = () => {
    const commentIds = Array.from({ length: Math.min(MOST_AT_ONCE, ids.length - next) }, one);
    return ask(house, token, refuseComments.name, { commentIds, reason: 'advertising' });
  };
  const lines = [
    await line('the room opens', () => get('/api/comments/waiting')),
    await line('the list of all opens', () => get('/api/comments/all-waiting')),
    await line('one is approved', approve),
    await line(`${MOST_AT_ONCE} are refused at once`, refuse, 10, 2), // each takes its two hundred away
  ];
  await server.close();
  return lines;
}

const wordsOf = (ids: readonly string[], id: string) => {
  const n = ids.indexOf(id) + 1;
  return n % 2 === 0 ? FLOOD : `${WORDS}${n}`;
};
