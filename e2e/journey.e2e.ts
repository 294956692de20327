import { createHash, randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './desk.ts';
import { chooseBeginning, keep, openForm, write } from './forms.ts';
import { confirmIfAsked } from './let-in.ts';
import { settle } from './places.ts';
import { figuresOn } from './read-figures.ts';

// One journey from the first tip to the honest number, by hand. Each part goes on where the one before it stopped.
test.describe.configure({ mode: 'serial' });

/** What the parts hand on to each other. */
const told = {
  girl: '',
  woman: '',
  operation: '',
  file: '',
  investigation: '',
  operationPage: '',
  figures: [] as number[],
};
const PHONE = { viewport: { width: 390, height: 844 } };

test.beforeAll(() => {
  const apart = randomInt(1000, 9999); // the same server may be asked to live through it again
  Object.assign(told, { girl: `Champa ${apart}`, woman: `Lata ${apart}`, operation: `Egret ${apart}` });
});

test('a tip stands in the investigator’s inbox as soon as it is kept, and becomes a case file', async ({ deskOf }) => {
  const kavita = await deskOf('kavita', { at: '/b' });
  const imran = await deskOf('imran', { at: '/b' });
  await expect(imran.getByRole('heading', { name: 'Inbox' })).toBeVisible();
  await kavita.getByRole('button', { name: 'Write down a tip' }).click();
  const tip = openForm(kavita);
  await tip.getByText('Phone', { exact: true }).click();
  await tip.getByLabel('What was told').fill('A girl of the tailor’s lane has not come home.');
  await tip.getByLabel('Where is it about').fill(`Tailor’s lane, ${told.girl}`);
  await tip.getByLabel('Who told it').selectOption({ label: 'Family' });
  await keep(tip, 'Keep the tip');

  await imran
    .getByRole('listitem')
    .filter({ hasText: `Tailor’s lane, ${told.girl}` })
    .getByRole('link')
    .click();
  await imran.getByRole('button', { name: 'Accept and open a file' }).click();
  const file = openForm(imran);
  await file.getByRole('radio', { name: 'Nobody we know' }).check();
  await file.getByLabel('Name the person uses').fill(told.girl);
  await file.getByLabel('Gender').selectOption({ label: 'Female' });
  await file.getByLabel('Age in years, at least').fill('15');
  await file.getByLabel('In this file the person is').selectOption({ label: 'Missing person' });
  await keep(file, 'Open the case file');
  await expect(imran).toHaveURL(/\/c\/[0-9a-z]{12}$/);
  await expect(imran.getByRole('heading', { level: 1 })).toContainText(told.girl);
  told.file = new URL(imran.url()).pathname;
});

test('an entry keeps the words of its date, and the days they stand for', async ({ deskOf }) => {
  const imran = await deskOf('imran', { at: told.file });
  const entry = await write(imran, 'Something that happened');
  await entry.getByLabel('What happened?').fill('Her aunt saw her at the station.');
  await entry.getByLabel('When?').fill('beginning of April');
  await expect(entry.getByRole('status')).toContainText(/1\s*–\s*10 Apr 2024/);
  await keep(entry, 'Keep');
  const line = imran.getByRole('listitem').filter({ hasText: 'Her aunt saw her at the station.' });
  await expect(line).toContainText('beginning of April');
  await expect(line).toContainText(/1\s*–\s*10 Apr 2024/);
});

test('somebody missing is reported, seen, followed over a border and found', async ({ deskOf }) => {
  const imran = await deskOf('imran', { at: told.file });
  const report = await write(imran, 'Report someone missing');
  await report.getByLabel('Missing since').fill('10 Mar 2024');
  await report.getByLabel('Last seen where?').fill('Mumbai');
  await keep(report, 'Report');
  await expect(imran).toHaveURL(/\/m\//);

  await imran.getByRole('button', { name: 'A sighting' }).click();
  const sighting = openForm(imran);
  await sighting.getByLabel('What was seen or heard').fill('She was in the night train to Gorakhpur.');
  await sighting.getByLabel('When?').fill('12 Mar 2024');
  await keep(sighting, 'Keep');
  await expect(imran.getByText('She was in the night train to Gorakhpur.')).toBeVisible();

  await imran.getByRole('button', { name: 'Add a leg' }).first().click();
  const leg = openForm(imran);
  await leg.getByLabel('To where?').fill('Sunauli');
  await leg.getByLabel('Country it ended in').selectOption({ label: 'Nepal' });
  await leg.getByLabel('When?').fill('14 Mar 2024');
  await keep(leg, 'Keep');
  await expect(imran.getByText('Sunauli').first()).toBeVisible();

  await imran.getByRole('button', { name: 'Found', exact: true }).click();
  const found = openForm(imran);
  await found.getByLabel('When?').fill('20 Apr 2024');
  await found.getByLabel('Where?').fill('Gorakhpur');
  await keep(found, 'Write down: found');
  await expect(imran.getByRole('region', { name: 'Days missing' })).toContainText('41');
});

test('a file of evidence is named by its SHA-256 and comes back as it was', async ({ deskOf }) => {
  const original = Buffer.from(`A sketch of the way from the station, ${told.girl}`);
  const sha256 = createHash('sha256').update(original).digest('hex');
  const imran = await deskOf('imran', { at: told.file });
  const evidence = await write(imran, 'Record evidence');
  await chooseBeginning(evidence.getByLabel('Belongs to'), `Case file: ${told.girl}`);
  await evidence.getByLabel('What is it?', { exact: true }).selectOption({ index: 1 });
  await evidence
    .locator('input[type=file]')
    .setInputFiles({ name: 'sketch.txt', mimeType: 'text/plain', buffer: original });
  await expect(evidence.getByText(sha256)).toBeVisible();
  await evidence.getByLabel('What does it show').fill(`Sketch of the way, ${told.girl}`);
  await keep(evidence, 'Keep');

  await imran.goto('/v');
  await imran.getByRole('link', { name: new RegExp(`Sketch of the way, ${told.girl}`) }).click();
  await expect(imran.getByText(sha256)).toBeVisible();
  const [download] = await Promise.all([imran.waitForEvent('download'), takeOut(imran)]);
  await expect(imran.getByText('It arrived whole')).toBeVisible();
  expect((await readFile(await download.path())).equals(original)).toBe(true);
});

test('a go needs a second person', async ({ deskOf }) => {
  const imran = await deskOf('imran', { at: '/n' });
  await imran.getByRole('button', { name: 'Open an investigation' }).first().click();
  const opening = openForm(imran);
  await opening.getByLabel('Title').fill(`Lane ${told.girl}`);
  await opening.getByLabel('What do you suspect').fill('Somebody takes girls of the lane over the border.');
  await opening.getByText('Anti-human-trafficking unit, Mumbai', { exact: true }).click();
  await keep(opening, 'Open');
  await expect(imran).toHaveURL(/\/n\/[0-9a-z]{12}$/);
  told.investigation = new URL(imran.url()).pathname;

  await imran.getByRole('button', { name: 'Let a colleague in' }).click();
  const letIn = openForm(imran);
  await letIn.getByLabel('Who?').selectOption({ label: 'Farida Shaikh' });
  await letIn.getByLabel('Why?').fill('She leads the operation.');
  await keep(letIn, 'Let in');

  await imran.getByRole('button', { name: 'Decide' }).click();
  const go = openForm(imran);
  await go.getByText('Go', { exact: true }).click();
  await go.getByText('second source', { exact: true }).click();
  await go.getByText('authority named', { exact: true }).click();
  await go.getByRole('textbox', { name: 'Why?' }).fill('Two sources agree.');
  await keep(go, 'Write down the decision');
  await expect(imran.getByText('Go, waits for a second person')).toBeVisible();

  const farida = await deskOf('farida', { at: told.investigation });
  await farida.getByRole('button', { name: 'Confirm the go' }).click();
  await expect(imran.getByText('decided by Imran Qureshi, confirmed by Farida Shaikh')).toBeVisible();
});

test('an operation does not start until a lead authority is named', async ({ deskOf }) => {
  told.figures = await figuresOn(await deskOf('rhea', { at: '/q' }));
  const farida = await deskOf('farida', { at: '/o' });
  await farida.getByRole('button', { name: 'Plan an operation' }).first().click();
  const plan = openForm(farida);
  await plan.getByLabel('Code name').fill(told.operation);
  await keep(plan, 'Keep the plan');
  await expect(farida).toHaveURL(/\/o\/[0-9a-z]{12}$/);
  told.operationPage = new URL(farida.url()).pathname;

  await expect(farida.getByRole('button', { name: 'Start', exact: true })).toBeDisabled();
  await expect(farida.getByText('We never start alone.').first()).toBeVisible();
  await farida.getByRole('button', { name: 'Name', exact: true }).click();
  const member = openForm(farida);
  await member.getByLabel('Which colleague').selectOption({ label: 'Imran Qureshi' });
  await member.getByLabel('As what').selectOption({ index: 1 });
  await keep(member, 'Name');
  await farida.getByLabel('Name the lead authority').selectOption({ label: 'Anti-human-trafficking unit, Mumbai' });
  await farida.getByRole('button', { name: 'Start', exact: true }).click();
  await farida.getByRole('button', { name: 'Muster, start now' }).click();
  await expect(farida.getByRole('button', { name: /Next, when it is true/ })).toBeVisible();
});

test('what one taps on a phone moves on another screen, and can be taken back', async ({ deskOf }) => {
  const farida = await deskOf('farida', { at: told.operationPage, ...PHONE });
  const imran = await deskOf('imran', { at: told.operationPage });
  const seen = imran.getByRole('region', { name: 'What was told' });
  await expect(seen.getByText('Team mustered')).toBeVisible();
  await farida.getByRole('button', { name: /Next, when it is true.*Decoy is in/ }).click();
  await expect(seen.getByText('Decoy is in')).toBeVisible();
  await farida.getByRole('button', { name: 'Undo' }).click();
  await expect(seen.getByText('Decoy is in')).toBeHidden();
  await farida.getByRole('button', { name: 'One more: safe with us' }).click();
  await expect(seen.getByText('One person safe')).toBeVisible();
  await farida.getByRole('button', { name: 'One more: arrested' }).click();
  await expect(seen.getByText('One person arrested')).toBeVisible();
  await farida.getByRole('button', { name: 'End', exact: true }).click();
  await expect(imran.getByText(/^0 h \d+ min$/)).toBeVisible();
});

test('who reached safety and who was arrested are written down afterwards', async ({ deskOf }) => {
  const farida = await deskOf('farida', { at: told.operationPage });
  await farida.getByRole('button', { name: 'Write down a person' }).click();
  const woman = openForm(farida);
  await woman.getByLabel('Name used').fill(told.woman);
  await woman.getByLabel('Gender').selectOption({ label: 'Female' });
  await woman.getByLabel('Age that day').fill('24');
  await woman.getByLabel('What this person wants').fill('I want to call my sister.');
  await woman.getByLabel('Who cares for this person now').selectOption({ label: 'Asha Pawar' });
  await keep(woman, 'Keep');
  const card = farida.getByRole('listitem').filter({ hasText: told.woman });
  await expect(card).toContainText('24');
  await expect(card).toContainText('I want to call my sister.');

  await farida.getByRole('button', { name: 'Write down an arrest' }).click();
  const accused = openForm(farida);
  await accused.getByLabel('Gender').selectOption({ label: 'Male' });
  await accused.getByLabel('Age that day').fill('40');
  await keep(accused, 'Keep');
  await expect(farida.getByRole('listitem').filter({ hasText: 'arrested' }).first()).toBeVisible();
});

test('the door keeps her visit rule, and she moves and goes when she wants', async ({ deskOf }) => {
  const asha = await deskOf('asha', { at: '/w' });
  await asha.getByRole('button', { name: 'Admit', exact: true }).click();
  const admit = openForm(asha);
  await chooseBeginning(admit.getByLabel('Who', { exact: true }), told.woman);
  await chooseBeginning(admit.getByLabel('Where', { exact: true }), 'Banyan');
  await admit.getByLabel('What does the stay rest on?').selectOption({ label: 'By own wish' });
  await keep(admit, 'Admit');
  await openStay(asha, 'Banyan');
  await asha.getByRole('button', { name: 'Set who may visit' }).click();
  const rule = openForm(asha);
  await rule.getByText('Only those on the list').click();
  await rule.getByText('Mother', { exact: true }).click();
  await rule.getByLabel('Who decided it?').fill('The woman herself');
  await keep(rule, 'Set the rule');

  const lucy = await deskOf('lucy', { at: '/w' });
  await lucy.getByRole('button', { name: 'Someone is at the door' }).click();
  await chooseBeginning(lucy.getByLabel('Whom do they want to see?'), told.woman);
  await lucy.getByLabel('Who wants to visit?').fill(`A man, uncle of ${told.woman}`);
  await lucy.getByLabel('They say they are').selectOption({ label: 'Other relative' });
  await expect(lucy.getByText('Not today')).toBeVisible();
  await expect(lucy.getByText('Visits are not possible. Please call the office.')).toBeVisible();
  await lucy.getByRole('button', { name: 'Write down the refusal' }).click();
  await expect(lucy.getByText('Written down.')).toBeVisible();
  await lucy.goto('/u');
  await expect(lucy.getByText(`uncle of ${told.woman}`).first()).toBeVisible();

  await asha.getByRole('button', { name: 'Move', exact: true }).click();
  const move = openForm(asha);
  await chooseBeginning(move.getByLabel('Where', { exact: true }), 'Jasmine');
  await move.getByLabel('What does the stay rest on?').selectOption({ label: 'By own wish' });
  await keep(move, 'Move');
  await asha.goto('/w');
  await openStay(asha, 'Jasmine');
  await asha.getByRole('button', { name: 'Discharge', exact: true }).click();
  const leaving = openForm(asha);
  await expect(leaving.getByText('An adult goes when they wish.')).toBeVisible();
  await leaving.getByLabel('Where to?').selectOption({ label: 'To own home' });
  await keep(leaving, 'Discharge');
  await expect(asha.getByText('To own home').filter({ visible: true }).first()).toBeVisible();
});

test('a follow-up is two taps and Keep', async ({ deskOf }) => {
  const asha = await deskOf('asha', { at: '/t' });
  const followUp = await write(asha, 'Follow-up');
  await asha
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${told.woman}`) })
    .click();
  await followUp.getByText('Call', { exact: true }).click();
  await followUp.getByText('Safe', { exact: true }).click();
  await keep(followUp, 'Keep');
});

test('the figures have moved by what happened, and open what they count', async ({ deskOf }) => {
  const rhea = await deskOf('rhea', { at: '/q' });
  expect(await figuresOn(rhea)).toEqual(told.figures.map((before) => before + 1));
  await rhea.getByRole('button', { name: /people reached safety/ }).click();
  await expect(rhea.getByRole('row').filter({ hasText: told.woman })).toBeVisible();
});

async function openStay(page: Page, home: string): Promise<void> {
  await settle(page);
  const onPhone = page.getByRole('group', { name: 'Home', exact: true }).getByRole('button', { name: home });
  if (await onPhone.isVisible()) await onPhone.click();
  await page
    .getByRole('button', { name: new RegExp(`^${told.woman}`) })
    .first()
    .click();
}

/** The original leaves for a reason only. */
async function takeOut(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Take out the original…' }).click();
  await page.getByLabel('Why is it needed?').fill('asked for by the public prosecutor');
  await page.getByRole('button', { name: 'Take it out' }).click();
  await confirmIfAsked(page, () => expect(page.getByText('It arrived whole')).toBeVisible({ timeout: 500 }));
}
