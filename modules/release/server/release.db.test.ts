import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { range } from '#kernel/dated.ts';
import { confirmAct } from '#modules/approval/model/settle-approval.ts';
import { declareFigure } from '#modules/figure/model/declare-figure.ts';
import { buildFigureFacts } from '#modules/figure/testing/build-figure.ts';
import { planRelease, withdrawRelease } from '#modules/release/model/plan-release.ts';
import { PublishedFigure } from '#modules/release/model/published-figure.ts';
import { quoteEstimate } from '#modules/release/model/quote-estimate.ts';
import { type AskedRelease, Release } from '#modules/release/model/release.ts';
import { releaseFigure } from '#modules/release/model/release-figure.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let rhea: Colleague;
let asha: Colleague;
const ASKED: AskedRelease = {
  indicator: 'outreach_relationships',
  reach: 'standing',
  fromDay: '2009-01-01',
  toDay: '2009-12-31',
  brokenBy: [],
  told: 'counts',
  roundedTo: 1,
};

beforeAll(async () => {
  house = await openTestHouse();
  [rhea, asha] = [await house.admit('director', { confirmedBy: house.founder }), await house.admit('case-manager')];
  const figure = buildFigureFacts({
    indicator: 'outreach_relationships',
    unit: 'relationship',
    value: 50,
    qualifier: 'about',
    period: range('2009-01-01', '2009-07-14', 'by July'),
    asOf: '2009-07-14',
  });
  await rhea.done(declareFigure, { figureId: newId(), figure });
});
afterAll(() => house.close());

const kept = (who: Colleague, id: string) =>
  who.reads((tx) => house.house.path.store.find(tx, { kind: Release as never, where: { id }, how: 'all' }));

async function goOut(asked: AskedRelease, supersedesId: string | null = null): Promise<string> {
  const releaseId = newId();
  const answer = await rhea.ask(releaseFigure, { releaseId, asked, supersedesId });
  expect(answer).toMatchObject({ outcome: 'accepted' });
  expect(await kept(rhea, releaseId)).toEqual([]);
  await house.founder.done(confirmAct, { approvalId: answer.outcome === 'accepted' ? (answer.waitsFor ?? '') : '' });
  return releaseId;
}

const copyOf = async (id: string) =>
  (
    await house.asOwner<{ body: unknown; for: string | null }>(
      `select body, taken_back_for as "for" from site.copy where kind = 'figure' and id = $1`,
      [id],
    )
  )[0];

const ESTIMATE = {
  value: 200_000,
  qualifier: 'nearly' as const,
  quoted: { of: { en: 'women', hi: 'महिलाएँ', mr: 'महिला', es: 'mujeres' }, citedSource: null },
  asOf: '2009-07-29',
};

describe('what the public can read', () => {
  test('is a copy that comes with the release, and goes with it in the same moment', async () => {
    const id = await goOut({ ...ASKED, fromDay: '2009-04-01', roundedTo: 10 });
    const told = PublishedFigure.parse((await copyOf(id))?.body);
    expect(told).toMatchObject({ value: 50, qualifier: 'about', origin: 'reports', asOf: '2009-07-14', roundedTo: 10 });
    await rhea.done(withdrawRelease, { releaseId: id, why: 'Counted twice.' });
    expect(await copyOf(id)).toEqual({ body: null, for: 'withdrawn' });
  });

  test('is another copy where another stands in its place, and the first says so', async () => {
    const first = await goOut({ ...ASKED, fromDay: '2009-05-01' });
    const second = await goOut({ ...ASKED, fromDay: '2009-06-01' }, first);
    expect(await copyOf(first)).toEqual({ body: null, for: 'superseded' });
    expect((await copyOf(second))?.body).toMatchObject({ supersedes: first });
  });

  test('is never a number that nobody released, whoever writes it', async () => {
    const id = newId();
    const body = JSON.stringify({ value: 3 });
    const put = rhea.reads((tx) =>
      tx.query(
        `insert into site.copy (organisation_id, kind, id, language, compartment, body, visible_from)
         values (app.my_organisation(), 'figure', $1, 'mul', 'figures', $2, now())`,
        [id, body],
      ),
    );
    await expect(put).rejects.toThrow(/stands for a release/);
  });

  test('may be an estimate of others, by two, with or without a source, and never ahead of today', async () => {
    const releaseId = newId();
    const asked = await rhea.ask(quoteEstimate, { releaseId, estimate: ESTIMATE, supersedesId: null });
    expect(await copyOf(releaseId)).toBeUndefined();
    await house.founder.done(confirmAct, { approvalId: asked.outcome === 'accepted' ? (asked.waitsFor ?? '') : '' });
    const told = PublishedFigure.parse((await copyOf(releaseId))?.body);
    expect(told).toMatchObject({ origin: 'quoted', value: 200_000, qualifier: 'nearly', quoted: ESTIMATE.quoted });
    const ahead = { ...ESTIMATE, asOf: '2199-01-01' };
    expect(await rhea.ask(quoteEstimate, { releaseId: newId(), estimate: ahead, supersedesId: null })).toMatchObject({
      refusal: { code: 'release.as-of-ahead' },
    });
  });
});

describe('a figure made public', () => {
  test('goes out when a second person has said yes, as it was counted, and is read alike by whoever reads figures', async () => {
    const id = await goOut(ASKED);
    const [release] = await kept(asha, id);
    expect(release).toMatchObject({ ...ASKED, state: 'released', value: 50, qualifier: 'about', shown: [50] });
  });

  test('never changes: not by whoever holds the database’s own connection', async () => {
    const id = await goOut({ ...ASKED, fromDay: '2009-02-01' });
    const change = rhea.reads((tx) =>
      tx.query('update app.release set value = 51, shown = $2 where id = $1', [id, '[51]']),
    );
    await expect(change).rejects.toThrow();
  });

  test('is written by no single hand, though the rules of the house are gone round', async () => {
    const id = newId();
    const alone = rhea.reads((tx) =>
      tx.query(
        `insert into app.release (organisation_id, id, scope_id, changed_at, changed_by, indicator, reach, from_day, to_day, state, released_on, value, groups, cells, shown)
         select app.my_organisation(), $1, app.my_organisation(), now(), app.my_staff(), 'persons_rescued', 'period', '2024-01-01', '2024-12-31', 'released', '2024-12-31', 66, '[]', '[]', '[66]'`,
        [id],
      ),
    );
    await expect(alone).rejects.toThrow(/privilege|permission/i);
  });

  test('that is taken back stays known, with why', async () => {
    const id = await goOut({ ...ASKED, fromDay: '2009-03-01' });
    await rhea.done(withdrawRelease, { releaseId: id, why: 'Counted twice.' });
    expect(await kept(rhea, id)).toMatchObject([{ state: 'withdrawn', endedWhy: 'Counted twice.', value: 50 }]);
    expect(await rhea.ask(withdrawRelease, { releaseId: id, why: 'Again.' })).toMatchObject({
      refusal: { code: 'release.not-open' },
    });
  });

  test('is refused where a rule does not hold, with its numbers', async () => {
    const asked: AskedRelease = { ...ASKED, indicator: 'persons_rescued', reach: 'period' };
    expect(await rhea.ask(releaseFigure, { releaseId: newId(), asked, supersedesId: null })).toMatchObject({
      refusal: { code: 'release.large-enough', values: { value: 0, least: 5 } },
    });
    expect(await asha.ask(planRelease, { releaseId: newId(), asked })).toMatchObject({ outcome: 'refused' });
  });
});
