import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, partOfMonth } from '#kernel/dated.ts';
import type { RecordKind } from '#kernel/record.ts';
import { source } from '#kernel/source.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { addLeg } from '#modules/missing-person/model/add-leg.ts';
import { addSighting } from '#modules/missing-person/model/add-sighting.ts';
import { correctReport } from '#modules/missing-person/model/correct-report.ts';
import { markFound } from '#modules/missing-person/model/mark-found.ts';
import { MissingReport } from '#modules/missing-person/model/missing-report.ts';
import { MovementLeg } from '#modules/missing-person/model/movement-leg.ts';
import { reorderLegs } from '#modules/missing-person/model/reorder-legs.ts';
import { reportMissing } from '#modules/missing-person/model/report-missing.ts';
import { Sighting } from '#modules/missing-person/model/sighting.ts';
import {
  buildLegFacts,
  buildMissingFacts,
  buildSightingFacts,
} from '#modules/missing-person/testing/build-missing-report.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let imran: Colleague;

beforeAll(async () => {
  house = await openTestHouse();
  imran = await house.admit('investigator');
});
afterAll(() => house.close());

const FOUND = {
  foundWhen: partOfMonth('2024-04', 'early', 'beginning of April'),
  foundPlace: 'Bihar',
  foundCountry: 'IN',
  foundHow: null,
  foundSource: source('police'),
};

async function openFile() {
  const [personId, caseFileId] = [newId(), newId()];
  await imran.done(addPerson, {
    personId,
    nameUsed: 'Iniya',
    gender: 'female',
    born: null,
    age: null,
    birthBasis: 'unknown',
  });
  await imran.done(openCaseFile, { caseFileId, personId, title: 'Iniya', riskLevel: 'high', stage: 'tracing' });
  return { personId, caseFileId };
}

async function report(facts: Parameters<typeof buildMissingFacts>[0] = {}) {
  const of = await openFile();
  const reportId = newId();
  const written = buildMissingFacts({ ...of, ...facts });
  await imran.done(reportMissing, { reportId, report: written });
  return { ...of, reportId, written };
}

function see(who: Colleague, kind: unknown, where: Record<string, string>) {
  return who.reads((tx) => house.house.path.store.find(tx, { kind: kind as RecordKind, where, how: 'all' }));
}

async function leg(reportId: string, facts: Parameters<typeof buildLegFacts>[0] = {}) {
  const legId = newId();
  const { caseFileId, personId, position, ...sent } = buildLegFacts({ reportId, ...facts });
  await imran.done(addLeg, { legId, leg: sent });
  return legId;
}

describe('a report of someone missing', () => {
  test('is read as it was written, with every paper that there is', async () => {
    const papers = {
      firNumber: '411/2023',
      firDate: '2023-08-20',
      portalNumber: 'TMC 9',
      ahtuTransferred: day('2023-12-20'),
      lastSeenLgd: 482,
      circumstances: 'शाम को नहीं लौटी',
    };
    const { reportId, caseFileId, written } = await report({ ...papers, reportedOn: partOfMonth('2023-08', 'late') });
    expect(await see(imran, MissingReport, { id: reportId })).toEqual([
      expect.objectContaining({ ...written, foundWhen: null, scopeId: caseFileId, version: 1 }),
    ]);
  });

  test('keeps when she was found in the words it was said in', async () => {
    const { reportId } = await report();
    await imran.done(markFound, { reportId, ...FOUND });
    expect(await see(imran, MissingReport, { id: reportId })).toMatchObject([FOUND]);
  });

  test('is one for a person, also when two write at once', async () => {
    const of = await openFile();
    const ask = () => imran.ask(reportMissing, { reportId: newId(), report: buildMissingFacts(of) });
    const answers = await Promise.all([ask(), ask(), ask()]);
    expect(answers.filter((answer) => answer.outcome === 'accepted')).toHaveLength(1);
    expect(answers.find((answer) => answer.outcome === 'refused')).toMatchObject({
      refusal: { code: 'missing-person.already-reported' },
    });
  });

  test('may be followed by another, once she was found and is missing again', async () => {
    const { reportId, ...of } = await report();
    await imran.done(markFound, { reportId, ...FOUND });
    const again = buildMissingFacts({
      personId: of.personId,
      caseFileId: of.caseFileId,
      missingSince: day('2024-05-01'),
    });
    expect((await imran.ask(reportMissing, { reportId: newId(), report: again })).outcome).toBe('accepted');
  });

  test('merges two corrections of different fields', async () => {
    const { reportId } = await report();
    const basedOn = { [reportId]: 1 };
    await imran.done(correctReport, { reportId, changes: { firNumber: '411/2023' } }, { basedOn });
    await imran.done(correctReport, { reportId, changes: { portalNumber: 'TMC 9' } }, { basedOn });
    expect(await see(imran, MissingReport, { id: reportId })).toMatchObject([
      { firNumber: '411/2023', portalNumber: 'TMC 9', version: 3 },
    ]);
  });

  test('is not there for colleagues outside the file, roles that do not search, and other organisations', async () => {
    const { reportId } = await report();
    const others = [await house.admit('investigator'), await house.admit('nurse'), await house.foundAnother()];
    for (const who of others) expect(await see(who, MissingReport, { id: reportId })).toEqual([]);
    const director = await house.admit('director');
    expect(await see(director, MissingReport, { id: reportId })).toHaveLength(1);
  });

  test('is held in order by its table too, whatever asks', async () => {
    const { reportId } = await report();
    const found = imran.reads((tx) =>
      tx.query(
        `update app.missing_report set found_when = row(date '2023-08-01', date '2023-08-02', null, 'range', null)::app.dated_parts where id = $1`,
        [reportId],
      ),
    );
    await expect(found).rejects.toThrow(/check constraint/);
  });
});

describe('what was seen and travelled', () => {
  test('is read as it was written', async () => {
    const { reportId, personId, caseFileId } = await report();
    const of = { reportId, personId, caseFileId };
    const sightingId = newId();
    const sighting = buildSightingFacts({ ...of, words: 'बस अड्डे पर', lang: 'hi' });
    const { caseFileId: _file, personId: _person, ...sent } = sighting;
    await imran.done(addSighting, { sightingId, sighting: sent });
    expect(await see(imran, Sighting, { id: sightingId })).toEqual([expect.objectContaining(sighting)]);

    const travelled = buildLegFacts({
      ...of,
      purpose: 'attempted_sale',
      completed: false,
      painful: 'He looked for buyers.',
      accompaniedBy: personId,
    });
    const legId = await leg(reportId, travelled);
    expect(await see(imran, MovementLeg, { id: legId })).toEqual([
      expect.objectContaining({ ...travelled, position: 1 }),
    ]);
  });

  test('is put in another order', async () => {
    const { reportId } = await report();
    const [first, second] = [await leg(reportId), await leg(reportId)];
    await imran.done(reorderLegs, { reportId, legIds: [second, first] });
    const legs = await see(imran, MovementLeg, { reportId });
    expect(new Map(legs.map((one) => [one.id, one.position]))).toEqual(
      new Map([
        [first, 2],
        [second, 1],
      ]),
    );
  });

  test('cannot be written about a report that one does not see', async () => {
    const { reportId } = await report();
    const other = await house.admit('investigator');
    const { caseFileId, personId, position, ...sent } = buildLegFacts({ reportId });
    expect(await other.ask(addLeg, { legId: newId(), leg: sent })).toMatchObject({
      refusal: { code: 'record.not-found' },
    });
  });
});
