import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { by, day } from '#kernel/dated.ts';
import type { RecordKind } from '#kernel/record.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { confirmAct } from '#modules/approval/model/settle-approval.ts';
import { answerComplaint, closeComplaint, takeUpComplaint } from '#modules/complaint/model/answer-complaint.ts';
import { Complaint } from '#modules/complaint/model/complaint.ts';
import { takeComplaint } from '#modules/complaint/model/take-complaint.ts';
import { buildNewComplaint } from '#modules/complaint/testing/build-complaint.ts';
import { CentreEvent } from '#modules/outreach/model/centre-event.ts';
import { addArea, letIntoArea, openCentre } from '#modules/outreach/model/keep-areas.ts';
import { LaneOrder, orderLane } from '#modules/outreach/model/lane-order.ts';
import { letIntoContact, meetContact } from '#modules/outreach/model/meet-contact.ts';
import { correctVisit, noteVisit } from '#modules/outreach/model/note-visit.ts';
import { linkContact } from '#modules/outreach/model/open-case-file-for-contact.ts';
import { OutreachContact, TrustStep } from '#modules/outreach/model/outreach-contact.ts';
import { OutreachVisit } from '#modules/outreach/model/outreach-visit.ts';
import { correctCentreEvent, recordCentreEvent } from '#modules/outreach/model/record-centre-event.ts';
import { buildNote } from '#modules/outreach/testing/build-outreach.ts';
import { erasePerson } from '#modules/person/model/erase-person.ts';
import { endService } from '#modules/staff/model/end-service.ts';
import { newId } from '#platform/server/random.ts';
import { closeFile, writeSomeone } from './keys/write-someone.ts';
import { type Colleague, openTestHouse, type TestHouse } from './test-house.ts';

let house: TestHouse;
let [ruth, mercy, kavita, rhea]: Colleague[] = [];
const areaId = newId();

beforeAll(async () => {
  house = await openTestHouse();
  [ruth, mercy] = [await house.admit('case-manager'), await house.admit('outreach-worker')];
  [kavita, rhea] = [await house.admit('outreach-worker'), await house.admit('director')];
  const area = { name: 'Mill lane', city: 'Mumbai', workedSince: by('2001-07-31'), workedUntil: null, note: null };
  await ruth?.done(addArea, { areaId, area });
  for (const one of [mercy, kavita])
    await ruth?.done(letIntoArea, { areaId, staffId: one?.staffId, reason: 'Goes there every week.' });
});
afterAll(() => house.close());

function who(one: Colleague | undefined): Colleague {
  if (!one) throw new Error('nobody was admitted');
  return one;
}

function seenBy(one: Colleague | undefined, kind: unknown, where: Record<string, string>) {
  const { store } = house.house.path;
  return who(one).reads((tx) => store.find(tx, { kind: kind as RecordKind, where, how: 'all' }));
}

const MET = {
  ...{ alias: 'Bulbul', areaId, centreId: null, firstContact: by('2024-02-29', 'by February'), languages: ['hi'] },
  ...{ age: { least: 20, most: 30 }, safeContact: 'at the stall', neverContact: 'no phone', forArea: false },
};

async function meet(more: object = {}) {
  const [contactId, stepId] = [newId(), newId()];
  await who(mercy).done(meetContact, { contactId, stepId, ...MET, ...more });
  return contactId;
}

describe('what was written is put right', () => {
  test('a visit and an event, and what stood there stays in the history', async () => {
    const contactId = await meet({ firstContact: day('2024-05-02') });
    const visitId = newId();
    const visit = { ...buildNote(), happened: day('2024-05-10') };
    await who(mercy).done(noteVisit, { visitId, contactId, visit, child: null, next: null });
    await who(mercy).done(
      correctVisit,
      { visitId, contactId, changes: { words: 'at the stall, not the mill' } },
      { basedOn: { [visitId]: 1 } },
    );
    expect(await seenBy(mercy, OutreachVisit, { id: visitId })).toMatchObject([
      { words: 'at the stall, not the mill' },
    ]);
    const early = { visitId, contactId, changes: { happened: day('2024-05-01') } };
    expect(await who(mercy).ask(correctVisit, early, { basedOn: { [visitId]: 2 } })).toMatchObject({
      refusal: { code: 'outreach.before-first' },
    });
    const [centreId, eventId] = [newId(), newId()];
    const centre = { areaId, name: 'Lamp', opened: day('2024-03-01'), purposes: [], hours: [], note: null };
    await who(ruth).done(openCentre, { centreId, centre });
    const headcount = { qualifier: 'about', least: 40, most: null };
    const event = { centreId, kind: 'meal', happened: day('2024-05-01'), headcount, words: null, source: OWN_STAFF };
    await who(mercy).done(recordCentreEvent, { eventId, event });
    const changes = { headcount: { qualifier: 'several', least: null, most: null } };
    await who(mercy).done(correctCentreEvent, { eventId, centreId, changes }, { basedOn: { [eventId]: 1 } });
    expect(await seenBy(mercy, CentreEvent, { id: eventId })).toMatchObject([changes]);
    const before = { eventId, centreId, changes: { happened: day('2024-02-01') } };
    expect(await who(mercy).ask(correctCentreEvent, before, { basedOn: { [eventId]: 2 } })).toMatchObject({
      refusal: { code: 'outreach.centre-not-open' },
    });
  });

  test('one’s own way through the lanes is kept, changed, and seen by nobody else', async () => {
    const [first, second] = [await meet({ forArea: true }), await meet({ forArea: true })];
    const way = { orderId: newId(), workerId: who(mercy).staffId, areaId };
    await who(mercy).done(orderLane, { ...way, contactIds: [second, first] });
    await who(mercy).done(orderLane, { ...way, orderId: newId(), contactIds: [first, second] });
    expect(await seenBy(mercy, LaneOrder, { areaId })).toMatchObject([{ contactIds: [first, second] }]);
    for (const one of [kavita, ruth, rhea]) expect(await seenBy(one, LaneOrder, { areaId })).toEqual([]);
    expect(await who(kavita).ask(orderLane, { ...way, contactIds: [] })).toMatchObject({ outcome: 'refused' });
  });
});

describe('a worker who leaves', () => {
  test('hands her women on in the same act; who ends her service learns how many, never who', async () => {
    const leaver = await house.admit('outreach-worker');
    const [contactId, stepId] = [newId(), newId()];
    await leaver.done(meetContact, { contactId, stepId, ...MET });
    const leaving = { staffId: leaver.staffId, leftOn: '2024-05-13', owners: [], restTo: null, deskTo: null };
    expect(await who(rhea).ask(endService, leaving)).toMatchObject({
      refusal: { code: 'staff.contacts-without-worker', values: { count: 1 } },
    });
    const to = (one: Colleague | undefined) => ({ ...leaving, contactsTo: who(one).staffId });
    expect(await who(rhea).ask(endService, to(ruth))).toMatchObject({ refusal: { code: 'staff.cannot-go' } });
    await who(rhea).done(endService, to(kavita));
    const hers = { workerId: who(kavita).staffId, alias: 'Bulbul' };
    expect(await seenBy(kavita, OutreachContact, { id: contactId })).toMatchObject([hers]);
    expect(await seenBy(kavita, TrustStep, { contactId })).toHaveLength(1);
    for (const one of [rhea, mercy, ruth]) expect(await seenBy(one, OutreachContact, { id: contactId })).toEqual([]);
    await expect(seenBy(leaver, OutreachContact, { id: contactId })).rejects.toThrow('nobody is signed in');
    // She can go on writing: the record was changed past its version, and its words still open.
    const note = { visitId: newId(), contactId, visit: buildNote(), child: null, next: null };
    await who(kavita).done(noteVisit, note);
  });
});

describe('erasing a person', () => {
  const words = /Bulbul|behind the mill|the night warden/;
  const onDisk = async (contactId: string, complaintId: string) => {
    const [row] = await house.asOwner<{ keys: number; texts: number }>(
      `select (select count(*)::int from app.subject_key where subject_id = any ($1) and wrapped is not null) as keys,
         (select count(*)::int from (select sealed, scope_id from app.outreach_contact union all select sealed, scope_id from app.trust_step
            union all select sealed, scope_id from app.outreach_visit union all select sealed, scope_id from app.complaint
            union all select coalesce(before, after), scope_id from app.record_history) t where scope_id = any ($1) and sealed is not null) as texts`,
      [[contactId, complaintId]],
    );
    return row;
  };

  test('reaches what outreach wrote under her alias and what she complained of, and waits for an open complaint', async () => {
    const [manager, counsellor] = [who(ruth), await house.admit('counsellor')];
    const anna = await house.admit('administrator');
    await house.asOwner(`update app.credential set admitted_at = now() - interval '25 hours'`);
    const contactId = await meet();
    const visit = { ...buildNote(), words: 'behind the mill' };
    await who(mercy).done(noteVisit, { visitId: newId(), contactId, visit, child: null, next: null });
    const someone = await writeSomeone(manager, 'Bulbul', '99887 76611');
    const letIn = { contactId, staffId: manager.staffId, taskId: newId(), until: null, reason: 'She comes to us.' };
    await who(mercy).done(letIntoContact, letIn);
    await manager.done(linkContact, { linkId: newId(), contactId, caseFileId: someone.caseFileId });
    const complaintId = newId();
    const about = {
      complainantId: someone.personId,
      about: 'work',
      aboutStaffIds: [],
      ownWords: 'the night warden shouts',
    };
    const complaint = buildNewComplaint({ ...(about as object), handlerId: counsellor.staffId });
    await manager.done(takeComplaint, { complaintId, complaint, overseerId: null });
    await closeFile(manager, someone, who(rhea));
    const ask = () => who(rhea).ask(erasePerson, { personId: someone.personId, basis: 'own-wish' });
    expect(await ask()).toMatchObject({ refusal: { values: { holds: 'open-complaint' } } });
    const said = { complaintId, on: '2024-05-08', words: 'asked everybody' };
    await counsellor.done(takeUpComplaint, { ...said, guard: 'another shift' });
    await counsellor.done(answerComplaint, { ...said, outcome: 'right', toldHow: 'spoken' });
    await counsellor.done(closeComplaint, said);
    expect(await onDisk(contactId, complaintId)).toMatchObject({ keys: 2 });
    expect(JSON.stringify(await seenBy(mercy, OutreachVisit, { contactId }))).toMatch(words);
    const asked = await ask();
    await anna.done(confirmAct, { approvalId: asked.outcome === 'accepted' ? asked.waitsFor : '' });
    expect(await onDisk(contactId, complaintId)).toEqual({ keys: 0, texts: 0 });
    for (const kind of [OutreachContact, TrustStep, OutreachVisit])
      expect(await seenBy(mercy, kind, { scopeId: contactId })).toEqual([]);
    expect(await seenBy(counsellor, Complaint, { id: complaintId })).toEqual([]);
  });
});
