import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, range } from '#kernel/dated.ts';
import { describeExploitation } from '#modules/exploitation/model/describe-exploitation.ts';
import { buildProfileFacts } from '#modules/exploitation/testing/build-exploitation.ts';
import { correctFigure } from '#modules/figure/model/correct-figure.ts';
import { declareFigure } from '#modules/figure/model/declare-figure.ts';
import { DeclaredFigure } from '#modules/figure/model/figure.ts';
import { buildFigureFacts } from '#modules/figure/testing/build-figure.ts';
import { recordPastOperation } from '#modules/operation/model/record-past-operation.ts';
import { recordRescued } from '#modules/operation/model/record-rescued.ts';
import { addOrganisation } from '#modules/organisation/model/add-organisation.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';
import { readCountedRecords } from './read-counted-records.query.ts';
import { readFigures } from './read-figures.query.ts';
import { readCountedOpened } from './read-opened.query.ts';

const mira = { personId: newId(), caseFileId: newId() };
const SPAN = { from: '2024-04-01', to: '2024-05-08' };
let house: TestHouse;
let rhea: Colleague;
let asha: Colleague;
let farida: Colleague;
let imran: Colleague;
let stranger: Colleague;

beforeAll(async () => {
  house = await openTestHouse();
  [rhea, asha, farida] = [
    await house.admit('director'),
    await house.admit('case-manager'),
    await house.admit('operation-lead'),
  ];
  imran = await house.admit('investigator');
  stranger = await house.admit('director', { of: await house.foundAnother() });
  await freeOne(farida);
});
afterAll(() => house.close());

const figuresOf = (who: Colleague) => who.reads((tx) => readFigures(tx, SPAN, '2024-05-13'));

async function freeOne(by: Colleague): Promise<void> {
  const [authority, operationId] = [newId(), newId()];
  const organisation = {
    name: 'A police station',
    kind: 'authority',
    authorityType: 'police_station',
    city: null,
    country: 'IN',
    lgdDistrict: null,
    capacity: null,
    serves: null,
    note: null,
  };
  await house.founder.done(addOrganisation, { organisationId: authority, organisation, names: [] });
  const nothing = {
    venueTypes: [],
    venueWords: null,
    tenure: null,
    legalPowers: null,
    warrantRef: null,
    exits: null,
    risks: null,
    expectedLeast: null,
    expectedMost: null,
    expectedAges: null,
    abortSigns: null,
    bedsReady: null,
    vehiclesSeparate: null,
  };
  const operation = {
    codeName: 'Egret',
    investigationId: null,
    ourRole: 'participant',
    placePublic: null,
    lgdDistrict: 483,
    leadAuthorityId: authority,
    jointUnits: [],
    startedAt: null,
    endedAt: null,
    happened: day('2024-04-27'),
    debriefHeldAt: null,
    debrief: null,
  };
  await by.done(recordPastOperation, { operationId, planId: newId(), operation, plan: nothing, events: [] });
  await by.done(recordRescued, {
    rescuedId: newId(),
    operationId,
    person: {
      is: 'new',
      personId: mira.personId,
      nameUsed: 'Mira',
      gender: 'female',
      born: null,
      age: { observed: { least: 30, most: 30 }, at: day('2024-04-27') },
      birthBasis: 'stated',
    },
    rescued: {
      at: day('2024-04-27'),
      ageBasis: 'stated',
      condition: null,
      wish: null,
      wishLang: null,
      belongings: null,
      handedToId: null,
      handedToWords: 'a home',
      stillWithUs: null,
    },
    openFile: { caseFileId: mira.caseFileId, title: 'A file', riskLevel: 'high' },
    caseManagerId: null,
  });
  const types = { exploitationTypes: ['forced_labour' as const, 'sexual_images' as const] };
  await by.done(describeExploitation, { profileId: newId(), profile: buildProfileFacts({ ...mira, ...types }) });
}

describe('what was done to those who are counted', () => {
  test('is opened to be counted, and for nobody of another organisation', async () => {
    const read = readCountedOpened(house.house.path.store);
    const { counted } = await rhea.reads((tx) => read(tx, SPAN, true));
    expect(counted.rescued.map(({ exploitation }) => exploitation)).toEqual([['forced_labour', 'sexual_images']]);
    const shut = await rhea.reads((tx) => read(tx, SPAN, false));
    expect(shut.counted.rescued.map(({ exploitation }) => exploitation)).toEqual([undefined]);
    expect((await stranger.reads((tx) => read(tx, SPAN, true))).counted.rescued).toEqual([]);
    await expect(imran.reads((tx) => read(tx, SPAN, true))).rejects.toThrow();
  });
});

describe('a declared figure', () => {
  test('is read as it was declared, and corrected without losing what stood there', async () => {
    const [figureId, figure] = [newId(), buildFigureFacts({ note: 'By hand.' })];
    const kept = await rhea.done(declareFigure, { figureId, figure });
    const see = () =>
      rhea.reads((tx) =>
        house.house.path.store.find(tx, { kind: DeclaredFigure as never, where: { id: figureId }, how: 'all' }),
      );
    expect(await see()).toEqual([kept]);
    expect(kept).toMatchObject(figure);
    await rhea.done(
      correctFigure,
      { figureId, indicator: 'persons_rescued', figure: { value: 58 } },
      { basedOn: { [figureId]: 1 } },
    );
    expect(await see()).toMatchObject([{ value: 58, version: 2 }]);
  });

  test('cannot share a day with another, even where two are declared at once', async () => {
    const at = (facts: object) =>
      rhea.ask(declareFigure, {
        figureId: newId(),
        figure: buildFigureFacts({ period: range('2010-01-01', '2010-12-31'), asOf: '2011-01-31', ...facts }),
      });
    const answers = await Promise.all([at({ value: 3 }), at({ value: 4 })]);
    expect(answers.map(({ outcome }) => outcome).sort()).toEqual(['accepted', 'refused']);
    expect(await at({ period: range('2010-12-31', '2011-01-15') })).toMatchObject({
      refusal: { code: 'figure.period-overlaps' },
    });
  });
});

describe('figures of a period', () => {
  test('are the same for everybody who reaches figures, whomever they may see', async () => {
    const [hers, theirs] = [await figuresOf(rhea), await figuresOf(asha)];
    expect(hers.figures.find(({ indicator }) => indicator === 'persons_rescued')).toMatchObject({
      value: 1,
      qualifier: 'exact',
    });
    expect(theirs).toEqual(hers);
  });

  test('are refused to whoever does not reach them, by the database itself', async () => {
    await expect(figuresOf(imran)).rejects.toThrow(/permission|privilege/i);
    await expect(
      imran.reads((tx) => tx.query(`select * from app.persons_rescued_between('2024-01-01', '2024-12-31')`)),
    ).rejects.toThrow(/privilege/i);
  });

  test('of another organisation hold nothing of ours', async () => {
    expect((await figuresOf(stranger)).figures.map(({ value }) => value)).toEqual([0, 0, 0, 0]);
  });

  test('give no id and no name to those who only count', async () => {
    const rows = await asha.reads((tx) =>
      tx.query(`select * from app.persons_rescued_between('2024-01-01', '2024-12-31')`),
    );
    const told = ['birth_basis', 'born', 'district', 'gender', 'happened', 'operation', 'person'];
    expect(Object.keys(rows[0] ?? {}).sort()).toEqual(told);
    // Which operation it was is told apart from others, and not which one.
    expect(rows[0]).toMatchObject({ person: '1', operation: '1', district: 483 });
  });
});

describe('the records behind a figure', () => {
  const behind = (who: Colleague) =>
    who.reads((tx) => readCountedRecords(tx, house.house.path.store, 'persons_rescued', SPAN, 1));

  test('are listed for those who may see them', async () => {
    expect(await behind(rhea)).toMatchObject({
      seen: 'all',
      records: [{ nameUsed: 'Mira', adulthood: 'adult', codeName: 'Egret', because: 'a home' }],
    });
  });

  test('are not there for those who may see the number only', async () => {
    expect(await behind(asha)).toEqual({ seen: 'number-only', records: [] });
  });
});
