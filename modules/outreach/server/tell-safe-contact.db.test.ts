import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { by } from '#kernel/dated.ts';
import type { RecordKind } from '#kernel/record.ts';
import { addArea, letIntoArea } from '#modules/outreach/model/keep-areas.ts';
import { planContact } from '#modules/outreach/model/keep-contact.ts';
import { letIntoContact, meetContact, shareWithArea } from '#modules/outreach/model/meet-contact.ts';
import { openCaseFileForContact } from '#modules/outreach/model/open-case-file-for-contact.ts';
import { tellSafeContact } from '#modules/outreach/model/tell-safe-contact.ts';
import { ContactException } from '#modules/person/model/check-contact.ts';
import { ContactRules } from '#modules/person/model/contact-rules.ts';
import { noteSafeContact } from '#modules/person/model/correct-person.ts';
import { Person } from '#modules/person/model/person.ts';
import { buildContactRules } from '#modules/person/testing/build-contact-rules.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let [ruth, mercy, kavita]: Colleague[] = [];
const [areaId, contactId, personId, rulesId] = [newId(), newId(), newId(), newId()];
const { id, scopeId, version, changedAt, changedBy, aboutId, through, never, ...rules } = buildContactRules();

function who(one: Colleague | undefined): Colleague {
  if (!one) throw new Error('nobody was admitted');
  return one;
}

function seenBy(one: Colleague | undefined, kind: unknown, where: Record<string, string>) {
  const { store } = house.house.path;
  return who(one).reads((tx) => store.find(tx, { kind: kind as RecordKind, where, how: 'all' }));
}

beforeAll(async () => {
  house = await openTestHouse();
  [ruth, mercy] = [await house.admit('case-manager'), await house.admit('outreach-worker')];
  kavita = await house.admit('outreach-worker');
  const area = { name: 'Mill lane', city: 'Mumbai', workedSince: null, workedUntil: null, note: null };
  await ruth.done(addArea, { areaId, area });
  for (const one of [mercy, kavita])
    await ruth.done(letIntoArea, { areaId, staffId: one.staffId, reason: 'goes there' });
  await mercy.done(meetContact, {
    ...{ contactId, stepId: newId(), alias: 'Bulbul', areaId, centreId: null, languages: ['hi'], forArea: false },
    ...{ firstContact: by('2024-02-29'), age: null, safeContact: null, neverContact: null },
  });
  const letIn = { contactId, staffId: ruth.staffId, taskId: newId(), until: null, reason: 'she comes to us' };
  await mercy.done(letIntoContact, letIn);
  await ruth.done(openCaseFileForContact, {
    ...{
      contactId,
      linkId: newId(),
      caseFileId: newId(),
      title: 'Bulbul',
      role: 'survivor',
      riskLevel: 'high',
      stage: 'in_shelter',
    },
    person: { is: 'new', personId, nameUsed: 'Asmita', gender: 'female', born: null, age: null, birthBasis: 'unknown' },
  });
  await ruth.done(
    noteSafeContact,
    { personId, safeContact: through, neverContact: never, agreed: { rulesId, rules } },
    { basedOn: { [personId]: 1 } },
  );
});
afterAll(() => house.close());

describe('how she is reached without harm', () => {
  test('is read as it was agreed, by those who know her', async () => {
    const facts = { ...rules, aboutId: personId, through, never };
    expect(await seenBy(ruth, ContactRules, { aboutId: personId })).toEqual([expect.objectContaining(facts)]);
    expect(await seenBy(mercy, ContactRules, { aboutId: personId })).toEqual([]);
  });

  test('is told to who goes to her, and nothing else: no name, no file, not through whom', async () => {
    await who(ruth).done(tellSafeContact, { rulesId: newId(), contactId, personId });
    const told = { ...rules, aboutId: contactId, through: null, never };
    expect(await seenBy(mercy, ContactRules, { aboutId: contactId })).toEqual([expect.objectContaining(told)]);
    expect(await seenBy(mercy, Person, { id: personId })).toEqual([]);
    expect(await seenBy(kavita, ContactRules, { aboutId: contactId })).toEqual([]);
    await who(mercy).ask(shareWithArea, { contactId, may: true });
    expect(await seenBy(kavita, ContactRules, { aboutId: contactId })).toHaveLength(1);
  });

  test('another person’s rules are not told of her', async () => {
    const other = { rulesId: newId(), contactId, personId: newId() };
    expect(await who(ruth).ask(tellSafeContact, other)).toMatchObject({ refusal: { code: 'record.not-found' } });
  });

  test('stops who plans to meet her, on the server as well; with a reason, which is kept, one goes on', async () => {
    const next = { nextOn: '2024-05-14', nextFrom: '11:00', nextUntil: '12:00', nextPlace: null, nextWords: null };
    expect(await who(mercy).ask(planContact, { contactId, ...next })).toMatchObject({
      refusal: { code: 'person.day-forbidden' },
    });
    await who(mercy).done(planContact, { contactId, ...next, despite: 'she asked for it' });
    expect(await seenBy(mercy, ContactException, { aboutId: contactId })).toMatchObject([
      { stops: ['day'], why: 'she asked for it' },
    ]);
  });
});
