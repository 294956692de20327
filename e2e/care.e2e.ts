import { idOf } from '#database/demo/id-of.ts';
import { WHO } from '#database/demo/who.ts';
import { violations } from './axe.ts';
import { expect, test } from './desk.ts';
import { chooseBeginning, keep, openForm, write } from './forms.ts';
import { settle } from './places.ts';

const NOOR = `/p/${idOf('resident Noor')}`;
const MAYA = `/p/${idOf('person maya')}`;
const any = () => Math.random().toString(36).slice(2, 8);

test('what a counsellor writes nobody else reads, but that there was a talk', { tag: '@once' }, async ({ deskOf }) => {
  const words = `The river came up again ${any()}`;
  const nisha = await deskOf('nisha', { at: NOOR });
  await nisha.getByRole('button', { name: 'Write down a talk' }).focus();
  await nisha.keyboard.press('Enter');
  const talk = openForm(nisha);
  await talk.getByRole('button', { name: 'Keep', exact: true }).click();
  await expect(talk.getByText('Choose one of the answers given.').first()).toBeVisible();
  await talk.getByText('Came', { exact: true }).click();
  // Letter by letter: what was refused must not carry the focus out of the field she writes in.
  await talk.getByLabel('Your note').pressSequentially(words);
  await talk.getByText('Nobody has to be told anything', { exact: true }).click();
  expect(await violations(nisha)).toEqual([]);
  await keep(talk, 'Keep');
  const talks = nisha.getByRole('list', { name: 'Talks' });
  await expect(nisha.getByText(words)).toBeHidden();
  await talks.getByRole('button', { name: 'Open the words' }).first().click();
  await expect(talks.getByText(words)).toBeVisible();
  const asha = await deskOf('asha', { at: NOOR });
  await settle(asha);
  await expect(asha.getByRole('heading', { level: 1 })).toContainText('Noor');
  await expect(asha.getByRole('heading', { name: 'Talks' })).toBeHidden();
  await expect(asha.locator('body')).not.toContainText(words);
});

test('a goal in her own words has a step, which stands on Today', { tag: '@once' }, async ({ deskOf }) => {
  const step = `Ask at the night school ${any()}`;
  const asha = await deskOf('asha', { at: NOOR });
  await settle(asha);
  const begin = asha.getByRole('button', { name: 'Begin a plan' });
  const add = asha.getByRole('button', { name: 'Add a goal' });
  await begin.or(add).first().waitFor();
  if (await begin.isVisible()) {
    await begin.click();
    await openForm(asha).getByText('made together', { exact: true }).click();
    await keep(openForm(asha), 'Keep');
  }
  await add.click();
  const goal = openForm(asha);
  await goal.getByLabel('What does the person want, in own words?').fill(`I want to read the bus numbers ${any()}`);
  await goal.getByText('the person’s own goal', { exact: true }).click();
  await goal.getByLabel('What is it about?').selectOption({ label: 'Learning' });
  await goal.getByLabel('By what will one see that it is reached?').fill('Reads the board at the stop.');
  expect(await violations(asha)).toEqual([]);
  await keep(goal, 'Keep');
  await asha.getByRole('button', { name: 'Add a step' }).first().click();
  const action = openForm(asha);
  await action.getByLabel('What is to be done?').fill(step);
  await action.getByLabel('By when?').fill('2024-05-13');
  await keep(action, 'Keep');
  await expect(asha.getByText(step).first()).toBeVisible();
  await asha.goto('/t');
  // Today says that there is one, and whose; what it is stands on her page.
  const dues = asha.getByRole('listitem').filter({ hasText: 'Noor' });
  await expect(dues.getByText('A step you took on in a care plan').first()).toBeVisible();
  await expect(asha.locator('main')).not.toContainText(step);
});

test('what was asked is counted, put right, and the two views of danger stand side by side', { tag: '@once' }, async ({
  deskOf,
}) => {
  const asha = await deskOf('asha', { at: NOOR });
  await asha.getByRole('button', { name: 'Ask', exact: true }).click();
  const asked = openForm(asha);
  await asked.getByLabel('Which questions?').selectOption({ label: 'Standing on one’s own feet' });
  await asked.getByText('Together', { exact: true }).click();
  for (const question of await asked.locator('select').all()) await answer(question);
  await keep(asked, 'Keep');
  const row = asha.getByRole('listitem').filter({ hasText: 'Standing on one’s own feet' }).first();
  await expect(row.getByText(/Score \d/)).toBeVisible();
  await row.getByRole('button', { name: 'Standing on one’s own feet' }).click();
  await asha.getByRole('button', { name: 'Put right' }).click();
  await openForm(asha).getByLabel('Our note').fill('Asked in the kitchen.');
  await keep(openForm(asha), 'Keep');
  await asha.getByRole('button', { name: 'Weigh the danger' }).click();
  const danger = openForm(asha);
  await danger.getByText('The person said', { exact: true }).click();
  await danger.getByLabel('In own words').fill('He knows this street.');
  await danger.getByLabel('How much danger, as the person sees it?').selectOption({ label: 'High' });
  await danger.getByLabel('How much danger, as we see it?').selectOption({ label: 'Low' });
  await keep(danger, 'Keep');
  await expect(asha.getByText('He knows this street.')).toBeVisible();
  await expect(asha.getByText(/sees more danger than we do/)).toBeVisible();
  expect(await violations(asha)).toEqual([]);
});

/** The second answer of each question; the first select names the tool. */
async function answer(question: import('@playwright/test').Locator): Promise<void> {
  const codes = await question
    .locator('option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  if ((await question.inputValue()) === '') await question.selectOption(codes[2] ?? '');
}

test('how she is reached stands before a call is planned, and stops what it forbids', async ({ deskOf }) => {
  const asha = await deskOf('asha', { at: MAYA });
  await settle(asha);
  await expect(asha.getByText('Never: Message')).toBeVisible();
  await asha.goto('/t');
  const plan = await write(asha, 'Plan a follow-up');
  await chooseBeginning(plan.getByLabel('Who', { exact: true }), 'Maya');
  await plan.getByLabel('How will you ask?').selectOption({ label: 'Message' });
  await expect(plan.getByText('End the call at: “I will ask my mother about the goats”')).toBeVisible();
  await plan.getByRole('button', { name: 'Plan it' }).click();
  await expect(plan.getByText(/This way was ruled out by the person/).first()).toBeVisible();
  expect(await violations(asha)).toEqual([]);
  await plan.getByLabel('How will you ask?').selectOption({ label: 'Call' });
  await expect(plan.getByLabel('Why all the same?')).toBeHidden();
  await keep(plan, 'Plan it');
});

test('how a pregnancy ended is told in no list', { tag: '@once' }, async ({ deskOf }) => {
  const ruth = await deskOf('ruth', { at: '/t' });
  for (const room of ['/t', '/f', `/p/${WHO.rajitha}`]) {
    await ruth.goto(room);
    await settle(ruth);
    await expect(ruth.locator('main')).not.toContainText(/miscarr|stillb|born dead|lost the child|loss/i);
  }
  await expect(ruth.getByText('One health matter is kept closed')).toBeVisible();
});
