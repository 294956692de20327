import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RecordKind } from '#kernel/record.ts';
import { addTeamMember } from '#modules/case-file/model/add-team-member.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { answerComplaint, noteComplaintStep, takeUpComplaint } from '#modules/complaint/model/answer-complaint.ts';
import { Complaint } from '#modules/complaint/model/complaint.ts';
import { takeComplaint } from '#modules/complaint/model/take-complaint.ts';
import { buildNewComplaint } from '#modules/complaint/testing/build-complaint.ts';
import { listJournal } from '#modules/journal/server/list-journal.query.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { declareConflict } from '#modules/protection/model/declare-conflict.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from './test-house.ts';

let house: TestHouse;
let [asha, nisha, rhea, lucy, vaishali]: Colleague[] = [];
const [personId, caseFileId] = [newId(), newId()];

beforeAll(async () => {
  house = await openTestHouse();
  asha = await house.admit('case-manager');
  rhea = await house.admit('director', { confirmedBy: house.founder });
  [nisha, lucy, vaishali] = [
    await house.admit('counsellor'),
    await house.admit('shelter-warden'),
    await house.admit('nurse'),
  ];
  const about = { gender: 'female', born: null, age: null, birthBasis: 'unknown' };
  await asha.done(addPerson, { personId, nameUsed: 'Iniya', ...about });
  await asha.done(openCaseFile, { caseFileId, personId, title: 'Iniya', riskLevel: 'high', stage: 'tracing' });
  for (const { staffId } of [lucy, vaishali, nisha])
    await asha.done(addTeamMember, { caseFileId, staffId, until: null, reason: 'works with her' });
});
afterAll(() => house.close());

const sees = (who: Colleague | undefined, id: string) =>
  who?.reads((tx) =>
    house.house.path.store.find(tx, { kind: Complaint as unknown as RecordKind, where: { id }, how: 'all' }),
  );
const said = (complaintId: string) => ({ complaintId, on: '2024-05-08', words: 'asked the girls one by one' });

async function taken(more: object = {}, overseerId: string | null = null) {
  const complaintId = newId();
  const complaint = buildNewComplaint({
    ...{ complainantId: personId, aboutStaffIds: [lucy?.staffId ?? ''], handlerId: nisha?.staffId ?? '' },
    ...more,
  });
  await vaishali?.done(takeComplaint, { complaintId, complaint, overseerId });
  return { complaintId, complaint };
}

test('is read as it was said, by whoever looks into it and the director; whoever wrote it down reads it until it is taken up', async () => {
  const { complaintId, complaint } = await taken();
  const written = expect.objectContaining({ ...complaint, steps: [], overseerIds: [rhea?.staffId] });
  for (const who of [nisha, rhea, vaishali]) expect(await sees(who, complaintId)).toEqual([written]);
  await nisha?.done(takeUpComplaint, { ...said(complaintId), guard: 'another shift' });
  await nisha?.done(answerComplaint, { ...said(complaintId), outcome: 'right', toldHow: 'spoken' });
  expect(await sees(nisha, complaintId)).toEqual([expect.objectContaining({ watchOn: '2024-06-07' })]);
  expect(await sees(vaishali, complaintId)).toEqual([]);
});

test('whoever it is about, and whoever else works with her, finds nothing of it: no record, no history, no feed, no journal', async () => {
  const { complaintId } = await taken();
  const other = await house.admit('director', { confirmedBy: house.founder });
  for (const who of [lucy, asha, other, await house.foundAnother()]) {
    expect(await sees(who, complaintId)).toEqual([]);
    const rows = await who?.reads((tx) =>
      Promise.all([
        tx.query('select from app.record_history where record_id = $1', [complaintId]),
        tx.query('select from app.feed where record_id = $1', [complaintId]),
        tx.query('select from app.access where scope_id = $1', [complaintId]),
      ]),
    );
    expect(rows).toEqual([[], [], []]);
    const answer = await who?.ask(noteComplaintStep, said(complaintId));
    expect(answer).toMatchObject({
      outcome: 'refused',
      refusal: { code: expect.stringMatching(/not-found|not-for-you/) },
    });
  }
  expect(await lucy?.reads((tx) => listJournal(tx, {}))).toBeNull();
  const [row] = await house.asOwner<{ row: string }>(
    'select to_jsonb(c)::text as row from app.complaint c where id = $1',
    [complaintId],
  );
  expect(row?.row).not.toMatch(new RegExp(`shouts|${lucy?.staffId}|${personId}`));
});

test('a director it is about is let into nothing, and her journal names nobody who complained', async () => {
  const aboutHer = {
    aboutStaffIds: [rhea?.staffId ?? ''],
    complainantId: null,
    fromWords: 'a girl of the first floor',
  };
  const { complaintId } = await taken(aboutHer, asha?.staffId);
  expect(await sees(rhea, complaintId)).toEqual([]);
  expect(await sees(asha, complaintId)).toHaveLength(1);
  const journal = await rhea?.reads((tx) => listJournal(tx, { about: complaintId }));
  expect(journal?.entries.flatMap(({ people }) => people)).toEqual([]);
  expect(JSON.stringify(journal)).not.toContain('first floor');
});

test('a colleague with a conflict of interest with her reads it never, even where somebody let her in', async () => {
  const { complaintId } = await taken({ handlerId: nisha?.staffId });
  expect(await sees(nisha, complaintId)).toHaveLength(1);
  await nisha?.done(declareConflict, { conflictId: newId(), staffId: nisha.staffId, personId, kind: 'related' });
  expect(await sees(nisha, complaintId)).toEqual([]);
  const { complaintId: later } = await taken({ handlerId: nisha?.staffId });
  expect(await sees(nisha, later)).toEqual([]);
  expect(await sees(rhea, later)).toHaveLength(1);
});
