import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addKnownName } from '#modules/person/model/add-known-name.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { writeIdentity } from '#modules/person/model/identity.ts';
import { buildNewPerson } from '#modules/person/testing/build-person.ts';
import { prepareBrief } from '#modules/story/model/begin-story.ts';
import type { Block } from '#modules/story/model/block.ts';
import { drawPseudonym } from '#modules/story/model/draw-pseudonym.ts';
import type { GateReport } from '#modules/story/model/gate/finding.ts';
import { linkSubject } from '#modules/story/model/link-subject.ts';
import { Story, type StoryFacts } from '#modules/story/model/story.ts';
import { addText } from '#modules/story/model/write-text.ts';
import { newId } from '#platform/server/random.ts';
import { buildHouseServer } from '../../../../apps/server/house.ts';
import { type CareHouse, openCareHouseWithFile } from '../../../../apps/testing/care-house.ts';
import { cookieOf } from '../../../../apps/testing/evidence-house.ts';
import type { Colleague } from '../../../../apps/testing/test-house.ts';
import { inspectWords } from './inspect-words.ts';

let home: CareHouse & { caseFileId: string };
let server: FastifyInstance;
let editor: Colleague;
const storyId = newId();
const PARA = 'paraaaaaaaaa';

const paragraph = (words: string): Block => ({
  kind: 'paragraph',
  id: PARA,
  state: 'reviewed',
  translatedFrom: null,
  words,
});
const textOf = (words: string, title = 'A way home') => ({
  title,
  summary: null,
  slug: null,
  headState: 'reviewed' as const,
  headFrom: null,
  blocks: [paragraph(words)],
});

beforeAll(async () => {
  home = await openCareHouseWithFile();
  server = await buildHouseServer(home.house.house, {
    staffApp: null,
    logs: false,
    demonstration: null,
    firstRunCode: null,
  });
  editor = await home.house.admit('communications-editor');
  const { asha, personId, caseFileId } = home;
  const identity = {
    personId,
    legalName: 'Selvi Murugan',
    documents: null,
    origin: 'Kodaipatti, Theni',
    photoRef: null,
  };
  await asha.done(writeIdentity, { identityId: newId(), identity });
  await asha.done(addKnownName, {
    knownNameId: newId(),
    knownName: { personId, value: 'Chotu', kind: 'nick', usedIn: null },
  });
  await asha.done(addPerson, buildNewPerson(newId(), { nameUsed: 'Farhana Khatun' }));
  await asha.done(prepareBrief, {
    storyId,
    type: 'story',
    workingTitle: 'A way home',
    sourceLanguage: 'en',
    brief: 'What she wants.',
  });
  await asha.done(linkSubject, { subjectId: newId(), storyId, personId, caseFileId, toldAs: 'child' });
  await editor.done(addText, { textId: newId(), storyId, language: 'en', words: textOf('Somebody came home.') });
});
afterAll(async () => {
  await server.close();
  await home.house.close();
});

const url = `/api/stories/${storyId}/gate`;
const asked = (who: Colleague) => server.inject({ url, cookies: cookieOf(who) });
const typed = async (words: string) => {
  const answer = await server.inject({
    method: 'POST',
    url,
    cookies: cookieOf(editor),
    payload: { texts: [{ language: 'en', ...textOf(words) }] },
  });
  expect(answer.statusCode).toBe(200);
  return answer.json() as GateReport;
};
const places = async (words: string) =>
  (await typed(words)).findings.map((one) => `${one.weight} ${one.code} ${one.words}`);

describe('the gate', () => {
  test('reads what is stored, and counts', async () => {
    const report = (await asked(editor)).json() as GateReport;
    expect(report.findings).toEqual([]);
    expect(report.aboutChild).toBe(true);
    expect(report.alike).toBe(1);
    expect(report.stops.map(({ code }) => code).toSorted()).toEqual([
      'no-permission-or-assent',
      'not-enough-alike',
      'time-unknown',
    ]);
  });

  test.each([
    ['the name she uses', 'One day Iniya came home.', 'Iniya'],
    ['another spelling of it', 'One day Iniyah came home.', 'Iniyah'],
    ['another script', 'One day इनिया came home.', 'इनिया'],
    ['her name on papers', 'One day Selvi came home.', 'Selvi'],
    ['what she is called at home', 'One day chotu came home.', 'chotu'],
  ])('knows %s past the need-to-know of whoever asks', async (_case, words, name) => {
    expect(await places(words)).toEqual([`hard name ${name}`]);
  });

  test('knows the village she comes from', async () => {
    expect(await places('She grew up in Kodaipatti.')).toEqual(['hard fine-place in Kodaipatti']);
  });

  test('tells that it is a name, and never whose: no id, no code, no other word of her', async () => {
    const body = JSON.stringify(await typed('One day Selvi came home.'));
    for (const told of [home.personId, home.caseFileId, 'Murugan', 'Iniya', 'Chotu', 'NEEM-'])
      expect(body).not.toContain(told);
  });

  test('knows that somebody whom it does not tell of is called so, also as it sounds', async () => {
    expect(await places('One day, as Farhana said, all was well.')).toEqual(['hard pseudonym-is-a-name Farhana']);
    expect(await places('One day, as Farhaana said, all was well.')).toEqual(['hard pseudonym-is-a-name Farhaana']);
    expect(await places('One day, as Zubeida said, all was well.')).toEqual([]);
  });

  test('of another organisation too', async () => {
    const other = await home.house.foundAnother();
    const theirs = await home.house.admit('case-manager', { of: other });
    await theirs.done(addPerson, buildNewPerson(newId(), { nameUsed: 'Zubeida' }));
    expect(await places('One day, as Zubeida said, all was well.')).toEqual(['hard pseudonym-is-a-name Zubeida']);
    expect((await asked(theirs)).statusCode).not.toBe(200);
  });

  test('says the same to whoever knows her and laid the story on the desk', async () => {
    expect((await asked(home.asha)).json()).toEqual((await asked(editor)).json());
    expect((await asked(home.asha)).json()).toMatchObject({ alike: 1 });
  });

  test('answers nobody who does not work at the desk, neither by its address nor by its functions', async () => {
    const stranger = await home.house.admit('case-manager');
    expect((await asked(stranger)).statusCode).toBe(404);
    const rows = await stranger.reads((tx) => tx.query('select kind, words from app.story_identities($1)', [storyId]));
    const likeness = await stranger.reads((tx) => tx.query('select gender from app.gate_likeness($1)', [storyId]));
    const orgs = await stranger.reads((tx) =>
      tx.query('select organisation from app.gate_organisations($1)', [storyId]),
    );
    expect([rows, likeness, orgs]).toEqual([[], [], []]);
  });

  test('draws names that nobody bears and that are no other', async () => {
    await home.asha.done(addPerson, buildNewPerson(newId(), { nameUsed: 'Kiran' }));
    const drawn: string[] = [];
    for (let at = 0; at < 6; at += 1)
      await editor.done(drawPseudonym, { storyId, pseudonymId: newId(), forWhom: 'anybody' });
    const [story] = (await editor.reads((tx) =>
      home.house.house.path.store.find(tx, { kind: Story as never, where: { id: storyId }, how: 'all' }),
    )) as unknown as StoryFacts[];
    drawn.push(...(story?.pseudonyms ?? []).map(({ names }) => names.en ?? ''));
    expect(new Set(drawn).size).toBe(6);
    expect(drawn).not.toContain('Kiran');
    // Somebody comes who is called so: it is seen at the next look.
    const [first = ''] = drawn;
    const words = `One day, as ${first} said, all was well.`;
    expect(await places(words)).toEqual([]);
    await home.asha.done(addPerson, buildNewPerson(newId(), { nameUsed: first }));
    expect(await places(words)).toEqual([`hard pseudonym-is-a-name ${first}`]);
  });

  test('finds in a stranger’s words who is named, and where', async () => {
    const { store } = home.house.house.path;
    const words = 'I know her, she is Farhana from Govandi, in class seven.';
    const found = await editor.reads((tx) => inspectWords(tx, store, words));
    expect(found.map(({ code, hard, from, to }) => `${code} ${hard} ${words.slice(from, to)}`)).toEqual([
      'name true Farhana',
      'place true from Govandi',
      'detail true class seven',
    ]);
  });
});
