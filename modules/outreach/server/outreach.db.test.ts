import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { by, day, month } from '#kernel/dated.ts';
import { OWN_STAFF, source } from '#kernel/source.ts';
import { addTeamMember } from '#modules/case-file/model/add-team-member.ts';
import { AssistedExit, ExitStep } from '#modules/outreach/model/assisted-exit.ts';
import { CentreEvent } from '#modules/outreach/model/centre-event.ts';
import { planExit } from '#modules/outreach/model/exit-acts.ts';
import { openCentre } from '#modules/outreach/model/keep-areas.ts';
import { letIntoContact, shareWithArea } from '#modules/outreach/model/meet-contact.ts';
import { moveTrust } from '#modules/outreach/model/move-trust.ts';
import { noteRound, noteVisit } from '#modules/outreach/model/note-visit.ts';
import { openCaseFileForContact } from '#modules/outreach/model/open-case-file-for-contact.ts';
import { DropInCentre, OutreachArea } from '#modules/outreach/model/outreach-area.ts';
import { ContactLink, OutreachContact, TrustStep } from '#modules/outreach/model/outreach-contact.ts';
import { ChildSeen, OutreachVisit } from '#modules/outreach/model/outreach-visit.ts';
import { recordCentreEvent } from '#modules/outreach/model/record-centre-event.ts';
import { reportChild } from '#modules/outreach/model/report-child.ts';
import { buildExit, buildNote } from '#modules/outreach/testing/build-outreach.ts';
import { Person } from '#modules/person/model/person.ts';
import { newId } from '#platform/server/random.ts';
import { MET, type OutreachHouse, openOutreachHouse } from '../../../apps/testing/outreach-house.ts';

let { house, ruth, mercy, kavita, rhea, areaId, seenBy, meet } = {} as OutreachHouse;

beforeAll(async () => {
  ({ house, ruth, mercy, kavita, rhea, areaId, seenBy, meet } = await openOutreachHouse());
});
afterAll(() => house.close());

describe('where outreach goes', () => {
  test('an area and a centre are read as they were written, by everybody here and nobody elsewhere', async () => {
    const centreId = newId();
    const centre = {
      ...{
        areaId,
        name: 'Drop-in',
        opened: day('2009-06-09', 'on June 9'),
        purposes: ['safety', 'privacy'],
        note: null,
      },
      hours: [{ days: [1, 2, 3], from: '11:00', until: '18:00' }],
    };
    await ruth.done(openCentre, { centreId, centre });
    expect(await seenBy(kavita, DropInCentre, { id: centreId })).toEqual([
      expect.objectContaining({ ...centre, closed: null, scopeId: areaId }),
    ]);
    expect(await seenBy(kavita, OutreachArea, { id: areaId })).toMatchObject([{ workedSince: by('2001-07-31') }]);
    expect(await seenBy(await house.foundAnother(), OutreachArea, { id: areaId })).toEqual([]);
    const event = {
      ...{ centreId, kind: 'inauguration', happened: day('2009-06-09'), words: 'songs and tea' },
      ...{ headcount: { qualifier: 'several', least: null, most: null }, source: source('papers') },
    };
    const eventId = newId();
    await mercy.done(recordCentreEvent, { eventId, event });
    expect(await seenBy(kavita, CentreEvent, { id: eventId })).toEqual([expect.objectContaining(event)]);
    expect(await seenBy(await house.admit('outreach-worker'), CentreEvent, { id: eventId })).toEqual([]);
    const guessed = { ...event, headcount: { qualifier: 'several', least: 12, most: null } };
    expect(await mercy.ask(recordCentreEvent, { eventId: newId(), event: guessed })).toMatchObject({
      refusal: { code: 'outreach.headcount-guessed' },
    });
  });
});

describe('a contact', () => {
  test('is read as it was written, by whoever knows her and by nobody else who works there', async () => {
    const contactId = await meet();
    const { forArea: _, ...facts } = MET;
    expect(await seenBy(mercy, OutreachContact, { id: contactId })).toEqual([
      expect.objectContaining({
        ...facts,
        workerId: mercy.staffId,
        displayCode: expect.stringMatching(/^[A-Z]+-\d{3}$/),
      }),
    ]);
    for (const one of [kavita, ruth, rhea, house.founder])
      expect(await seenBy(one, OutreachContact, { id: contactId })).toEqual([]);
    expect(await seenBy(mercy, TrustStep, { contactId })).toMatchObject([
      { stage: 'first_contact', since: MET.firstContact },
    ]);
  });

  test('is known to the others of her area while she says so, and no longer', async () => {
    const contactId = await meet({ forArea: true });
    expect(await seenBy(kavita, OutreachContact, { id: contactId })).toHaveLength(1);
    await mercy.ask(shareWithArea, { contactId, may: false });
    expect(await seenBy(kavita, OutreachContact, { id: contactId })).toEqual([]);
    expect(await seenBy(mercy, OutreachContact, { id: contactId })).toHaveLength(1);
  });

  test('nothing she said lies in a column', async () => {
    const contactId = await meet({ alias: 'Neelkamal', neverContact: 'never the blue door' });
    const rows = await house.asOwner('select to_jsonb(c)::text as row from app.outreach_contact c where id = $1', [
      contactId,
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/Neelkamal|blue door/);
  });
});

describe('what is written of her', () => {
  test('a visit, a child and a trust step are read as they were written', async () => {
    const contactId = await meet();
    const [visitId, childId, stepId] = [newId(), newId(), newId()];
    const visit = buildNote({
      services: ['medical'],
      dangerSigns: ['afraid'],
      herWords: 'come on Thursday',
      words: 'brief',
    });
    const child = {
      childId,
      alias: null,
      age: { least: 4, most: 5 },
      company: 'alone',
      partOfDay: 'night',
      signs: ['hungry'],
      words: null,
    };
    await mercy.done(noteVisit, { visitId, contactId, visit, child, next: null });
    expect(await seenBy(mercy, OutreachVisit, { id: visitId })).toEqual([
      expect.objectContaining({ ...visit, contactId, areaId, reached: null }),
    ]);
    const { childId: _, ...seen } = child;
    expect(await seenBy(mercy, ChildSeen, { id: childId })).toEqual([
      expect.objectContaining({ ...seen, contactId, visitId, seen: visit.happened, reportedAt: null }),
    ]);
    const report = { reportedAt: '2024-05-13T04:05:00.000Z', reportedTo: 'childline', reportRef: '1098-77' };
    await mercy.done(reportChild, { childId, ...report });
    expect(await seenBy(mercy, ChildSeen, { id: childId })).toMatchObject([report]);
    const step = {
      contactId,
      stage: 'trusting',
      since: month('2024-04'),
      reason: null,
      herWords: 'you came back',
      lang: 'en',
      source: OWN_STAFF,
    };
    await mercy.done(moveTrust, { stepId, ...step });
    expect(await seenBy(mercy, TrustStep, { id: stepId })).toEqual([expect.objectContaining(step)]);
    expect(await seenBy(kavita, OutreachVisit, { contactId })).toEqual([]);
  });

  test('a round is seen by those who work in the area, and not by who does not', async () => {
    const visitId = newId();
    const reached = { qualifier: 'about', least: 5, most: 8 };
    await mercy.done(noteRound, { visitId, areaId, visit: buildNote(), reached, child: null });
    expect(await seenBy(kavita, OutreachVisit, { id: visitId })).toEqual([
      expect.objectContaining({ reached, contactId: null }),
    ]);
    const stranger = await house.admit('outreach-worker');
    expect(await seenBy(stranger, OutreachVisit, { id: visitId })).toEqual([]);
    const round = { visitId: newId(), areaId, visit: buildNote(), reached: null, child: null };
    expect(await stranger.ask(noteRound, round)).toMatchObject({ refusal: { code: 'record.not-found' } });
  });

  test('her way out is read as it was written', async () => {
    const contactId = await meet();
    const { id: _i, scopeId: _s, version: _v, changedAt: _a, changedBy: _b, ...facts } = buildExit();
    const exit = { ...facts, contactId, helperIds: [mercy.staffId] };
    const [exitId, stepId, trustStepId] = [newId(), newId(), newId()];
    await mercy.done(planExit, { exitId, stepId, trustStepId, exit });
    expect(await seenBy(mercy, AssistedExit, { id: exitId })).toEqual([expect.objectContaining(exit)]);
    expect(await seenBy(mercy, ExitStep, { exitId })).toMatchObject([{ state: 'planned', since: exit.decided }]);
    expect((await seenBy(mercy, TrustStep, { contactId })).map(({ stage }) => stage).sort()).toEqual([
      'decided_exit',
      'first_contact',
    ]);
  });
});

describe('when she comes to us', () => {
  async function come() {
    const [contactId, caseFileId, personId, taskId] = [await meet(), newId(), newId(), newId()];
    const opening = {
      ...{
        contactId,
        caseFileId,
        linkId: newId(),
        title: 'Bulbul',
        role: 'survivor',
        riskLevel: 'medium',
        stage: 'in_shelter',
      },
      person: {
        is: 'new',
        personId,
        nameUsed: 'Bulbul',
        gender: 'female',
        born: null,
        age: null,
        birthBasis: 'unknown',
      },
    };
    return { contactId, caseFileId, personId, taskId, opening };
  }

  test('her file opens by who was let in, is linked, and widens nobody’s view', async () => {
    const { contactId, caseFileId, personId, taskId, opening } = await come();
    expect(await ruth.ask(openCaseFileForContact, opening)).toMatchObject({
      refusal: { code: 'record.not-found' },
    });
    const letIn = { contactId, staffId: ruth.staffId, taskId, until: null, reason: 'She has decided.' };
    await mercy.done(letIntoContact, letIn);
    await ruth.done(openCaseFileForContact, opening);
    expect(await seenBy(ruth, ContactLink, { contactId })).toEqual([
      expect.objectContaining({ contactId, caseFileId, personId, scopeId: caseFileId }),
    ]);
    // The director reads every file, and so the link; of what outreach wrote she reads nothing.
    expect(await seenBy(rhea, ContactLink, { contactId })).toHaveLength(1);
    for (const kind of [OutreachContact, TrustStep]) expect(await seenBy(rhea, kind, {})).toEqual([]);
    // Who is on the team of the file reads the link, and nothing of what outreach wrote.
    const asha = await house.admit('case-manager');
    const joins = { caseFileId, staffId: asha.staffId, until: null, reason: 'takes over' };
    await ruth.ask(addTeamMember, joins);
    expect(await seenBy(asha, ContactLink, { contactId })).toHaveLength(1);
    for (const kind of [OutreachContact, TrustStep]) expect(await seenBy(asha, kind, {})).toEqual([]);
    // The worker knows the woman, and not her file.
    expect(await seenBy(mercy, ContactLink, { contactId })).toEqual([]);
    expect(await seenBy(mercy, Person, { id: personId })).toEqual([]);
    const again = { ...opening, caseFileId: newId(), linkId: newId() };
    expect(await ruth.ask(openCaseFileForContact, again)).toMatchObject({
      refusal: { code: 'outreach.already-linked' },
    });
  });

  test('relationships are counted without anybody’s id, and not those who want no contact', async () => {
    const counted = 'select * from app.outreach_relationships_by($1)';
    const rows = () => rhea.reads((tx) => tx.query(counted, ['2024-05-13']));
    const standing = async () => (await rows()).length;
    const before = await standing();
    const contactId = await meet({ firstContact: day('2024-05-02') });
    expect(await standing()).toBe(before + 1);
    const no = {
      contactId,
      stage: 'no_contact_wanted',
      since: day('2024-05-10'),
      reason: null,
      herWords: null,
      lang: null,
    };
    await mercy.done(moveTrust, { stepId: newId(), ...no, source: OWN_STAFF });
    expect(await standing()).toBe(before);
    expect(Object.keys((await rows())[0] ?? {})).toEqual(['happened']);
    await expect(mercy.reads((tx) => tx.query(counted, ['2024-05-13']))).rejects.toThrow(/privilege/i);
  });
});
