import { describe, expect, test } from 'vitest';
import { day, month, partOfMonth, year } from '#kernel/dated.ts';
import { CaseFile, Participant } from '#modules/case-file/model/case-file.ts';
import { buildCaseFile, buildParticipant } from '#modules/case-file/testing/build-case-file.ts';
import { buildLooking, buildRescued, buildStatement } from '#modules/data-quality/testing/build-looking.ts';
import { DeclaredFigure } from '#modules/figure/model/figure.ts';
import { FollowUp } from '#modules/follow-up/model/follow-up.ts';
import { buildFollowUp } from '#modules/follow-up/testing/build-follow-up.ts';
import { HealthEncounter } from '#modules/health/model/health-encounter.ts';
import { MissingReport } from '#modules/missing-person/model/missing-report.ts';
import { buildMissingReport } from '#modules/missing-person/testing/build-missing-report.ts';
import { Operation } from '#modules/operation/model/operation.ts';
import { PersonRescued } from '#modules/operation/model/rescue.ts';
import { buildOperation } from '#modules/operation/testing/build-operation.ts';
import { OutreachArea } from '#modules/outreach/model/outreach-area.ts';
import { buildArea } from '#modules/outreach/testing/build-outreach.ts';
import { Person } from '#modules/person/model/person.ts';
import { Placement } from '#modules/placement/model/placement.ts';
import { buildAdult, buildChild, buildPlacement } from '#modules/placement/testing/build-placement.ts';
import { findContradictions } from './find-contradictions.ts';
import { type Claim, Statement, type StatementFacts } from './statement.ts';

type Records = Parameters<typeof buildLooking>[0];
const of = (kind: unknown, ...ones: object[]): Records[number] => [kind as never, ones];

const adult = buildAdult({ id: 'adultaaaaaaa', born: year(1990), gender: 'female' });
const child = buildChild({ id: 'childaaaaaaa', born: year(2010), gender: 'female' });
const kite = buildOperation({
  status: 'concluded',
  startedAt: '2024-04-27T05:40:00.000Z',
  lgdDistrict: 665,
  placePublic: 'Nalasopara',
});

function found(claim: Claim, records: Records, facts: Partial<StatementFacts> = {}) {
  return findContradictions(buildLooking([of(Statement, buildStatement({ claim, ...facts })), ...records]));
}
const freed = (...people: (typeof adult)[]): Records => [
  of(Operation, kite),
  of(Person, ...people),
  of(PersonRescued, ...people.map(({ id }) => buildRescued(id))),
];

describe('words for groups of people', () => {
  const girls = (count: number | null): Claim => ({ kind: 'group-word', count, adulthood: 'child', gender: 'female' });

  test('are held against the ages at the date', () => {
    expect(found(girls(2), freed(adult, child))).toMatchObject([
      {
        check: 'group-word',
        values: { people: 2, adult: 1, child: 1, unclear: 0 },
        records: [{ id: adult.id }, { id: child.id }],
      },
    ]);
    expect(found(girls(1), freed(child))).toEqual([]);
  });

  test('are held against how many there were', () => {
    expect(found(girls(3), freed(child))).toMatchObject([{ check: 'group-word', values: { people: 1 } }]);
    expect(found(girls(null), freed(child))).toEqual([]);
  });

  test('say nothing against an age that is unclear, and nothing where nobody is at hand', () => {
    expect(found(girls(1), freed(buildChild({ id: 'unclearaaaaa', born: year(2006) })))).toEqual([]);
    expect(found(girls(9), [])).toEqual([]);
  });

  test('contradict each other where two of them name the same people differently', () => {
    const words = [
      buildStatement({
        id: 'statembaaaaa',
        words: 'five women',
        claim: { kind: 'group-word', count: 1, adulthood: 'adult', gender: 'female' },
      }),
      buildStatement({ id: 'statemaaaaaa', words: '5 girls', claim: girls(1) }),
    ];
    const rows = findContradictions(buildLooking([of(Statement, ...words), ...freed(adult)])).filter(
      ({ check }) => check === 'two-words',
    );
    expect(rows).toMatchObject([
      {
        id: 'two-words:statemaaaaaa:statembaaaaa',
        said: [{ words: '5 girls' }, { words: 'five women' }],
        values: { people: 1, adult: 1 },
      },
    ]);
  });

  test('do not contradict each other where they name different people', () => {
    const women: Claim = { kind: 'group-word', count: 1, adulthood: 'adult', gender: 'female' };
    const words = [
      buildStatement({ id: 'statemaaaaaa', claim: girls(1), about: [{ kind: 'person', id: child.id }] }),
      buildStatement({ id: 'statembaaaaa', claim: women, about: [{ kind: 'person', id: adult.id }] }),
    ];
    expect(findContradictions(buildLooking([of(Statement, ...words), ...freed(adult, child)]))).toEqual([]);
  });

  test('mention somebody of whom no record speaks', () => {
    const boys: Claim = { kind: 'group-mentioned', adulthood: 'child', gender: 'male' };
    expect(found(boys, freed(adult))).toMatchObject([
      { check: 'group-mentioned', values: { people: 1, gender: 'male' } },
    ]);
    expect(found(boys, freed(buildChild({ id: 'boyaaaaaaaaa', gender: 'male' })))).toEqual([]);
    expect(found(boys, [])).toEqual([]);
  });
});

describe('words for times and places', () => {
  const lastMonth: Claim = { kind: 'period-words', period: month('2024-04') };

  test('are held against the days of the operations, a date that may fit being no contradiction', () => {
    const lotus = buildOperation({ id: 'operation333', happened: day('2024-05-08'), status: 'concluded' });
    const about = [
      { kind: 'operation' as const, id: kite.id },
      { kind: 'operation' as const, id: lotus.id },
    ];
    expect(found(lastMonth, [of(Operation, kite, lotus)], { about })).toMatchObject([
      { values: { dates: 2, outside: 1, first: '2024-04-27', last: '2024-05-08' } },
    ]);
    expect(found(lastMonth, [of(Operation, kite)])).toEqual([]);
    expect(found(lastMonth, [of(Operation, { ...lotus, id: kite.id, happened: year(2024) })])).toEqual([]);
  });

  test('that leave out the year are told which it was', () => {
    expect(found({ kind: 'year-missing' }, [of(Operation, kite)])).toMatchObject([{ values: { year: '2024' } }]);
  });

  test('of a place are held against the district', () => {
    const inMumbai = (...lgdDistricts: number[]): Claim => ({ kind: 'place-words', place: 'Mumbai', lgdDistricts });
    expect(found(inMumbai(482, 483), [of(Operation, kite)])).toMatchObject([
      { values: { place: 'Mumbai', recorded: 'Nalasopara' } },
    ]);
    expect(found(inMumbai(665), [of(Operation, kite)])).toEqual([]);
    expect(found(inMumbai(482), [of(Operation, { ...kite, lgdDistrict: null })])).toEqual([]);
  });

  test('of a duration are held against the days between', () => {
    const report = buildMissingReport({ missingSince: day('2023-08-20'), foundWhen: partOfMonth('2024-04', 'early') });
    const about = [{ kind: 'missing-report' as const, id: report.id }];
    const months = (amount: number): Claim => ({ kind: 'duration-words', amount, unit: 'month' });
    expect(found(months(8), [of(MissingReport, report)], { about })).toMatchObject([
      { values: { leastDays: 225, mostDays: 234, months: '7.5' } },
    ]);
    expect(found({ kind: 'duration-words', amount: 230, unit: 'day' }, [of(MissingReport, report)], { about })).toEqual(
      [],
    );
    expect(found(months(8), [of(MissingReport, { ...report, foundWhen: null })], { about })).toEqual([]);
  });
});

describe('words for how somebody stands', () => {
  test('of guilt are held against the role in the file', () => {
    const about = [{ kind: 'person' as const, id: adult.id }];
    const culprit: Claim = { kind: 'role-word', implies: 'convicted' };
    expect(
      found(culprit, [of(Participant, buildParticipant({ personId: adult.id, role: 'accused' }))], { about }),
    ).toMatchObject([{ values: { role: 'accused' } }]);
    expect(
      found(culprit, [of(Participant, buildParticipant({ personId: adult.id, role: 'witness' }))], { about }),
    ).toEqual([]);
  });

  const called = (facts: object = {}) =>
    buildFollowUp({
      personId: adult.id,
      doneWhen: day('2024-04-28'),
      method: 'phone',
      safe: 'yes',
      claim: 'returned_family_safe',
      ...facts,
    });
  const safe: Claim = { kind: 'status-claim', status: 'returned_family_safe' };
  const about = [{ kind: 'person' as const, id: adult.id }];

  test('of safety are held against who saw the home', () => {
    expect(found(safe, [...freed(adult), of(FollowUp, called())], { about })).toMatchObject([
      { check: 'status-claim', values: { people: 1, days: 1 } },
    ]);
    expect(found(safe, [...freed(adult), of(FollowUp, called({ homeChecked: true }))], { about })).toEqual([]);
    expect(found(safe, [...freed(adult), of(FollowUp, called({ verifiedBy: 'Asha' }))], { about })).toEqual([]);
  });

  test('of safety are found in follow-ups too that no text speaks of; a later visit settles them', () => {
    const silent = (...ones: object[]) => findContradictions(buildLooking([...freed(adult), of(FollowUp, ...ones)]));
    expect(silent(called())).toMatchObject([
      { id: 'safe-unchecked:2024-04-28', values: { people: 1, on: '2024-04-28' } },
    ]);
    expect(silent(called(), called({ id: 'followbaaaaa', doneWhen: day('2024-05-06'), homeChecked: true }))).toEqual(
      [],
    );
  });

  test('in one file, accused and perhaps a victim, are told as both', () => {
    const roles = (...pairs: [string, string][]) =>
      pairs.map(([caseFileId, role]) =>
        buildParticipant({ id: `${caseFileId} ${role}`, caseFileId, personId: adult.id, role: role as 'accused' }),
      );
    const both = (...pairs: [string, string][]) =>
      findContradictions(buildLooking([of(Participant, ...roles(...pairs))]));
    expect(both(['filea', 'accused'], ['filea', 'possible_victim'])).toMatchObject([
      { check: 'both-roles', records: [{ id: adult.id }, { id: 'filea' }] },
    ]);
    expect(both(['filea', 'accused'], ['fileb', 'survivor'])).toEqual([]);
  });
});

describe('papers that are not recorded', () => {
  const file = buildCaseFile({ personId: child.id });
  const report = buildMissingReport({
    personId: child.id,
    caseFileId: file.id,
    firNumber: null,
    portalNumber: 'P-1',
    ahtuTransferred: day('2023-12-20'),
  });
  const stay = buildPlacement({ personId: child.id, basis: 'cwc_order', orderRef: null });
  const records: Records = [
    of(CaseFile, file),
    of(MissingReport, report),
    of(Placement, stay),
    ...freed({ ...child, birthBasis: 'stated' }),
  ];

  test('are named for a child who reached safety', () => {
    expect(findContradictions(buildLooking(records))).toMatchObject([
      {
        check: 'missing-papers',
        missing: ['first_report', 'committee_order', 'age_proof', 'medical_examination'],
        values: { papers: 4 },
      },
    ]);
  });

  test('of a compartment that is closed to the reader are not called missing', () => {
    const [row] = findContradictions(buildLooking(records, ['case', 'person', 'search']));
    expect(row?.missing).toEqual(['first_report', 'age_proof']);
  });

  test('are not asked of an adult, nor of a closed file', () => {
    expect(
      findContradictions(buildLooking([of(CaseFile, buildCaseFile({ personId: adult.id })), ...freed(adult)])),
    ).toEqual([]);
    const closed = { ...file, closedAt: '2024-05-10T10:00:00.000Z', closureReason: 'other' };
    expect(findContradictions(buildLooking([of(CaseFile, closed), ...records.slice(1)]))).toEqual([]);
  });

  test('are there once they are recorded', () => {
    const whole: Records = [
      of(CaseFile, file),
      of(MissingReport, { ...report, firNumber: '12 of 2023' }),
      of(Placement, { ...stay, orderRef: 'Committee, 12 April' }),
      of(HealthEncounter, { personId: child.id, isMedicoLegal: true }),
      ...freed({ ...child, birthBasis: 'document' }),
    ];
    expect(findContradictions(buildLooking(whole))).toEqual([]);
  });
});

describe('a text by itself', () => {
  const number = (citedSource: string | null): Claim => ({
    ...{ kind: 'figure-words', value: 200_000, qualifier: 'nearly', citedSource },
  });

  test('whose number names no source says so, unless a figure of ours says it', () => {
    expect(found(number(null), [], { about: [] })).toMatchObject([{ check: 'figure-words', records: [] }]);
    expect(found(number('a census'), [], { about: [] })).toEqual([]);
    expect(found(number(null), [of(DeclaredFigure, { value: 200_000 })], { about: [] })).toEqual([]);
    expect(found(number(null), [of(DeclaredFigure, { value: 50 })], { about: [] })).toHaveLength(1);
  });

  test('that nobody is named to have written says so', () => {
    expect(found({ kind: 'by-line', author: null }, [], { about: [] })).toMatchObject([{ check: 'by-line' }]);
    expect(found({ kind: 'by-line', author: 'A colleague' }, [], { about: [] })).toEqual([]);
  });
});

describe('a part of town', () => {
  const inMumbai: Claim = { kind: 'place-words', place: 'Mumbai', lgdDistricts: [482, 483] };
  const about = (id: string) => ({ about: [{ kind: 'outreach-area' as const, id }] });

  test('is held against its district, and against nothing where nobody wrote that down', () => {
    const [there, here, nowhere] = [
      buildArea({ id: 'thereaaaaaaa', city: 'Bhiwandi', lgdDistrict: 497 }),
      buildArea({ id: 'hereaaaaaaaa', lgdDistrict: 482 }),
      buildArea({ id: 'nowhereaaaaa', lgdDistrict: null }),
    ];
    const records = [of(OutreachArea, there, here, nowhere)];
    expect(found(inMumbai, records, about(there.id))).toMatchObject([
      { check: 'place-words', values: { place: 'Mumbai', recorded: 'Bhiwandi' }, records: [{ id: there.id }] },
    ]);
    expect(found(inMumbai, records, about(here.id))).toEqual([]);
    expect(found(inMumbai, records, about(nowhere.id))).toEqual([]);
  });
});
