import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { confirmAct } from '#modules/approval/model/settle-approval.ts';
import { answerComplaint, closeComplaint, takeUpComplaint } from '#modules/complaint/model/answer-complaint.ts';
import { Complaint } from '#modules/complaint/model/complaint.ts';
import { takeComplaint } from '#modules/complaint/model/take-complaint.ts';
import { buildNewComplaint } from '#modules/complaint/testing/build-complaint.ts';
import { CentreEvent } from '#modules/outreach/model/centre-event.ts';
import { openCentre } from '#modules/outreach/model/keep-areas.ts';
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
import { MET, type OutreachHouse, openOutreachHouse } from './outreach-house.ts';
import type { Colleague } from './test-house.ts';

let { house, ruth, mercy, kavita, rhea, areaId, seenBy, meet } = {} as OutreachHouse;

beforeAll(async () => {
  ({ house, ruth, mercy, kavita, rhea, areaId, seenBy, meet } = await openOutreachHouse());
});
afterAll(() => house.close());

describe('what was written is put right', () => {
  test('a visit and an event, and what stood there stays in the history', async () => {
    const contactId = await meet({ firstContact: day('2024-05-02') });
    const visitId = newId();
    const visit = { ...buildNote(), happened: day('2024-05-10') };
    await mercy.done(noteVisit, { visitId, contactId, visit, child: null, next: null });
    await mercy.done(
      correctVisit,
      { visitId, contactId, changes: { words: 'at the stall, not the mill' } },
      { basedOn: { [visitId]: 1 } },
    );
    expect(await seenBy(mercy, OutreachVisit, { id: visitId })).toMatchObject([
      { words: 'at the stall, not the mill' },
    ]);
    const early = { visitId, contactId, changes: { happened: day('2024-05-01') } };
    expect(await mercy.ask(correctVisit, early, { basedOn: { [visitId]: 2 } })).toMatchObject({
      refusal: { code: 'outreach.before-first' },
    });
    const [centreId, eventId] = [newId(), newId()];
    const centre = { areaId, name: 'Lamp', opened: day('2024-03-01'), purposes: [], hours: [], note: null };
    await ruth.done(openCentre, { centreId, centre });
    const headcount = { qualifier: 'about', least: 40, most: null };
    const event = { centreId, kind: 'meal', happened: day('2024-05-01'), headcount, words: null, source: OWN_STAFF };
    await mercy.done(recordCentreEvent, { eventId, event });
    const changes = { headcount: { qualifier: 'several', least: null, most: null } };
    await mercy.done(correctCentreEvent, { eventId, centreId, changes }, { basedOn: { [eventId]: 1 } });
    expect(await seenBy(mercy, CentreEvent, { id: eventId })).toMatchObject([changes]);
    const before = { eventId, centreId, changes: { happened: day('2024-02-01') } };
    expect(await mercy.ask(correctCentreEvent, before, { basedOn: { [eventId]: 2 } })).toMatchObject({
      refusal: { code: 'outreach.centre-not-open' },
    });
  });

  test('one’s own way through the lanes is kept, changed, and seen by nobody else', async () => {
    const [first, second] = [await meet({ forArea: true }), await meet({ forArea: true })];
    const way = { orderId: newId(), workerId: mercy.staffId, areaId };
    await mercy.done(orderLane, { ...way, contactIds: [second, first] });
    await mercy.done(orderLane, { ...way, orderId: newId(), contactIds: [first, second] });
    expect(await seenBy(mercy, LaneOrder, { areaId })).toMatchObject([{ contactIds: [first, second] }]);
    for (const one of [kavita, ruth, rhea]) expect(await seenBy(one, LaneOrder, { areaId })).toEqual([]);
    expect(await kavita.ask(orderLane, { ...way, contactIds: [] })).toMatchObject({ outcome: 'refused' });
  });
});

describe('a worker who leaves', () => {
  test('hands her women on in the same act; who ends her service learns how many, never who', async () => {
    const leaver = await house.admit('outreach-worker');
    const [contactId, stepId] = [newId(), newId()];
    await leaver.done(meetContact, { contactId, stepId, areaId, ...MET });
    const leaving = { staffId: leaver.staffId, leftOn: '2024-05-13', owners: [], restTo: null, deskTo: null };
    expect(await rhea.ask(endService, leaving)).toMatchObject({
      refusal: { code: 'staff.contacts-without-worker', values: { count: 1 } },
    });
    const to = (one: Colleague) => ({ ...leaving, contactsTo: one.staffId });
    expect(await rhea.ask(endService, to(ruth))).toMatchObject({ refusal: { code: 'staff.cannot-go' } });
    await rhea.done(endService, to(kavita));
    const hers = { workerId: kavita.staffId, alias: 'Bulbul' };
    expect(await seenBy(kavita, OutreachContact, { id: contactId })).toMatchObject([hers]);
    expect(await seenBy(kavita, TrustStep, { contactId })).toHaveLength(1);
    for (const one of [rhea, mercy, ruth]) expect(await seenBy(one, OutreachContact, { id: contactId })).toEqual([]);
    await expect(seenBy(leaver, OutreachContact, { id: contactId })).rejects.toThrow('nobody is signed in');
    // She can go on writing: the record was changed past its version, and its words still open.
    const note = { visitId: newId(), contactId, visit: buildNote(), child: null, next: null };
    await kavita.done(noteVisit, note);
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
    const [manager, counsellor] = [ruth, await house.admit('counsellor')];
    const anna = await house.admit('administrator');
    await house.asOwner(`update app.credential set admitted_at = now() - interval '25 hours'`);
    const contactId = await meet();
    const visit = { ...buildNote(), words: 'behind the mill' };
    await mercy.done(noteVisit, { visitId: newId(), contactId, visit, child: null, next: null });
    const someone = await writeSomeone(manager, 'Bulbul', '99887 76611');
    const letIn = { contactId, staffId: manager.staffId, taskId: newId(), until: null, reason: 'She comes to us.' };
    await mercy.done(letIntoContact, letIn);
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
    await closeFile(manager, someone, rhea);
    const ask = () => rhea.ask(erasePerson, { personId: someone.personId, basis: 'own-wish' });
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
