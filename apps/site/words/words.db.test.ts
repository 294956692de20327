import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeProofs } from '#platform/server/site/proof-of-work.ts';
import { CORPUS } from '../../testing/hostile-words/corpus.ts';
import {
  idFor,
  OURS,
  openTestSite,
  putDecided,
  QUICK_WORK,
  siteBody,
  storyBody,
  type TestSite,
} from '../testing/open-test-site.ts';

let site: TestSite;
const open = { id: idFor(), slug: 'open' };
const other = { id: idFor(), slug: 'other' };
const child = { id: idFor(), slug: 'a-childs' };
const appealId = idFor();
/** A spammer has patience: the small run stands for the ten thousand of `FULL=1`. */
const POSTS = process.env.FULL ? 10_000 : 200;

beforeAll(async () => {
  site = await openTestSite();
  await site.put({ kind: 'organisation', id: OURS, language: 'mul', slug: 'neem-tree', body: siteBody() });
  const appeal = { kind: 'appeal' as const, id: idFor(), appealId };
  const told = (more: object) => storyBody({ blocks: [...storyBody().blocks, appeal], commentsOpen: true, ...more });
  await site.put({ ...open, body: told({ slug: 'open' }) });
  await site.put({ ...other, body: told({ slug: 'other' }) });
  await site.put({ ...child, body: told({ slug: 'a-childs', aboutChild: true }) });
  await decided('appeal', appealId, {
    ...{ sort: 'fund', campaignId: null, title: 'Send the team', words: 'A search costs fuel.', slug: 'send-the-team' },
    ...{ languages: ['en'], startsOn: '2024-05-01', endsOn: null },
  });
});
afterAll(() => site.close());

const decided = (kind: string, id: string, body: object, language = 'en') =>
  putDecided(site.owner, { kind, id, language, slug: 'slug' in body ? String(body.slug) : null, body });
const get = (url: string) => site.server.inject({ url });
const aSecondLater = () => new Promise((done) => setTimeout(done, 1050));
let networks = 0;
/** Each from a network of its own, but where a test says so. */
function post(
  url: string,
  form: Record<string, string>,
  network = `198.51.${Math.floor(networks / 250)}.${networks++ % 250}`,
) {
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-forwarded-for': network };
  return site.server.inject({ method: 'POST', url, headers, payload: new URLSearchParams(form).toString() });
}
async function solved(challenge: unknown): Promise<string> {
  const solution = await solveChallenge({ challenge: challenge as never, deriveKey });
  return btoa(
    JSON.stringify({ challenge, solution: { counter: solution?.counter, derivedKey: solution?.derivedKey } }),
  );
}
const proofFor = async (puzzle: string) => solved((await get(puzzle)).json());
const waiting = async (kind: string): Promise<{ about: string; said: Record<string, unknown>; came: string }[]> =>
  (
    await site.owner.query(`select about, said, came_at as came from site.inbox where kind = $1 order by came_at, id`, [
      kind,
    ])
  ).rows;

describe('a comment', () => {
  test('is sent with a proof of work, waits without its links, at the hour of the house, and stands nowhere', async () => {
    const page = await get('/en/story/open/comment');
    expect(page.body).toContain(`data-proof="/en/puzzle/comment-${open.id}"`);
    expect(page.body).toContain('<noscript>');
    const proof = await proofFor(`/en/puzzle/comment-${open.id}`);
    const words = 'Thank you. See https://example.com/x for more.\r\nWe pray.';
    const answer = await post('/en/story/open/comment', { words, name: '', proof });
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/en/story/open/sent']);
    const [row] = await waiting('comment');
    expect(row).toMatchObject({ about: open.id, said: { name: null, words: 'Thank you. See for more.\nWe pray.' } });
    expect(String(row?.came)).toContain('2024');
    await aSecondLater();
    for (const url of ['/en/story/open', '/en', '/en/stories', '/en/feed.xml', '/en/search?q=pray'])
      expect((await get(url)).body).not.toContain('We pray');
  });

  test('comes in by no proof that is missing, used, expired, guessed or of another story, however often', async () => {
    const before = (await waiting('comment')).length;
    const used = await proofFor(`/en/puzzle/comment-${open.id}`);
    const late = makeProofs({ ...QUICK_WORK, seconds: -1 });
    const proofs = [
      '',
      used,
      await solved(await late.challenge(`${OURS}/comment-${open.id}`)),
      await proofFor(`/en/puzzle/comment-${other.id}`),
      btoa('{"challenge":{},"solution":{}}'),
    ];
    await post('/en/story/open/comment', { words: 'Mine.', proof: used });
    const seen = new Set<number>();
    for (let n = 0; n < POSTS; n += 1) {
      const proof = proofs[n % proofs.length] ?? '';
      seen.add((await post('/en/story/open/comment', { words: `Buy this ${n}`, proof })).statusCode);
    }
    expect([...seen].sort()).toEqual([303, 422]); // what was used is thanked for again, and nothing is added
    expect((await waiting('comment')).length - before).toBe(1);
  }, 600_000);

  test('keeps what was written where it is refused, and nothing of it is markup', async () => {
    const words = '<script data-zq>alert(1)</script> & more';
    const answer = await post('/en/story/open/comment', { words, name: '"><img data-zq>', proof: '' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('&#60;script data-zq&#62;alert(1)&#60;/script&#62; &#38; more');
    expect(answer.body).not.toMatch(/<(script|img) data-zq/);
    const long = await post('/en/story/open/comment', { words: 'x'.repeat(2001), proof: '' });
    expect([long.statusCode, long.body.includes('too long')]).toEqual([422, true]);
  });

  test('comes five times an hour from one network', async () => {
    const codes: number[] = [];
    for (let n = 0; n < 6; n += 1) {
      const proof = await proofFor(`/en/puzzle/comment-${other.id}`);
      codes.push((await post('/en/story/other/comment', { words: 'Once more.', proof }, '203.0.113.9')).statusCode);
    }
    expect(codes).toEqual([303, 303, 303, 303, 303, 429]);
  });

  test('is taken by no story of a child, by none that is taken back, and the page says so', async () => {
    const page = await get('/en/story/a-childs');
    expect(page.body).toContain('Comments are closed on stories about children.');
    expect(page.body).not.toContain('/comment');
    expect((await get('/en/story/a-childs/comment')).statusCode).toBe(409);
    expect((await post('/en/story/a-childs/comment', { words: 'Hello' })).statusCode).toBe(409);
    const gone = { id: idFor(), slug: 'gone' };
    await site.put({ ...gone, body: storyBody({ slug: 'gone', commentsOpen: true }) });
    await aSecondLater();
    const proof = await proofFor(`/en/puzzle/comment-${gone.id}`);
    await site.takeBack(gone.id);
    // Also within the second in which the pages do not know it yet.
    expect([409, 410]).toContain((await post('/en/story/gone/comment', { words: 'Too late', proof })).statusCode);
    await aSecondLater();
    expect((await get('/en/story/gone/comment')).statusCode).toBe(410);
  });

  test('stands below its story once it is approved, and only what is approved is counted', async () => {
    const body = { storyId: other.id, name: null, words: 'Dhanyavaad.', on: '2024-05-12', shortened: true };
    await decided('comment', idFor(), body);
    await aSecondLater();
    const page = (await get('/en/story/other')).body;
    expect(page).toContain('1 comment<');
    expect(page).toMatch(/Dhanyavaad\.[\s\S]*A reader[\s\S]*parts left out/);
    expect((await get('/en/story/open')).body).not.toContain('Dhanyavaad');
  });
});

describe('an appeal', () => {
  test('stands in the story that holds it, and never in a child’s: neither there, nor in its menu', async () => {
    const [told, childs] = [(await get('/en/story/open')).body, (await get('/en/story/a-childs')).body];
    expect(told).toContain('Send the team');
    expect(told).toContain(`/en/give?for&#61;${appealId}`);
    for (const asks of ['Send the team', '/give', '/prayers', '/appeals', '/volunteer', '/campaign'])
      expect(childs).not.toContain(asks);
  });

  test('tells how far its campaign has come in words, by the sum that was copied, and says when it is over', async () => {
    const id = idFor();
    const told = { title: 'Fuel for searches', words: 'Every search needs it.', slug: 'fuel', languages: ['en'] };
    await decided('campaign', id, { ...told, startsOn: '2024-05-01', endsOn: null, targetPaise: 10_000_000 });
    await decided('campaign-progress', id, { minor: 2_500_000, currency: 'INR', asOf: '2024-05-12' }, 'mul');
    await aSecondLater();
    expect((await get('/en/campaign/fuel')).body).toContain('₹25,000 of ₹1,00,000 have come together: 25 %');
    await site.takeBack(id);
    await aSecondLater();
    expect((await get('/en/campaign/fuel')).statusCode).toBe(410);
    expect((await get('/en/campaign/none')).statusCode).toBe(404);
  });
});

describe('prayers and offers of help', () => {
  test('wait like comments, each in its own shape', async () => {
    const prayed = {
      sort: 'request',
      words: 'For all who wait.',
      name: 'Anita',
      proof: await proofFor('/hi/puzzle/prayer'),
    };
    expect((await post('/hi/prayers/write', prayed)).headers.location).toBe('/hi/prayers/sent');
    expect(await waiting('prayer')).toMatchObject([
      { said: { sort: 'request', name: 'Anita', words: 'For all who wait.' } },
    ]);
    const offered = { name: 'Ravi', reach: 'ravi@example.org', skills: 'Driving', languages: '', days: '' };
    const proof = await proofFor('/en/puzzle/offer');
    expect((await post('/en/volunteer', { ...offered, proof })).headers.location).toBe('/en/volunteer/sent');
    expect(await waiting('offer')).toMatchObject([{ said: { ...offered, languages: null, days: null } }]);
    expect((await post('/en/volunteer', { ...offered, reach: '', proof })).statusCode).toBe(422);
  });
});

test('a thousand hostile texts in every place that readers and editors fill stay words', async () => {
  const texts = CORPUS.filter((_, n) => n % Math.ceil(CORPUS.length / 1200) === 0);
  const storyId = idFor();
  await site.put({ id: storyId, slug: 'hostile', body: storyBody({ slug: 'hostile', commentsOpen: true }) });
  const copies = texts.flatMap((words, n) => {
    const told = {
      title: words.slice(0, 120),
      words,
      slug: `h${n}`,
      languages: ['en'],
      startsOn: '2024-05-01',
      endsOn: null,
    };
    const said = { name: words.slice(0, 60), words, on: '2024-05-12' };
    return [
      { kind: 'comment', id: idFor(), slug: null, body: { ...said, storyId, shortened: false } },
      { kind: 'prayer', id: idFor(), slug: null, body: { ...said, from: 'reader', sort: 'prayer', until: null } },
      { kind: 'appeal', id: idFor(), slug: `h${n}`, body: { ...told, sort: 'pray', campaignId: null } },
    ];
  });
  await site.owner.query('begin; set local session_replication_role = replica');
  await site.owner.query(
    `insert into site.copy (organisation_id, kind, id, language, compartment, slug, body, visible_from)
     select $1, c ->> 'kind', c ->> 'id', 'en', 'publishing', c ->> 'slug', c -> 'body', '2024-01-01' from jsonb_array_elements($2) c`,
    [OURS, JSON.stringify(copies)],
  );
  await site.owner.query('commit');
  await aSecondLater();
  for (const url of ['/en/story/hostile', '/en/prayers', '/en/appeals', '/en/appeal/h7']) {
    const { body, statusCode } = await get(url);
    expect(statusCode).toBe(200);
    expect(body).toContain('zq');
    expect(body.match(/<[^>]*data-zq/g) ?? []).toEqual([]);
    expect(body.match(/<(script|img|svg|iframe|style|object|math|form|template)\b[^>]*zq/gi) ?? []).toEqual([]);
  }
}, 60_000);
