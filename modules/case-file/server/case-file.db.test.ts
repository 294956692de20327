import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day, partOfMonth } from '#kernel/dated.ts';
import type { RecordKind } from '#kernel/record.ts';
import { OWN_STAFF, source } from '#kernel/source.ts';
import { Clash } from '#modules/attention/model/clash.ts';
import { addParticipant } from '#modules/case-file/model/add-participant.ts';
import { addTeamMember } from '#modules/case-file/model/add-team-member.ts';
import { assignOwner } from '#modules/case-file/model/assign-owner.ts';
import { CaseClosure } from '#modules/case-file/model/case-closure.ts';
import { CaseFile, Entry, TrackStage } from '#modules/case-file/model/case-file.ts';
import { changeStage } from '#modules/case-file/model/change-stage.ts';
import { closeCaseFile } from '#modules/case-file/model/close-case-file.ts';
import { correctCaseFile } from '#modules/case-file/model/correct-case-file.ts';
import { correctEntry } from '#modules/case-file/model/correct-entry.ts';
import { endTeamMember } from '#modules/case-file/model/end-team-member.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { reopenCaseFile } from '#modules/case-file/model/reopen-case-file.ts';
import { writeEntry } from '#modules/case-file/model/write-entry.ts';
import { buildEntryFacts } from '#modules/case-file/testing/build-case-file.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { newId } from '#platform/server/random.ts';
import { closeByTwo } from '../../../apps/testing/close-by-two.ts';
import { readBefore } from '../../../apps/testing/read-before.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let asha: Colleague;
let meera: Colleague;
let dev: Colleague;

beforeAll(async () => {
  house = await openTestHouse();
  [asha, meera, dev] = [
    await house.admit('case-manager'),
    await house.admit('case-manager'),
    await house.admit('investigator'),
  ];
});
afterAll(() => house.close());

async function openFile(of: Colleague = asha) {
  const [personId, caseFileId] = [newId(), newId()];
  await of.done(addPerson, {
    personId,
    nameUsed: 'Iniya',
    gender: 'female',
    born: null,
    age: null,
    birthBasis: 'unknown',
  });
  await of.done(openCaseFile, { caseFileId, personId, title: 'Iniya', riskLevel: 'high', stage: 'tracing' });
  return { personId, caseFileId };
}

async function seenBy(who: Colleague, kind: unknown, where: Record<string, string>) {
  const { store } = house.house.path;
  return who.reads((tx) => store.find(tx, { kind: kind as RecordKind, where, how: 'all' }));
}

describe('an entry', () => {
  test('is read as it was written', async () => {
    const { caseFileId } = await openFile();
    const entry = buildEntryFacts({
      caseFileId,
      happened: partOfMonth('2024-04', 'early', 'beginning of April'),
      painful: 'What was found in the house.',
      source: source('police', { manner: 'written', who: 'the station', reliability: 'usually_reliable' }),
    });
    const entryId = newId();
    await asha.done(writeEntry, { entryId, entry });
    expect(await seenBy(asha, Entry, { id: entryId })).toEqual([
      expect.objectContaining({ ...entry, scopeId: caseFileId, version: 1 }),
    ]);
  });

  test('keeps the words that a correction replaced', async () => {
    const { caseFileId } = await openFile();
    const entryId = newId();
    await asha.done(writeEntry, { entryId, entry: buildEntryFacts({ caseFileId, words: 'Exams in July.' }) });
    await asha.done(correctEntry, { entryId, words: 'Exams in June.' }, { basedOn: { [entryId]: 1 } });
    expect(await seenBy(asha, Entry, { id: entryId })).toMatchObject([{ words: 'Exams in June.', version: 2 }]);
    expect(await readBefore(house, asha, entryId)).toEqual([{ words: 'Exams in July.' }]);
  });
});

describe('two colleagues who correct one file', () => {
  async function shared() {
    const { caseFileId } = await openFile();
    await asha.ask(addTeamMember, { caseFileId, staffId: meera.staffId, until: null, reason: 'stands in for a week' });
    return { caseFileId, basedOn: { [caseFileId]: 1 } };
  }

  test('lose nothing when they changed different fields', async () => {
    const { caseFileId, basedOn } = await shared();
    await asha.done(correctCaseFile, { caseFileId, riskLevel: 'low' }, { basedOn });
    await meera.done(
      correctCaseFile,
      { caseFileId, ownView: 'I feel safe here', ownViewSaid: day('2024-05-09') },
      { basedOn },
    );
    expect(await seenBy(asha, CaseFile, { id: caseFileId })).toMatchObject([
      { riskLevel: 'low', ownView: 'I feel safe here' },
    ]);
  });

  test('keep both values when they changed the same field', async () => {
    const { caseFileId, basedOn } = await shared();
    await asha.done(correctCaseFile, { caseFileId, riskLevel: 'low' }, { basedOn });
    const answer = await meera.ask(correctCaseFile, { caseFileId, riskLevel: 'critical' }, { basedOn });
    expect(answer).toMatchObject({ outcome: 'accepted', clashes: [expect.any(String)] });
    expect(await seenBy(asha, CaseFile, { id: caseFileId })).toMatchObject([{ riskLevel: 'low' }]);
    expect(await seenBy(asha, Clash, { recordId: caseFileId })).toMatchObject([
      { yours: 'critical', theirs: 'low', field: 'riskLevel' },
    ]);
  });
});

describe('a stage', () => {
  const begin = (caseFileId: string, stage: string, since: string) => ({
    stageId: newId(),
    caseFileId,
    stage,
    since: day(since),
    untilWhen: null,
    planned: false,
    reason: null,
    source: OWN_STAFF,
  });

  test('ends the one before it, which stays readable', async () => {
    const { caseFileId } = await openFile();
    await asha.done(changeStage, begin(caseFileId, 'investigation', '2024-05-13'));
    const stages = await seenBy(asha, TrackStage, { caseFileId });
    expect(stages.map(({ stage, untilWhen }) => [stage, untilWhen])).toEqual(
      expect.arrayContaining([
        ['tracing', day('2024-05-13')],
        ['investigation', null],
      ]),
    );
  });

  test('that has not begun is a plan, and says so', async () => {
    const { caseFileId } = await openFile();
    const ahead = begin(caseFileId, 'investigation', '2024-05-20');
    expect(await asha.ask(changeStage, ahead)).toMatchObject({ refusal: { code: 'case-file.stage-ahead' } });
    await asha.done(changeStage, { ...ahead, planned: true });
    expect(await seenBy(asha, TrackStage, { caseFileId, stage: 'tracing' })).toMatchObject([{ untilWhen: null }]);
  });

  test('is one in its track, however many change it at once', async () => {
    const { caseFileId } = await openFile();
    const asked = ['investigation', 'located', 'tracing', 'investigation'].map((stage) =>
      asha.ask(changeStage, begin(caseFileId, stage, '2024-05-13')),
    );
    expect((await Promise.all(asked)).map(({ outcome }) => outcome)).toEqual(asked.map(() => 'accepted'));
    const stages = await seenBy(asha, TrackStage, { caseFileId });
    expect(stages.filter(({ untilWhen }) => untilWhen === null)).toHaveLength(1);
    expect(stages).toHaveLength(5);
  });
});

describe('a team', () => {
  test('opens a file to a colleague and closes it again', async () => {
    const { caseFileId } = await openFile();
    expect(await seenBy(dev, CaseFile, { id: caseFileId })).toEqual([]);
    await asha.ask(addTeamMember, { caseFileId, staffId: dev.staffId, until: null, reason: 'works on the search' });
    expect(await seenBy(dev, CaseFile, { id: caseFileId })).toHaveLength(1);
    await asha.ask(endTeamMember, { caseFileId, staffId: dev.staffId, reason: null });
    expect(await seenBy(dev, CaseFile, { id: caseFileId })).toEqual([]);
    const answer = await asha.ask(endTeamMember, { caseFileId, staffId: dev.staffId, reason: null });
    expect(answer).toMatchObject({ outcome: 'refused', refusal: { code: 'case-file.not-on-team' } });
  });

  test('is not widened by someone who may not see the file', async () => {
    const { caseFileId } = await openFile();
    const answer = await dev.ask(addTeamMember, { caseFileId, staffId: dev.staffId, until: null, reason: 'curious' });
    expect(answer).toMatchObject({ outcome: 'refused', refusal: { code: 'record.not-found' } });
  });

  test('has an owner who may see the file', async () => {
    const { caseFileId } = await openFile();
    await asha.done(assignOwner, { caseFileId, staffId: dev.staffId, reason: 'moves to the search' });
    expect(await seenBy(dev, CaseFile, { id: caseFileId })).toMatchObject([{ ownerId: dev.staffId }]);
  });
});

describe('a closed file', () => {
  test('has its reason, opens again, and only where no other file of hers is open', async () => {
    const { caseFileId, personId } = await openFile();
    await closeByTwo(asha, meera, {
      caseFileId,
      reason: 'survivor_request',
      words: 'She wishes to be left alone for now.',
    });
    expect(await seenBy(asha, CaseFile, { id: caseFileId })).toMatchObject([
      {
        status: 'closed',
        closureReason: 'survivor_request',
        closureWords: 'She wishes to be left alone for now.',
        version: 2,
      },
    ]);
    const other = newId();
    await asha.done(openCaseFile, { caseFileId: other, personId, title: 'Iniya', riskLevel: 'low', stage: 'triage' });
    const refused = await asha.ask(reopenCaseFile, { caseFileId, personId, reason: 'She called.' });
    expect(refused).toMatchObject({ outcome: 'refused', refusal: { code: 'case-file.already-open' } });
    await closeByTwo(asha, meera, { caseFileId: other, reason: 'duplicate', words: null });
    await asha.done(reopenCaseFile, { caseFileId, personId, reason: 'She called.' });
    expect(await seenBy(asha, CaseFile, { id: caseFileId })).toMatchObject([
      { status: 'reopened', closedAt: null, closureReason: null },
    ]);
    expect(await seenBy(asha, CaseClosure, { caseFileId })).toMatchObject([
      { reason: 'survivor_request', words: 'She wishes to be left alone for now.', reopenedWhy: 'She called.' },
    ]);
  });

  test('is closed by nobody alone', async () => {
    const { caseFileId } = await openFile();
    const answer = await asha.ask(closeCaseFile, { caseFileId, reason: 'moved_away', words: null });
    expect(answer).toMatchObject({ outcome: 'accepted', waitsFor: expect.any(String) });
    expect(await seenBy(asha, CaseFile, { id: caseFileId })).toMatchObject([{ closedAt: null }]);
  });

  test('is one even when two colleagues open two at once', async () => {
    const personId = newId();
    await asha.done(addPerson, {
      personId,
      nameUsed: null,
      gender: 'female',
      born: null,
      age: null,
      birthBasis: 'unknown',
    });
    const open = () =>
      asha.ask(openCaseFile, { caseFileId: newId(), personId, title: 'Unknown', riskLevel: 'low', stage: 'triage' });
    const outcomes = (await Promise.all([open(), open(), open()])).map(({ outcome }) => outcome);
    expect(outcomes.sort()).toEqual(['accepted', 'refused', 'refused']);
  });

  test('takes people in roles, once each', async () => {
    const { caseFileId, personId } = await openFile();
    const participant = { caseFileId, personId, role: 'witness', since: null, note: null };
    await asha.done(addParticipant, { participantId: newId(), participant });
    expect(await asha.ask(addParticipant, { participantId: newId(), participant })).toMatchObject({
      refusal: { code: 'case-file.already-in-role' },
    });
  });
});
