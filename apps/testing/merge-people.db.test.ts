import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { confirmAct } from '#modules/approval/model/settle-approval.ts';
import { addTeamMember } from '#modules/case-file/model/add-team-member.ts';
import { listCaseFiles } from '#modules/case-file/server/list-case-files.query.ts';
import { listJournal } from '#modules/journal/server/list-journal.query.ts';
import { addKnownName } from '#modules/person/model/add-known-name.ts';
import { erasePerson } from '#modules/person/model/erase-person.ts';
import { placeHold } from '#modules/person/model/legal-hold.ts';
import { mergePeople, partPeople } from '#modules/person/model/merge-people.ts';
import { KnownName, Person } from '#modules/person/model/person.ts';
import { PersonMerge } from '#modules/person/model/person-merge.ts';
import { findKnown } from '#modules/person/server/find-known.query.ts';
import { readErasure, readSeen } from '#modules/person/server/letting-go.query.ts';
import { declareConflict } from '#modules/protection/model/declare-conflict.ts';
import type { Answer } from '#platform/server/commands/command.ts';
import { newId } from '#platform/server/random.ts';
import { closeFile, type Someone, writeSomeone } from './keys/write-someone.ts';
import { type Colleague, openTestHouse, type TestHouse } from './test-house.ts';

let home: TestHouse;
let asha: Colleague;
let ravi: Colleague;
let divya: Colleague;
let anna: Colleague;

beforeAll(async () => {
  home = await openTestHouse();
  [asha, ravi, divya, anna] = [
    await home.admit('case-manager'),
    await home.admit('case-manager'),
    await home.admit('director'),
    await home.admit('administrator'),
  ];
  await home.asOwner(`update app.credential set admitted_at = now() - interval '25 hours'`);
}, 60_000);
afterAll(() => home.close());

const reason = 'The same mother and the same birth certificate.';
const find = (who: Colleague, kind: unknown, where: object) =>
  who.reads((tx) => home.house.path.store.find(tx, { kind: kind as never, where: where as never, how: 'all' }));
const codeOf = (answer: Answer) => (answer.outcome === 'refused' ? answer.refusal.code : 'accepted');

async function confirmed(asked: Answer): Promise<Answer> {
  if (asked.outcome === 'refused' || !asked.waitsFor) throw new Error(`not waiting: ${JSON.stringify(asked)}`);
  return divya.ask(confirmAct, { approvalId: asked.waitsFor });
}

const askMerge = (personId: string, intoId: string, who = asha) =>
  who.ask(mergePeople, { mergeId: newId(), staysMergeId: newId(), personId, intoId, reason });

async function twice(name: string): Promise<{ gone: Someone; stays: Someone }> {
  const [gone, stays] = [
    await writeSomeone(asha, `${name} A`, '90000 00001'),
    await writeSomeone(asha, name, '90000 00002'),
  ];
  for (const { personId } of [gone, stays])
    await asha.done(addKnownName, {
      knownNameId: newId(),
      knownName: { personId, value: `nick of ${personId}`, kind: 'nick', usedIn: null },
    });
  return { gone, stays };
}

async function merged(name: string) {
  const both = await twice(name);
  expect(codeOf(await confirmed(await askMerge(both.gone.personId, both.stays.personId)))).toBe('accepted');
  return both;
}

const namesOf = async (who: Colleague, personId: string) =>
  (await find(who, KnownName, { personId })).map((one) => String(one.personId)).sort();

describe('two records of one person', () => {
  test('are merged by two people, built, stored and read alike, and read together from then on', async () => {
    const { gone, stays } = await twice('Asmita');
    const asked = await askMerge(gone.personId, stays.personId);
    expect(await find(asha, PersonMerge, { personId: gone.personId })).toEqual([]);
    expect(await namesOf(asha, stays.personId)).toEqual([stays.personId]);
    expect(codeOf(await confirmed(asked))).toBe('accepted');
    expect(await find(asha, PersonMerge, { personId: gone.personId })).toMatchObject([
      { otherId: stays.personId, stays: false, reason, undoneAt: null, scopeId: gone.personId },
    ]);
    const both = [gone.personId, stays.personId].sort();
    expect(await namesOf(asha, stays.personId)).toEqual(both);
    expect(await namesOf(asha, gone.personId)).toEqual(both);
    const rows = await home.asOwner<{ staff: string; records: string[] }>(
      `select staff_id as staff, records from app.journal where action = 'person.merge-people' and kind = 'command' and $1 = any (records)`,
      [divya.staffId],
    );
    expect(rows).toMatchObject([{ staff: asha.staffId }]);
  });

  test('are one name in the list of all files, and one history in the journal', async () => {
    const { gone, stays } = await twice('Sunita');
    const codeIn = async (who: Colleague) => {
      const body = await who.reads((tx) => listCaseFiles(tx, home.house.path.store, 'all', ''));
      const { files } = JSON.parse(body ?? '') as { files: { id: string; code: string | null; nameUsed: string }[] };
      return files.filter(({ id }) => [gone, stays].some((one) => one.caseFileId === id)).map(({ code }) => code);
    };
    const journalOf = async (who: Colleague, about: string) => {
      const page = await who.reads((tx) => listJournal(tx, { about }));
      return page?.entries.filter(({ action }) => action === 'person.add-person').length ?? null;
    };
    const [before, own] = [await codeIn(asha), await codeIn(divya)];
    expect([new Set(before).size, new Set(own).size, await journalOf(divya, stays.personId)]).toEqual([2, 2, 1]);
    expect(codeOf(await confirmed(await askMerge(gone.personId, stays.personId)))).toBe('accepted');
    const [{ displayCode } = { displayCode: null }] = await find(asha, Person, { id: stays.personId });
    for (const who of [asha, divya]) expect(await codeIn(who)).toEqual([displayCode, displayCode]);
    expect(await journalOf(divya, stays.personId)).toBe(2);
    expect(await journalOf(divya, gone.personId)).toBe(2);
    expect(await journalOf(asha, gone.personId)).toBeNull();
    const part = { personId: stays.personId, intoId: gone.personId, undoneWords: reason };
    expect(codeOf(await confirmed(await asha.ask(partPeople, part)))).toBe('accepted');
    expect([await codeIn(asha), await journalOf(divya, stays.personId)]).toEqual([before, 1]);
  });

  test('stay two for whoever may see only the one', async () => {
    const { gone, stays } = await merged('Meena');
    await asha.done(addTeamMember, {
      caseFileId: stays.caseFileId,
      staffId: ravi.staffId,
      until: null,
      reason: 'works on it',
    });
    expect(await find(ravi, Person, { id: stays.personId })).toHaveLength(1);
    expect(await find(ravi, Person, { id: gone.personId })).toEqual([]);
    expect(await namesOf(ravi, stays.personId)).toEqual([stays.personId]);
    expect(await find(ravi, PersonMerge, {})).toMatchObject([{ personId: stays.personId, stays: true }]);
    expect(codeOf(await askMerge(gone.personId, stays.personId, ravi))).toBe('record.not-found');
  });

  test('are two again when two people say so', async () => {
    const { gone, stays } = await merged('Rekha');
    const part = () => asha.ask(partPeople, { personId: stays.personId, intoId: gone.personId, undoneWords: reason });
    expect(codeOf(await confirmed(await part()))).toBe('accepted');
    expect(await namesOf(asha, stays.personId)).toEqual([stays.personId]);
    expect(await find(asha, PersonMerge, { personId: stays.personId })).toMatchObject([{ undoneWords: reason }]);
    expect(codeOf(await part())).toBe('person.not-merged');
  });

  test('are not merged by one, nor past the act', async () => {
    const { gone, stays } = await twice('Sunita');
    const asked = await askMerge(gone.personId, stays.personId);
    const approvalId = asked.outcome === 'accepted' ? asked.waitsFor : '';
    expect(codeOf(await asha.ask(confirmAct, { approvalId }))).toBe('approval.same-person');
    const row = [asha.organisationId, newId(), gone.personId, stays.personId, asha.staffId];
    await expect(
      asha.reads((tx) =>
        tx.query(
          `insert into app.person_merge (organisation_id, id, scope_id, version, changed_at, changed_by, person_id, other_id, other_code, stays, merged_at)
           values ($1, $2, $3, 1, now(), $5, $3, $4, 'NEEM-214', false, now())`,
          row,
        ),
      ),
    ).rejects.toThrow(/privilege|42501/);
  });

  test('of two merges asked at once, each is decided on what the other left', async () => {
    const { gone, stays } = await twice('Lalita');
    const third = await writeSomeone(asha, 'Lalita B', '90000 00003');
    const asked = [await askMerge(gone.personId, stays.personId), await askMerge(stays.personId, third.personId)];
    const answers = (await Promise.all(asked.map(confirmed))).map(codeOf).sort();
    expect(answers[0]).toBe('accepted');
    expect(['person.merged-already', 'person.stands-for-another']).toContain(answers[1]);
  });
});

describe('what guards the one guards the other', () => {
  test('a colleague who must not see her sees neither record', async () => {
    const { gone, stays } = await twice('Kavita');
    await asha.done(addTeamMember, {
      caseFileId: stays.caseFileId,
      staffId: ravi.staffId,
      until: null,
      reason: 'works on it',
    });
    await asha.done(declareConflict, {
      conflictId: newId(),
      staffId: ravi.staffId,
      personId: gone.personId,
      kind: 'related',
    });
    expect(await find(ravi, Person, { id: stays.personId })).toHaveLength(1);
    expect(codeOf(await confirmed(await askMerge(gone.personId, stays.personId)))).toBe('accepted');
    expect(await find(ravi, Person, { id: stays.personId })).toEqual([]);
  });

  test('a hold on the one keeps both; erased, she is gone whole', async () => {
    const { gone, stays } = await merged('Pooja');
    const holdId = newId();
    await asha.done(placeHold, { holdId, personId: gone.personId, reason: 'The sessions court asked for it.' });
    for (const one of [gone, stays]) await closeFile(asha, one, divya);
    expect(await divya.reads((tx) => readErasure(tx, stays.personId))).toMatchObject({
      holds: ['legal-hold'],
      files: 2,
    });
    await home.asOwner(`update app.legal_hold set lifted_at = now(), sealed = sealed where id = $1`, [holdId]);
    const asked = await divya.ask(erasePerson, { personId: stays.personId, basis: 'own-wish' });
    if (asked.outcome === 'refused' || !asked.waitsFor) throw new Error(codeOf(asked));
    expect(codeOf(await anna.ask(confirmAct, { approvalId: asked.waitsFor }))).toBe('accepted');
    for (const one of [gone, stays]) expect(await find(asha, Person, { id: one.personId })).toEqual([]);
    const [{ live = -1 } = {}] = await home.asOwner<{ live: number }>(
      `select count(*)::int as live from app.subject_key where subject_id = any ($1) and wrapped is not null`,
      [[gone.personId, stays.personId, gone.caseFileId, stays.caseFileId]],
    );
    expect(live).toBe(0);
  });

  test('she is found by either name, told once who saw either record, and counted once', async () => {
    const { gone, stays } = await merged('Usha');
    const known = await asha.reads((tx) => findKnown(tx, home.house.path.store, { field: 'name', value: 'Usha A' }));
    expect(known?.map((one) => one.personId)).toEqual([stays.personId]);
    await asha.reads((tx) =>
      tx.query(`select app.note('reveal', 'open', 'person-identity', array[$1], array[$1, $2], 'court')`, [
        gone.personId,
        stays.personId,
      ]),
    );
    const seen = await asha.reads((tx) => readSeen(tx, stays.personId, '2020-01-01T00:00:00Z'));
    expect(seen?.filter(({ kind }) => kind === 'reveal')).toHaveLength(1);
    const [{ now = '' } = {}] = await home.asOwner<{ now: string }>('select app.person_now($1, $2) as now', [
      asha.organisationId,
      gone.personId,
    ]);
    expect(now).toBe(stays.personId);
  });
});
