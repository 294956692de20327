import { describe, expect, test } from 'vitest';
import { day, partOfMonth } from '#kernel/dated.ts';
import type { Reader } from '#kernel/reader.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import {
  buildAsking,
  buildEvent,
  buildLiveOperation,
  buildOperation,
  buildPlanFacts,
  buildRescuedFacts,
  OPERATION_ID,
  PLAN_ID,
} from '../testing/build-operation.ts';
import { CHECKLIST } from './checklist.ts';
import { operationDues } from './operation-dues.ts';
import { arrestTimeline, custodyTimeline, operationTimeline, rescuedTimeline } from './operation-timeline.ts';
import { warningsOf } from './operation-warnings.ts';
import { latestCustody } from './record-custody-status.ts';

const STAMP = { version: 1, changedAt: '2024-04-27T14:00:00.000Z', changedBy: 'staffaaaaaaa' };

/** A reader over a handful of records, by kind. */
function buildReader(records: Record<string, readonly object[]>): Reader {
  const all = (kind: { kind: string }) => records[kind.kind] ?? [];
  const get = (kind: { kind: string }, id: string | null | undefined) =>
    all(kind).find((one) => (one as { id?: string }).id === id) ?? null;
  return { all, get } as unknown as Reader; // of the kinds a test states, with the facts it states
}

const rescued = {
  ...STAMP,
  id: 'rescued22222',
  scopeId: 'personaaaaaa',
  operationId: OPERATION_ID,
  personId: 'personaaaaaa',
  ...buildRescuedFacts(),
};
const arrest = {
  ...STAMP,
  id: 'arrest222222',
  scopeId: 'accusedaaaaa',
  operationId: OPERATION_ID,
  personId: 'accusedaaaaa',
  at: day('2024-04-27'),
  place: null,
  sections: null,
  note: null,
};
const accused = { id: 'p', caseFileId: 'filexaaaaaaa', personId: 'accusedaaaaa', role: 'accused' };

describe('in a timeline', () => {
  test('an operation belongs to those who reached safety in it, and is as exact as it is known', () => {
    const reader = buildReader({ 'person-rescued': [rescued] });
    const happened = partOfMonth('2024-04', 'early', 'beginning of April');
    const heron = buildOperation({ status: 'concluded', happened });
    expect(operationTimeline.belongsTo(heron, reader)).toEqual({ personIds: ['personaaaaaa'] });
    expect(operationTimeline.tell(heron, reader)[0]).toMatchObject({ when: happened, track: 'operation' });
    expect(operationTimeline.tell(buildOperation(), reader)).toEqual([]);
  });

  test('reaching safety says what is missing, and nothing of it in a list', () => {
    const [fact] = rescuedTimeline.tell({ ...rescued, handedToWords: 'the women’s home' }, buildReader({}));
    expect(fact).toMatchObject({
      sentence: { key: 'operation:timeline.safeHanded', values: { to: 'the women’s home' } },
    });
    expect(fact?.missing).toEqual(['operation:timeline.missing.wish']);
    expect(fact?.quiet).toEqual({ key: 'operation:timeline.quiet' });
  });

  test('an arrest stands in the files where that person is accused, and only there', () => {
    const other = { ...accused, id: 'q', caseFileId: 'filexbbbbbbb', role: 'possible_victim' };
    const reader = buildReader({ participant: [accused, other] });
    expect(arrestTimeline.belongsTo(arrest, reader)).toEqual({
      caseFileIds: ['filexaaaaaaa'],
      personIds: ['accusedaaaaa'],
    });
    expect(arrestTimeline.tell(arrest, reader)[0]?.missing).toEqual(['operation:timeline.missing.sections']);
  });

  test('custody is told with the date and the source of each word', () => {
    const custody = {
      ...STAMP,
      id: 'c',
      scopeId: 'accusedaaaaa',
      arrestId: arrest.id,
      personId: 'accusedaaaaa',
      status: 'jail' as const,
      asOf: day('2024-04-28'),
      source: OWN_STAFF,
    };
    const [fact] = custodyTimeline.tell(custody, buildReader({}));
    expect(fact).toMatchObject({
      when: day('2024-04-28'),
      source: OWN_STAFF,
      sentence: { key: 'operation:timeline.custody.jail' },
    });
    const earlier = {
      ...custody,
      id: 'd',
      status: 'police_custody' as const,
      asOf: day('2024-04-27'),
      changedAt: '2024-05-01T00:00:00.000Z',
    };
    expect(latestCustody([custody, earlier])?.status).toBe('jail');
  });
});

describe('what is due', () => {
  const { actor } = buildAsking();
  const now = { today: '2024-05-13', at: '2024-05-13T04:11:00.000Z' };
  const over = buildLiveOperation({ status: 'concluded', endedAt: '2024-05-08T06:40:00.000Z' });
  const member = { operationId: OPERATION_ID, role: 'lead', staffId: actor.staffId, untilWhen: null };

  test('is the debrief, 72 hours after the end, for the lead who is named', () => {
    const reader = buildReader({ operation: [over], 'operation-team-member': [member] });
    expect(operationDues(reader, actor, now)).toMatchObject([
      { dueAt: '2024-05-11T06:40:00.000Z', address: ['o', OPERATION_ID] },
    ]);
    expect(operationDues(reader, { ...actor, staffId: 'imran2222222' }, now)).toEqual([]);
  });

  test('is nothing once it was held, or where nobody knows when it ended', () => {
    const held = { ...over, debriefHeldAt: '2024-05-09T06:40:00.000Z' };
    const imprecise = buildOperation({ status: 'concluded', happened: partOfMonth('2024-04', 'early') });
    expect(operationDues(buildReader({ operation: [held, imprecise] }), actor, now)).toEqual([]);
  });

  test('is an operation of today', () => {
    const planned = (on: string) => buildReader({ operation: [buildOperation({ plannedFor: day(on) })] });
    expect(operationDues(planned('2024-05-13'), actor, now)).toHaveLength(1);
    expect(operationDues(planned('2024-05-14'), actor, now)).toEqual([]);
  });

  test('is a child’s committee within a day, until it is ticked', () => {
    const events = [buildEvent({ kind: 'child_found' })];
    const records = { operation: [buildLiveOperation()], 'operation-event': events };
    const plan = { ...buildPlanFacts(), id: PLAN_ID };
    expect(operationDues(buildReader({ ...records, 'operation-plan': [plan] }), actor, now)).toMatchObject([
      { dueAt: '2024-04-28T12:55:00.000Z' },
    ]);
    const told = { ...plan, checklist: ['committee_told'] };
    expect(operationDues(buildReader({ ...records, 'operation-plan': [told] }), actor, now)).toEqual([]);
  });
});

describe('what a plan lacks', () => {
  const member = (role: 'woman_officer' | 'woman_witness' | 'witness' | 'nurse' | 'interpreter' | 'decoy') => ({
    role,
    untilWhen: null,
  });
  const complete = buildPlanFacts({ checklist: [...CHECKLIST.before], legalPowers: 'reasons written down' });
  const team = [
    member('woman_officer'),
    member('woman_officer'),
    member('woman_witness'),
    member('witness'),
    member('nurse'),
    member('interpreter'),
  ];

  test('is nothing when the procedures are met', () => {
    expect(warningsOf(complete, team, [], CHECKLIST.before)).toEqual([]);
  });

  test('is said by name, one by one', () => {
    const bare = buildPlanFacts({ bedsReady: 2, vehiclesSeparate: null });
    expect(warningsOf(bare, [member('decoy')], [], CHECKLIST.before)).toEqual([
      'women_officers',
      'witnesses',
      'woman_witness',
      'nurse',
      'interpreter',
      'decoy_not_authorised',
      'beds',
      'vehicles',
      'legal_power',
      'checklist',
    ]);
  });

  test('counts nobody who left the team', () => {
    const left = team.map((one) => (one.role === 'nurse' ? { ...one, untilWhen: day('2024-04-26') } : one));
    expect(warningsOf(complete, left, [], CHECKLIST.before)).toEqual(['nurse']);
  });
});
