import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { reachInOwn } from '#kernel/reach.ts';
import { Participant } from '#modules/case-file/model/case-file.ts';
import type { Contradiction } from '#modules/data-quality/model/contradiction.ts';
import { findContradictions } from '#modules/data-quality/model/find-contradictions.ts';
import type { AnsweredFigure, Figures } from '#modules/figure/model/answered-figure.ts';
import { Operation } from '#modules/operation/model/operation.ts';
import { durationMinutes } from '#modules/operation/model/operation-lifecycle.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { openTestDatabase } from '#platform/testing/test-database.ts';
import { openHouse } from '../../apps/server/house.ts';
import type { House } from '../../apps/server/house-kind.ts';
import { ORGANISATIONS } from './directory.ts';
import { count, several } from './facts/fact.ts';
import { STORY_SPAN } from './facts/figures.ts';
import { spellingsOf } from './facts/spellings.ts';
import { EXPECTED, openReaders, type ReadSentence, readerOf, readSentences, sentenceIds } from './facts.ts';
import { demonstrationClock, loadDemonstration } from './load-demonstration.ts';
import { FILE, WHO } from './who.ts';

let house: House;
let keys: string;
let drop: () => Promise<void>;
let sentences: ReadSentence[];
let readers: ReturnType<typeof openReaders>;

beforeAll(async () => {
  const database = await openTestDatabase();
  keys = await mkdtemp(join(tmpdir(), 'sharan-keys-'));
  drop = database.drop;
  house = await openHouse({ url: database.url, now: demonstrationClock(), files: 'not-used', keys });
  await loadDemonstration(house);
  sentences = await readSentences(house);
  readers = openReaders(house);
}, 120_000);

afterAll(async () => {
  await readers?.close();
  await house?.close();
  await drop?.();
  await rm(keys, { recursive: true, force: true });
});

describe('every sentence of the first story is held by records that colleagues can read', () => {
  test.each(sentenceIds().filter((id) => id.startsWith('A')))('%s', (id) => {
    const sentence = sentences.find((one) => one.id === id);
    const read = sentence?.facts.map(({ record, value }) => [record, value]);
    expect(read).toEqual(EXPECTED[id]?.map(({ record, is }) => [record, is]));
    expect(sentence?.held).toBe(true);
  });

  test('a sentence is lost when one of its facts is read otherwise', async () => {
    const [fact] = EXPECTED.A37 ?? [];
    if (!fact) throw new Error('A37 expects nothing.');
    const [lost] = (
      await readSentences(house, { A37: [{ ...fact, is: [67, ...(fact.is as unknown[]).slice(1)] }] })
    ).filter(({ id }) => id === 'A37');
    expect(lost).toMatchObject({ held: false });
  });
});

describe('what the story adds up to', () => {
  let figures: Figures;
  const figure = (fits: Partial<AnsweredFigure>) =>
    figures.figures.find((one) =>
      Object.entries(fits).every(([name, value]) => one[name as keyof AnsweredFigure] === value),
    );

  beforeAll(async () => {
    figures = await (await readers.of('rhea')).figures(STORY_SPAN);
  });

  test('nine people between the beginning of April and 8 May: one child, eight adults, no male recorded', () => {
    expect(figure({ indicator: 'persons_rescued', reach: 'period' })).toMatchObject({
      value: 9,
      qualifier: 'exact',
      undecided: 0,
    });
    expect(figures.byAge).toEqual({ child: 1, adult: 8, unclear: 0 });
    expect(figures.byGender).toMatchObject({ female: 9, male: 0, unknown: 0 });
  });

  test('sixty-six since 2020: fifty-seven declared, nine recorded', () => {
    expect(figure({ reach: 'since' })).toMatchObject({
      value: 66,
      declaredPart: 57,
      recordedPart: 9,
      period: { from: '2020-01-01', to: '2024-05-08' },
    });
  });

  test('three operations, one of 660 minutes, and two arrests', async () => {
    expect(figure({ indicator: 'operations_held' })?.value).toBe(3);
    expect(figure({ indicator: 'persons_arrested' })?.value).toBe(2);
    const durations = await several(Operation, { status: 'concluded' }, durationMinutes)(await readers.of('rhea'));
    expect(durations).toContain(660);
  });

  test('the accused woman is also a possible victim, in one file', async () => {
    const roles = await several(
      Participant,
      { caseFileId: FILE.tara, personId: WHO.accusedWoman },
      ({ role }) => role,
    )(await readers.of('asha'));
    expect(roles).toEqual(['accused', 'possible_victim']);
  });

  test('three organisations are known by all their spellings', async () => {
    const reading = await readers.of('kavita');
    const spellings = (id: string) => spellingsOf(id)(reading);
    expect(await spellings(ORGANISATIONS.self)).toEqual(['Bombay Smiles', 'Mumbai Smiles', 'Mumbai smiles']);
    expect(await spellings(ORGANISATIONS.govandiPartner)).toHaveLength(3);
    expect(await spellings(ORGANISATIONS.indiaPartners)).toEqual(['India Partner', 'IndiaPartners']);
  });
});

describe('what does not agree, of the contradictions in handbook §6.4', () => {
  let found: Contradiction[];
  const rows = (check: string, ...words: string[]) =>
    found.filter((one) => one.check === check && words.every((word) => one.said.some((said) => said.words === word)));

  beforeAll(async () => {
    found = findContradictions({
      reader: await readerOf(await readers.of('rhea')),
      sees: reachInOwn(['director']).reads,
    });
  });

  test('1: "last month" and three dates of five weeks', () => {
    expect(rows('period-words', 'last month')).toMatchObject([
      { values: { dates: 3, outside: 1, first: '2024-04-01', last: '2024-05-08' } },
    ]);
  });

  test('2: "9 girls", of whom eight were adults', () => {
    expect(rows('group-word', '9 girls')).toMatchObject([{ values: { people: 9, adult: 8, child: 1, unclear: 0 } }]);
  });

  test('3: "5 girls" and "five women" are the same five', () => {
    expect(rows('two-words', '5 girls', 'five women')).toMatchObject([{ values: { people: 5, adult: 5 } }]);
  });

  test('4: "eight months" and the days between the dates', () => {
    expect(rows('duration-words')).toMatchObject([
      { values: { amount: 8, leastDays: 225, mostDays: 234, months: '7.5' } },
    ]);
  });

  test('5: "a girl" and "the young woman" are one child', () => {
    expect(rows('two-words', 'a girl', 'the young woman')).toMatchObject([
      { values: { people: 1, child: 1 }, records: [{ kind: 'person', id: WHO.iniya }] },
    ]);
  });

  test('6: "the culprit" is accused, and no court has spoken', () => {
    expect(rows('role-word', 'the culprit')).toMatchObject([
      { values: { role: 'accused' }, records: [{ id: WHO.accusedMan }] },
    ]);
  });

  test('7: two dates without a year', () => {
    expect(rows('year-missing').map(({ said, values }) => [said[0]?.words, values.year])).toEqual(
      expect.arrayContaining([
        ['April 27', '2024'],
        ['May 8', '2024'],
      ]),
    );
  });

  test('8: Nalasopara is another district than Mumbai', () => {
    expect(rows('place-words', 'in Mumbai')).toMatchObject([{ values: { recorded: 'Nalasopara, Maharashtra' } }]);
  });

  test('10: one person accused and perhaps a victim; boys mentioned, none recorded', () => {
    expect(rows('both-roles')).toMatchObject([{ records: [{ id: WHO.accusedWoman }, { id: FILE.tara }] }]);
    expect(rows('group-mentioned', 'girls and boys')).toMatchObject([{ values: { gender: 'male' } }]);
  });

  test('11: five called safe after a day, and nobody saw a home', () => {
    expect(rows('status-claim')).toMatchObject([{ values: { people: 5, days: 1 } }]);
  });

  test('12: papers that are not recorded for the child, as far as this reader may know', () => {
    const mine = rows('missing-papers').find(({ records }) => records.some(({ id }) => id === WHO.iniya));
    expect(mine?.missing).toEqual([
      'first_report',
      'portal_entry',
      'unit_transfer',
      'committee_order',
      'age_proof',
      'sections_named',
    ]);
  });
});

describe('the two organisations of the demonstration', () => {
  test('see nothing of each other', async () => {
    const [ours, theirs] = [await readers.of('rhea'), await readers.of('ruth')];
    const ofMumbai = await count(Organisation, { id: ORGANISATIONS.self })(theirs);
    expect([await count(Organisation, { id: ORGANISATIONS.self })(ours), ofMumbai]).toEqual([1, 0]);
  });

  test('a second loading tells nothing twice', async () => {
    const before = await count(Participant, { caseFileId: FILE.iniya })(await readers.of('asha'));
    await loadDemonstration(house);
    expect(await count(Participant, { caseFileId: FILE.iniya })(await readers.of('asha'))).toBe(before);
  });
});
