import { describe, expect, test } from 'vitest';
import { CASE_STATUSES } from '#kernel/code-lists/case-status.ts';
import { day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import {
  buildAsking,
  buildCaseFile,
  buildEntry,
  buildEntryFacts,
  buildTrackStage,
} from '../testing/build-case-file.ts';
import type { CaseClosure } from './case-closure.ts';
import { type ClosingKnown, closeCaseFile } from './close-case-file.ts';
import { correctCaseFile, WORKING_STATUSES } from './correct-case-file.ts';
import { correctEntry } from './correct-entry.ts';
import { reopenCaseFile } from './reopen-case-file.ts';
import { writeEntry } from './write-entry.ts';

const asking = buildAsking();
const file = buildCaseFile();
const STAMP = {
  id: 'closureaaaaa',
  scopeId: file.id,
  version: 1,
  changedAt: '2024-05-01T00:00:00.000Z',
  changedBy: 'staffaaaaaaa',
};
const closed = buildCaseFile({ closedAt: '2024-05-01T00:00:00.000Z', closureReason: 'moved_away', status: 'closed' });

describe('writing an entry', () => {
  test('keeps the words as they were written', () => {
    const entry = buildEntryFacts({ caseFileId: file.id });
    const decision = writeEntry.decide({ entryId: 'entryaaaaaaa', entry }, { file }, asking);
    expect(decision).toMatchObject({ accepted: true, events: [{ is: 'added', scopeId: file.id, facts: entry }] });
  });

  test('is refused where the role does not write, before the database has to', () => {
    const entry = buildEntryFacts({ caseFileId: file.id, compartment: 'investigation' });
    const decision = writeEntry.decide({ entryId: 'entryaaaaaaa', entry }, { file }, asking);
    expect(decision).toMatchObject({ refusal: { code: 'case-file.not-your-compartment', kind: 'forbidden' } });
  });
});

describe('correcting', () => {
  test('names only what changed', () => {
    const decision = correctCaseFile.decide({ caseFileId: file.id, riskLevel: 'low' }, { file }, asking);
    expect(decision).toMatchObject({ events: [{ is: 'changed', id: file.id, changes: { riskLevel: 'low' } }] });
    const entry = buildEntry();
    const corrected = correctEntry.decide({ entryId: entry.id, happened: day('2024-05-10') }, { entry }, asking);
    expect(corrected).toMatchObject({ events: [{ id: entry.id, changes: { happened: day('2024-05-10') } }] });
  });

  test('says on which version it was based, so that nobody is overwritten', () => {
    expect([correctCaseFile.merges, correctEntry.merges]).toEqual([true, true]);
  });

  test('closes no file by way of its status', () => {
    const decision = correctCaseFile.decide({ caseFileId: closed.id, status: 'open' }, { file: closed }, asking);
    expect(decision).toMatchObject({ refusal: { code: 'case-file.closed' } });
    const closing = CASE_STATUSES.filter((status) => !WORKING_STATUSES.some((one) => one === status));
    expect(closing).toEqual(['closed', 'closed_referred', 'duplicate', 'not_trafficking']);
  });
});

const NOTHING_OPEN: ClosingKnown = { code: 'NEEM-214', openStay: false, openReturn: false, stillOpen: [] };

describe('closing a file', () => {
  const decide = (asked: object = {}, known: object = {}) =>
    closeCaseFile.decide({ ...input, ...asked }, { file, stages: [], ...NOTHING_OPEN, ...known }, asking);
  const input = { caseFileId: file.id, reason: 'goals_achieved' as const, words: 'She lives with her aunt.' };

  test('ends every track but the legal one', () => {
    const stages = [
      buildTrackStage(),
      buildTrackStage({ id: 'stagebbbbbbb', track: 'legal', stage: 'legal_followup' }),
      buildTrackStage({ id: 'stageccccccc', untilWhen: day('2024-01-01') }),
    ];
    expect(decide({}, { stages, stillOpen: ['follow-ups'] })).toMatchObject({
      accepted: true,
      events: [
        {
          id: file.id,
          changes: {
            status: 'closed',
            closedAt: asking.now,
            closureReason: 'goals_achieved',
            closureWords: input.words,
          },
        },
        {
          is: 'added',
          kind: 'case-closure',
          scopeId: file.scopeId,
          facts: { reason: 'goals_achieved', outcome: null, stillOpen: ['follow-ups'], reopenedAt: null },
        },
        { id: 'stageaaaaaaa', changes: { untilWhen: day('2024-05-13') } },
      ],
    });
  });

  test.each([
    ['transferred', 'closed_referred'],
    ['duplicate', 'duplicate'],
    ['not_trafficking', 'not_trafficking'],
    ['deceased', 'closed'],
  ] as const)('for the reason %s says %s', (reason, status) => {
    const decision = decide({ reason });
    expect(decision).toMatchObject({ events: [{ changes: { status } }, { kind: 'case-closure' }] });
  });

  test('is refused when it is closed already', () => {
    const decision = decide({}, { file: closed });
    expect(decision).toMatchObject({ refusal: { code: 'case-file.already-closed' } });
  });

  test('lets nobody go who sleeps in our house or is on her way, unless her other file goes on', () => {
    expect(decide({}, { openStay: true })).toMatchObject({ refusal: { code: 'case-file.still-staying' } });
    expect(decide({}, { openReturn: true })).toMatchObject({ refusal: { code: 'case-file.return-under-way' } });
    expect(decide({ reason: 'duplicate' }, { openStay: true })).toMatchObject({ accepted: true });
  });

  test('does not call a plan fulfilled of somebody who is missing again, nor anybody dead who is not', () => {
    const contradicts = { refusal: { code: 'case-file.outcome-contradicts' } };
    expect(decide({ outcome: 're_trafficked' })).toMatchObject(contradicts);
    expect(decide({ outcome: 'deceased' })).toMatchObject(contradicts);
    expect(decide({ reason: 'deceased', outcome: 'independent' })).toMatchObject(contradicts);
    expect(decide({ outcome: 'independent' })).toMatchObject({ accepted: true });
  });
});

describe('opening a closed file again', () => {
  const input = { caseFileId: closed.id, personId: closed.personId, reason: 'She called.' };

  const closure = { ...STAMP, reopenedAt: null } as StoredOf<typeof CaseClosure>; // the decision reads nothing else of it

  test('keeps what was thought when it was closed, with why it goes on', () => {
    const older = { ...closure, id: 'olderaaaaaaa', reopenedAt: '2024-02-01T00:00:00.000Z' };
    expect(
      reopenCaseFile.decide(input, { file: closed, other: null, closures: [older, closure] }, asking),
    ).toMatchObject({
      events: [
        { kind: 'case-file' },
        { kind: 'case-closure', id: closure.id, changes: { reopenedAt: asking.now, reopenedWhy: 'She called.' } },
      ],
    });
  });

  test('takes its closing back', () => {
    const changes = { closedAt: null, closureReason: null, closureWords: null, status: 'reopened' };
    expect(reopenCaseFile.decide(input, { file: closed, other: null, closures: [] }, asking)).toMatchObject({
      events: [{ changes }],
    });
  });

  test('is refused when it is open, or when another file of hers is', () => {
    expect(reopenCaseFile.decide(input, { file, other: null, closures: [] }, asking)).toMatchObject({
      refusal: { code: 'case-file.not-closed' },
    });
    const decision = reopenCaseFile.decide(input, { file: closed, other: file, closures: [] }, asking);
    expect(decision).toMatchObject({ refusal: { code: 'case-file.already-open' } });
  });
});
