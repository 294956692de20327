import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RecordKind } from '#kernel/record.ts';
import { addTeamMember } from '#modules/case-file/model/add-team-member.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { CounsellingSession, SessionAddition } from '#modules/counselling/model/session.ts';
import { addToSession, recordSession } from '#modules/counselling/model/session-acts.ts';
import { buildSession } from '#modules/counselling/testing/build-session.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { buildNewPerson } from '#modules/person/testing/build-person.ts';
import { open } from '#platform/server/keys/cipher.ts';
import { newId } from '#platform/server/random.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';

let house: TestHouse;
let asha: Colleague;
let nisha: Colleague;
const [personId, caseFileId, sessionId] = [newId(), newId(), newId()];
const session = buildSession({ personId, risk: 'watch' });

beforeAll(async () => {
  house = await openTestHouse();
  [asha, nisha] = [await house.admit('case-manager'), await house.admit('counsellor')];
  await asha.done(addPerson, buildNewPerson(personId));
  await asha.done(openCaseFile, { caseFileId, personId, title: 'Asmita', riskLevel: 'high', stage: 'in_shelter' });
  await asha.done(addTeamMember, { caseFileId, staffId: nisha.staffId, until: null, reason: 'her counsellor' });
  await nisha.done(recordSession, { sessionId, session });
});
afterAll(() => house.close());

function seenBy(who: Colleague, kind: unknown) {
  const { store } = house.house.path;
  return who.reads((tx) => store.find(tx, { kind: kind as RecordKind, where: { personId }, how: 'all' }));
}

test('a session is read as it was written by her counsellor, and what is added stands beside it', async () => {
  expect(await seenBy(nisha, CounsellingSession)).toMatchObject([session]);
  await nisha.done(addToSession, { additionId: newId(), sessionId, words: 'It was the sea, not the river.' });
  expect(await seenBy(nisha, SessionAddition)).toMatchObject([{ words: 'It was the sea, not the river.' }]);
  expect(await seenBy(nisha, CounsellingSession)).toMatchObject([{ note: session.note, version: 1 }]);
  expect(await seenBy(await house.admit('counsellor'), CounsellingSession)).toEqual([]);
});

test('whoever leads her case is sent that a session took place and whether to act, and no word of it', async () => {
  const { store } = house.house.path;
  const text = await asha.reads(async (tx) => {
    const { table, json } = store.sqlOf('counselling-session');
    const rows = await tx.query<{ record: string }>(`select ${json} as record from ${table} t where t.id = $1`, [
      sessionId,
    ]);
    return store.open(tx, rows[0]?.record ?? '');
  });
  expect(JSON.parse(text)).toMatchObject({
    masked: true,
    attended: 'came',
    risk: 'watch',
    kind: null,
    note: '',
    ownWords: null,
  });
  expect(text).not.toMatch(/river|water/);
  expect(await seenBy(asha, SessionAddition)).toEqual([]);
});

test('the key that opens her file does not open what she said', async () => {
  const [row] = await nisha.reads((tx) =>
    tx.query<{ sealed: string; organisation_id: string }>(
      'select sealed, organisation_id from app.counselling_session where id = $1',
      [sessionId],
    ),
  );
  const organisationId = row?.organisation_id ?? '';
  const [form, subject, cipher] = (row?.sealed ?? '').split('.');
  const key = house.house.path.store.keys.get(organisationId, personId);
  const place = `${form}|counselling-session|sealed|${organisationId}|${sessionId}|1|${subject}`;
  const opened = (purpose: string) =>
    open(key.derive(purpose), place, Buffer.from(cipher ?? '', 'base64url')).toString();
  expect(() => opened('records')).toThrow(/does not open/);
  expect(opened('counselling')).toContain('river');
});
