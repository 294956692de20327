import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PublishedFigure, publishedFigure } from '#modules/release/model/published-figure.ts';
import { toldOf } from '#modules/release/model/told.ts';
import { buildAsked, buildCount, buildRelease } from '#modules/release/testing/build-release.ts';
import { idFor, OURS, openTestSite, siteBody, type TestSite } from '../testing/open-test-site.ts';

let site: TestSite;
const ids = { reports: idFor(), quoted: idFor(), table: idFor(), gone: idFor(), old: idFor() };
const AGES = [
  ['adult', 'child', 'unclear'],
  ['female', 'male'],
];
const ESTIMATE = { of: { en: 'women', hi: 'महिलाएँ', mr: 'महिला', es: 'mujeres' }, citedSource: null };

beforeAll(async () => {
  site = await openTestSite();
  // Copies without their releases: what the case server would have put there.
  await site.owner.query('alter table site.copy disable trigger figure_is_released');
  await site.put({ kind: 'organisation', id: OURS, language: 'mul', slug: 'neem-tree', body: siteBody() });
});
afterAll(() => site.close());

const get = async (url: string) => (await site.server.inject({ url })).body;
const put = async (id: string, body: PublishedFigure) => {
  await site.put({ kind: 'figure', id, language: 'mul', body });
  await new Promise((done) => setTimeout(done, 1050)); // the site asks at most once a second whether anything changed
};

function tableOf(cells: number[], roundedTo: 1 | 5 | 10 = 1): PublishedFigure {
  const asked = buildAsked({ brokenBy: ['adulthood', 'gender'], roundedTo });
  const value = cells.reduce((sum, one) => sum + one, 0);
  const counted = { ...buildCount({ value }), qualifier: 'exact' as const };
  const { shown } = toldOf(asked, { counted, table: { groups: AGES, cells } });
  return publishedFigure(buildRelease({ ...asked, value, groups: AGES, cells, shown }));
}

/** The numbers of the table, one a row, as the page shows them; null where it says that it does not. */
const inTable = (page: string) =>
  [...page.matchAll(/<td class="number">(?:<span class="hidden-number">[^<]*<\/span>|([\d,]+))<\/td>/g)].map(
    ([, number]) => (number === undefined ? null : Number(number.replaceAll(',', ''))),
  );
const inCsv = (csv: string) =>
  csv
    .trim()
    .split('\r\n')
    .slice(1)
    .map((line) => (line.includes('not shown') ? null : Number(/,(\d+),[^,]*,[^,]*(?:,|$)/.exec(line)?.[1])));

describe('the page of figures', () => {
  test('says that there are none where there are none', async () => {
    expect(await get('/en/figures')).toContain('Nothing here now.');
  });

  test('tells how exact, of what, when, as of when, from where, and how it was counted, in four languages', async () => {
    const reports = buildRelease({
      value: 57,
      shown: [57],
      declaredPart: 57,
      reach: 'since',
      fromDay: '2020-01-01',
      toDay: '2024-03-31',
      asOf: '2024-03-31',
    });
    await put(ids.reports, publishedFigure({ ...reports, releasedOn: '2024-04-15' }));
    const page = await get('/en/figures');
    const told = [
      'exactly',
      '57 people reached safety',
      '2020 to 2024',
      '31 March 2024',
      'our reports from before',
      'How we count',
      'Hatched: all of it',
      `id="${ids.reports}"`,
    ];
    for (const words of told) expect([words, page.includes(words)]).toEqual([words, true]);
    for (const [language, words] of [
      ['hi', 'सुरक्षित पहुँचे'],
      ['mr', 'सुरक्षित पोहोचले'],
      ['es', 'llegaron a un lugar seguro'],
    ] as const)
      expect(await get(`/${language}/figures`)).toContain(words);
    expect(page).not.toMatch(/ style="|<script src="(?!\/)|https?:\/\/(?!localhost)[^"]*\.(?:js|css)/);
    expect(page.length).toBeLessThan(50_000);
  });

  test('says of an estimate of others whose it is, or that nobody is named, in digits as the language groups them', async () => {
    const quoted = buildRelease({
      indicator: 'quoted_estimate',
      quoted: ESTIMATE,
      value: 200_000,
      shown: [200_000],
      qualifier: 'nearly',
      reach: 'standing',
    });
    await put(ids.quoted, publishedFigure(quoted));
    const page = await get('/en/figures');
    expect(page).toContain('nearly</span> 200,000 women');
    expect(page).toContain('Quoted estimate, no source given');
    expect(await get('/hi/figures')).toContain('2,00,000 महिलाएँ');
  });

  test('leads whoever comes to a number that is gone to the one in its place, and says what was taken back', async () => {
    await site.put({ kind: 'figure', id: ids.old, language: 'mul', body: {} });
    await site.takeBack(ids.old);
    await site.put({ kind: 'figure', id: ids.gone, language: 'mul', body: {} });
    await site.takeBack(ids.gone);
    await put(ids.table, { ...tableOf([40, 30, 12, 11, 3, 20]), supersedes: ids.old });
    const page = await get('/en/figures');
    expect(page).toMatch(
      new RegExp(`id="${ids.old}"[^<]*>[^<]*Another has taken its place. <a href="[^"]*#${ids.table}"`),
    );
    expect(page).toMatch(new RegExp(`id="${ids.gone}"[^<]*>[^<]*was taken back`));
    expect((await site.server.inject({ url: `/en/figures/${ids.gone}.csv` })).statusCode).toBe(404);
  });
});

describe('a table by place', () => {
  test('names districts, the rest of their state and all others in the reader’s language, and says from when on', async () => {
    const groups = [['483', 'MH', 'BR', 'other']];
    const cells = [30, 14, 12, 11];
    const asked = buildAsked({ brokenBy: ['district'] });
    const counted = { ...buildCount({ value: 67 }), qualifier: 'exact' as const };
    const { shown } = toldOf(asked, { counted, table: { groups, cells } });
    await put(ids.table, publishedFigure(buildRelease({ ...asked, value: 67, groups, cells, shown })));
    const inHindi = [
      'मुंबई उपनगर',
      'महाराष्ट्र (ज़िले अलग नहीं बताए गए)',
      'अन्य स्थान, या पता नहीं',
      'कम से कम दस लोग और दो अभियान',
    ];
    const inSpanish = ['Mumbai Suburban', 'Bihar (sin separar por distritos)', 'Otros lugares, o no se sabe'];
    for (const [language, words] of [
      ['hi', inHindi],
      ['es', inSpanish],
    ] as const) {
      const page = await get(`/${language}/figures`);
      for (const word of words) expect([word, page.includes(word)]).toEqual([word, true]);
      expect(page).not.toContain('places:');
    }
    expect(await get(`/mr/figures/${ids.table}.csv`)).toContain('मुंबई उपनगर');
  });
});

describe('what is not shown', () => {
  test('stands in neither table nor chart nor CSV, whatever the table: each knows what the copy knows', async () => {
    const cells = fc.array(fc.oneof(fc.nat(9), fc.nat(40), fc.integer({ min: 1000, max: 9000 })), {
      minLength: 6,
      maxLength: 6,
    });
    const cases = fc.sample(fc.tuple(cells, fc.constantFrom(1 as const, 5 as const, 10 as const)), {
      numRuns: 6,
      seed: 7,
    });
    for (const [numbers, base] of [[[52, 9, 3, 2, 60, 40], 1] as const, ...cases]) {
      const body = tableOf([...numbers], base);
      await put(ids.table, body);
      const page = await get('/en/figures');
      const article = page.slice(page.indexOf(`id="${ids.table}"`)).split('</article>')[0] ?? '';
      expect(inTable(article)).toEqual(body.shown);
      expect(inCsv(await get(`/en/figures/${ids.table}.csv`))).toEqual(body.shown);
      const longest = Math.max(0, ...body.shown.slice(0, -1).map((one) => one ?? 0));
      const widths = [...article.matchAll(/class="full"[^>]*width="(\d+)"/g)].map(([, width]) => Number(width));
      expect(widths).toEqual(
        body.shown
          .slice(0, -1)
          .flatMap((one) => (one === null || longest === 0 ? [] : [Math.round((one / longest) * 300)])),
      );
    }
  });
});
