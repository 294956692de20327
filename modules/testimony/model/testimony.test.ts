import { expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import type { Evidence } from '#modules/evidence/model/evidence.ts';
import { buildEvidence } from '#modules/evidence/testing/build-evidence.ts';
import { ASKING } from '#modules/placement/testing/build-placement.ts';
import type { ProceedingFacts } from '#modules/proceeding/model/proceeding.ts';
import { buildProceeding } from '#modules/proceeding/testing/build-proceeding.ts';
import { concernsOf } from '#modules/testimony/model/concerns.ts';
import { correctTestimony, recordTestimony } from '#modules/testimony/model/record-testimony.ts';
import { Testimony, type TestimonyFacts } from '#modules/testimony/model/testimony.ts';
import { testimonyTimeline } from '#modules/testimony/model/testimony-timeline.ts';
import { buildTestimonyFacts } from '#modules/testimony/testing/build-testimony.ts';

type Told = { refusal?: { code: string }; events?: readonly object[] };

function record(
  facts: Partial<TestimonyFacts>,
  of: Partial<ProceedingFacts> = {},
  evidence: StoredOf<typeof Evidence> | null = null,
): string {
  const told: Told = recordTestimony.decide(
    { testimonyId: 'testimaaaaaa', testimony: buildTestimonyFacts(facts) },
    { proceeding: buildProceeding(of), evidence },
    ASKING,
  );
  return told.refusal?.code ?? 'accepted';
}

test('that a statement was taken is kept beside its proceeding', () => {
  expect(record({})).toBe('accepted');
  expect(record({ caseFileId: 'fileyaaaaaaa' })).toBe('testimony.not-of-this-file');
});

test('none is taken tomorrow, nor before the offence', () => {
  expect(record({ taken: day('2024-05-14') })).toBe('testimony.not-yet');
  expect(record({ taken: day('2023-08-19') })).toBe('testimony.before-offence');
  expect(record({ taken: day('2023-08-20') })).toBe('accepted');
});

test.each([
  ['bnss-183', '2024-05-10', 'crpc', 'testimony.not-law-then'],
  ['crpc-164', '2024-05-10', 'crpc', 'accepted'],
  ['crpc-164', '2024-05-10', 'bnss', 'testimony.not-law-then'],
  ['pocso-25', '2024-05-10', 'bnss', 'accepted'],
] as const)('%s on %s, the proceeding under %s: %s', (section, on, procedure, expected) => {
  expect(record({ section, taken: day(on) }, { procedure })).toBe(expected);
});

test('a correction is held against the same rules', () => {
  const testimony = { ...buildTestimonyFacts(), id: 'testimaaaaaa' } as never;
  const told = (changes: object): Told =>
    correctTestimony.decide(
      { testimonyId: 'testimaaaaaa', proceedingId: 'proceedaaaaa', changes },
      { testimony, proceeding: buildProceeding(), evidence: null },
      ASKING,
    );
  expect(told({ reference: '14/2024' }).events).toEqual([
    expect.objectContaining({ changes: { reference: '14/2024' } }),
  ]);
  expect(told({ taken: day('2024-06-01') }).refusal?.code).toBe('testimony.not-yet');
});

test('there is no field into which what she said could be written', () => {
  expect(Testimony.facts.safeParse({ ...buildTestimonyFacts(), words: 'he said' }).success).toBe(false);
  const longest = Testimony.factNames.filter(
    (name) => Testimony.facts.safeParse({ ...buildTestimonyFacts(), [name]: 'x'.repeat(201) }).success,
  );
  expect(longest).toEqual([]);
});

test('what was not done as the law asks is named; what nobody knows is no reproach', () => {
  const how = {
    ...buildTestimonyFacts(),
    place: 'police-station',
    recorder: 'police-officer',
    support: 'not-offered',
  } as const;
  const girl = { adulthood: 'child', gender: 'female' } as const;
  expect(concernsOf(how, girl)).toEqual(['childAtStation', 'noWoman', 'supportNotOffered']);
  expect(concernsOf(how, { ...girl, adulthood: 'unclear' })).toContain('childAtStation');
  expect(concernsOf(how, { adulthood: 'adult', gender: 'male' })).toEqual([]);
  const unknown = {
    ...how,
    place: 'not-known',
    recorder: 'not-known',
    support: 'not-known',
    interpreter: 'not-known',
  } as const;
  expect(concernsOf(unknown, girl)).toEqual([]);
});

test('the timeline tells that she spoke, and that the number of the paper is missing', () => {
  const stored = {
    ...buildTestimonyFacts(),
    id: 'testimaaaaaa',
    scopeId: 'x',
    version: 1,
    changedAt: '',
    changedBy: '',
  };
  const [told] = testimonyTimeline.tell(stored, { all: () => [], get: () => null } as never);
  expect(told).toMatchObject({
    sentence: { key: 'testimony:told.crpc_164' },
    missing: ['testimony:missing.reference'],
    when: day('2024-05-10'),
  });
});

test('its paper is a piece of evidence of the same file, and one that the asker can see', () => {
  const paper = buildEvidence({ id: 'evidaaaaaaaa', aboutKind: 'case-file', aboutId: 'filexaaaaaaa' });
  const named = { evidenceId: paper.id };
  expect(record(named, {}, paper)).toBe('accepted');
  expect(record(named, {}, null)).toBe('testimony.evidence-not-of-this-file');
  expect(record(named, {}, { ...paper, aboutId: 'fileyaaaaaaa' })).toBe('testimony.evidence-not-of-this-file');
  expect(record(named, {}, { ...paper, aboutKind: 'operation' })).toBe('testimony.evidence-not-of-this-file');
});
