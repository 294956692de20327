import { encode } from 'uqr';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { GiftOrder } from '#modules/gift/model/gift-order.ts';
import { CORPUS } from '../../testing/hostile-words/corpus.ts';
import { type GiveSite, openGiveSite, UPI } from '../testing/give-site.ts';
import { idFor, OURS, putDecided, storyBody, type TestSite } from '../testing/open-test-site.ts';
import { QUIET_MODULES } from './qr.ts';

let give: GiveSite;
let site: TestSite;

beforeAll(async () => {
  give = await openGiveSite();
  site = give.site;
});
afterAll(() => give.close());
beforeEach(() => give.empty());

const get = (url: string) => give.get(url);
const post = (fields: Record<string, string>, from?: string) => give.post(fields, from);
const inbox = () => give.inbox();

/** As a browser reads an attribute. */
const unescaped = (text: string) =>
  text
    .replaceAll(/&#(x?)([0-9a-f]+);/gi, (_, hex, number) =>
      String.fromCodePoint(Number.parseInt(number, hex ? 16 : 10)),
    )
    .replaceAll('&amp;', '&');

describe('how to give', () => {
  test('is shown in four languages, without a script, a cookie or a word of anybody, in less than 50 kB', async () => {
    const sizes: number[] = [];
    for (const language of ['en', 'hi', 'mr', 'es'])
      for (const path of [
        'give',
        `give/pay?${new URLSearchParams(UPI)}`,
        `give/pay?${new URLSearchParams({ ...UPI, way: 'card' })}`,
      ]) {
        const { statusCode, body, headers } = await get(`/${language}/${path}`);
        expect([statusCode, headers['set-cookie']]).toEqual([200, undefined]);
        expect(body).not.toMatch(/site-give:|\b(src|action)="(https?:)?\/\//);
        if (path === 'give') expect(body).not.toContain('<script type="module"');
        sizes.push(body.length);
      }
    expect(Math.max(...sizes)).toBeLessThan(50_000);
    expect(await inbox()).toEqual([]);
  });

  test('by UPI is a picture that says the same as the address beside it, black on white, with nothing around it', async () => {
    const { body } = await get(`/en/give/pay?${new URLSearchParams(UPI)}`);
    const address = unescaped(/class="button" href="([^"]+)"/.exec(body)?.[1] ?? '');
    const asked = new URLSearchParams(address.slice('upi://pay?'.length));
    expect(Object.fromEntries(asked)).toMatchObject({
      pa: 'neemtree.invented@examplebank',
      pn: 'Neem Tree Trust',
      am: '1000.00',
      cu: 'INR',
    });
    expect(asked.get('tr')).toMatch(/^G[A-Z0-9]{8}$/);
    const [, size, path = ''] = /viewBox="0 0 (\d+) \d+".*?fill="#000" d="([^"]+)"/.exec(body) ?? [];
    const dark = new Set(
      [...path.matchAll(/M(\d+) (\d+)h(\d+)v1/g)].flatMap(([, x, y, wide]) =>
        Array.from({ length: Number(wide) }, (_, step) => `${Number(x) + step} ${y}`),
      ),
    );
    const meant = encode(address, { ecc: 'M', border: 0 });
    expect(Number(size)).toBe(meant.size + 2 * QUIET_MODULES);
    const due = meant.data.flatMap((row, y) =>
      row.flatMap((on, x) => (on ? [`${x + QUIET_MODULES} ${y + QUIET_MODULES}`] : [])),
    );
    expect(dark).toEqual(new Set(due));
    expect(body).toContain('aria-label="QR code: pay ₹1,000 to neemtree.invented@examplebank"');
    expect(body).toMatch(/fill="#fff" d="M0 0h/);
  });

  test('keeps what was chosen where something is missing, and says what', async () => {
    const { statusCode, body } = await get('/en/give/pay?amount=other&other=2%2C750&way=bank');
    expect(statusCode).toBe(422);
    expect(body).toContain('value="2,750"');
    expect(body).toMatch(/value="bank" checked/);
    expect(body).toContain('the law asks us');
    for (const other of ['', '0', '-5', '9.99', 'abc', '1e9', '12.345'])
      expect((await get(`/en/give/pay?${new URLSearchParams({ ...UPI, amount: 'other', other })}`)).statusCode).toBe(
        422,
      );
    expect((await get(`/en/give/pay?${new URLSearchParams({ ...UPI, amount: '100001' })}`)).body).toContain('one lakh');
  });

  test('leads money from abroad to its one account, whatever was ticked, and asks who sends it', async () => {
    const { body } = await get(`/en/give/pay?${new URLSearchParams({ ...UPI, source: 'foreign' })}`);
    expect(body).toContain('000000099999');
    expect(body).not.toMatch(/upi:|000000012345/);
    const answer = await post({ ...UPI, source: 'foreign', proof: await give.proof() });
    expect([answer.statusCode, await inbox()]).toEqual([422, []]);
    expect(answer.body).toContain('Write your name');
  });

  test('keeps for what somebody came, as long as that is asked for', async () => {
    const [on, over] = [idFor(), idFor()];
    const told = { words: 'For journeys.', languages: ['en'], startsOn: '2024-01-01', targetPaise: null };
    const put = (id: string, slug: string, more: object) =>
      putDecided(site.owner, { kind: 'campaign', id, slug, body: { ...told, title: 'The search', slug, ...more } });
    await put(on, 'the-search', { endsOn: null });
    await put(over, 'last-year', { endsOn: '2024-01-31' });
    await new Promise((done) => setTimeout(done, 1050));
    expect((await get(`/en/give?for=${on}`)).body).toContain(`name="for" value="${on}"`);
    expect((await get(`/en/give/pay?${new URLSearchParams({ ...UPI, for: on })}`)).body).toContain('For: The search');
    const purposes: unknown[] = [];
    for (const id of [on, over]) {
      await post({ ...UPI, reference: 'GABCDEFGH', for: id, proof: await give.proof() });
      purposes.push(GiftOrder.parse((await inbox()).at(-1)?.said).purpose);
      await give.empty();
    }
    expect(purposes).toEqual([{ kind: 'campaign', id: on }, { kind: 'general' }]);
  });

  test('is nowhere beside a story about a child', async () => {
    await site.put({
      id: idFor(),
      slug: 'hers',
      body: storyBody({ slug: 'hers', slugs: { en: 'hers' }, aboutChild: true }),
    });
    await site.put({ id: idFor(), slug: 'news', body: storyBody({ slug: 'news', slugs: { en: 'news' } }) });
    await new Promise((done) => setTimeout(done, 1050));
    expect((await get('/en/story/hers')).body).not.toContain('/give');
    expect((await get('/en/story/news')).body).toContain('/en/give');
  });
});

describe('what is told with a gift', () => {
  const told = {
    ...UPI,
    receipt: 'tax',
    name: 'A. Donor',
    email: 'donor@example.org',
    address: '1 Some Street',
    pan: 'abcde1234f',
    discreet: 'yes',
  };

  test('is left once for the fundraiser, and its page says what comes of it to whoever has its address', async () => {
    const worked = await give.proof();
    const answer = await post({ ...told, proof: worked });
    expect(answer.statusCode).toBe(303);
    const [left] = await inbox();
    expect(GiftOrder.parse(left?.said)).toMatchObject({
      amount: { minor: 100_000 },
      discreet: true,
      donor: { taxId: { number: 'ABCDE1234F' } },
    });
    const page = await get(String(answer.headers.location));
    expect(page.body).toContain('GABCDEFGH');
    expect(page.body).not.toMatch(/Donor|donor@|Some Street|ABCDE1234F/);
    expect((await get('/en/give/order/somethingelse')).statusCode).toBe(404);
    const replayed = await post({ ...told, proof: worked });
    expect([replayed.statusCode, (await inbox()).length]).toEqual([422, 1]);
    expect(replayed.body).toContain('value="A. Donor"');
  });

  test('is not taken without work, with another form’s work, or from another site’s page', async () => {
    const others = await give.proof('comment-x');
    for (const given of ['', 'x', others]) expect((await post({ ...told, proof: given })).statusCode).toBe(422);
    const elsewhere = await site.server.inject({
      method: 'POST',
      url: '/en/give/order',
      headers: { origin: 'https://example.com' },
      payload: '',
    });
    expect([elsewhere.statusCode, await inbox()]).toEqual([403, []]);
  });

  test('is no more than what is needed: a PAN is dropped where no tax receipt is wanted, a name where she stays unknown', async () => {
    await post({ ...told, receipt: 'mail', proof: await give.proof() });
    await post({ ...UPI, receipt: 'none', email: 'donor@example.org', pan: 'ABCDE1234F', proof: await give.proof() });
    expect((await inbox()).map(({ said }) => (said as GiftOrder).donor)).toEqual([
      { kind: 'individual', name: 'A. Donor', email: 'donor@example.org', address: null, taxId: null },
      null,
    ]);
  });

  test('comes no more than ten times an hour from one network', async () => {
    const answers: number[] = [];
    for (let sent = 0; sent < 12; sent += 1)
      answers.push((await post({ ...UPI, proof: await give.proof() }, `203.0.113.${sent}`)).statusCode);
    expect(answers).toEqual([...Array(10).fill(303), 422, 422]);
    expect((await post({ ...UPI, proof: await give.proof() }, '198.51.100.1')).statusCode).toBe(303);
    expect((await inbox()).length).toBe(11);
  });

  test('cannot be put there past the page, nor read back', async () => {
    const direct = `insert into site.inbox (organisation_id, id, kind, compartment, language, said) values ('${OURS}', '${idFor()}', $1, 'donor', 'en', '{}')`;
    for (const kind of ['gift', 'gift-event'])
      await expect(site.asSite.query(direct, [kind])).rejects.toThrow('row-level security');
    for (const table of ['inbox', 'gift_order', 'order_try'])
      await expect(site.asSite.query(`select * from site.${table}`)).rejects.toThrow('permission denied');
  });

  test('stays words, whatever was typed', async () => {
    const tags = (body: string) => [body.split('<').length, body.split('"').length];
    const plain = tags(
      (await post({ ...told, other: '5', name: 'x', email: 'x', address: 'x', pan: '', proof: '' })).body,
    );
    const some = process.env.FULL ? CORPUS : CORPUS.filter((_, at) => at % 6 === 0);
    const words = some.map((one) => one.trim() || 'x');
    for (let at = 0; at < words.length; at += 10) {
      const [name = 'x', email = 'x', other = 'x', ...rest] = words.slice(at, at + 10);
      const answer = await post({ ...told, name, email, other, address: rest.join(' '), pan: '', proof: '' });
      expect(tags(answer.body)).toEqual(plain);
    }
  });
});
