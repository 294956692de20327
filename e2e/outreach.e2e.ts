import { idOf } from '#database/demo/id-of.ts';
import { STORY_B } from '#database/demo/story-b/who.ts';
import { violations } from './axe.ts';
import { expect, test } from './desk.ts';
import { keep } from './forms.ts';
import { settle } from './places.ts';

const RAJITHA = `/i/${STORY_B.rajithaInOutreach}`;

test('a worker sees whom she meets today, by area and safe hour, and nobody’s trust or wish', async ({ deskOf }) => {
  const page = await deskOf('mary', { at: '/i' });
  await expect(page.getByRole('heading', { name: 'Bhiwandi' })).toBeVisible();
  await expect(
    page.getByRole('list', { name: 'Bhiwandi' }).getByText('safe only before 13:00 · in the lane'),
  ).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/trusts us|thinking of leaving|decided to leave/i);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('listitem').filter({ hasText: 'Champa' }).getByRole('button', { name: 'Note a visit' }).click();
  await expect(page.getByRole('dialog').getByText('Champa')).toBeVisible();
});

test('three taps note a visit, and it stands on her page; another day ends the waiting', async ({ deskOf }) => {
  const page = await deskOf('mary', { at: '/i' });
  const alias = `Nargis ${Math.random().toString(36).slice(2, 7)}`;
  await page.getByRole('button', { name: 'New contact' }).click();
  const meet = page.getByRole('dialog').locator('form');
  await meet.getByLabel('What is she called among us?').fill(alias);
  await meet.getByLabel('Which area?').selectOption({ label: 'Harbour end' });
  await keep(meet, 'Keep');
  await page.getByText('Contacts', { exact: true }).click();
  await page.getByRole('link', { name: alias }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText(alias);
  await page.getByRole('button', { name: 'Note a visit' }).click();
  const note = page.getByRole('dialog').locator('form');
  await note.getByText('Met', { exact: true }).click();
  await keep(note, 'Keep');
  await expect(page.getByRole('article').filter({ hasText: 'Met' })).toHaveCount(1);
  await page.getByRole('button', { name: 'It has changed' }).click();
  const trust = page.getByRole('dialog').locator('form');
  await trust.getByText('Left', { exact: true }).click();
  await trust.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(trust.getByText('Write in a few words how it came to this.').first()).toBeVisible();
  await trust.getByText('Acquainted', { exact: true }).click();
  await keep(trust, 'Keep');
  await expect(page.getByRole('list', { name: 'How we stand to each other' }).getByRole('listitem')).toHaveText([
    /First contact/,
    /Acquainted/,
  ]);
});

test('a child alone is due above everything else, and reported in two answers', async ({ deskOf }) => {
  const page = await deskOf('mary', { at: '/i' });
  await page.getByRole('button', { name: 'Note a round' }).click();
  const round = page.getByRole('dialog').locator('form');
  await round.getByLabel('Which area?').selectOption({ label: 'North yard' });
  await round.getByText('Child seen', { exact: true }).click();
  await round.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(round.getByText(/Choose one/).first()).toBeVisible();
  await round.getByText('Alone', { exact: true }).click();
  await keep(round, 'Keep');
  const row = page.getByRole('listitem').filter({ hasText: 'North yard' }).filter({ hasText: 'report is due' });
  await row.getByRole('link').first().click();
  await page.getByRole('button', { name: 'It was reported' }).click();
  const report = page.getByRole('dialog').locator('form');
  await report.getByText('Childline 1098', { exact: true }).click();
  await keep(report, 'Keep');
  await expect(page.getByText('Childline 1098', { exact: false }).first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'It was reported' })).toHaveCount(0);
});

test('her page tells her way out, and is nobody else’s', { tag: '@once' }, async ({ deskOf }) => {
  const page = await deskOf('mary', { at: RAJITHA });
  await expect(page.getByText('मुझे यहाँ से निकलना है।')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Her way out' }).getByRole('listitem')).toHaveCount(4);
  expect(await violations(page)).toEqual([]);
  for (const who of ['leela', 'grace', 'kavita'] as const) {
    const other = await deskOf(who, { at: RAJITHA });
    await expect(other.getByRole('heading', { name: 'Nothing here for you.' })).toBeVisible();
  }
});

test('how often we went is a table that can be read and seen; a centre’s several stays a word', async ({ deskOf }) => {
  const page = await deskOf('leela', { at: '/i' });
  await settle(page);
  const table = page.getByRole('table', { name: 'Visits by area and month' });
  await expect(table.getByRole('row')).toHaveCount(9);
  await expect(table.getByRole('rowheader', { name: 'Bhiwandi' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const centre = await deskOf('mary', { at: `/i/${STORY_B.centre}` });
  await expect(centre.getByText('came: several')).toHaveCount(2);
  await expect(centre.locator('main')).not.toContainText(idOf('event inauguration'));
});
