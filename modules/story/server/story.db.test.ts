import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { day } from '#kernel/dated.ts';
import type { RecordKind } from '#kernel/record.ts';
import { confirmAct } from '#modules/approval/model/settle-approval.ts';
import { openCaseFile } from '#modules/case-file/model/open-case-file.ts';
import { recordConsent } from '#modules/consent/model/record-consent.ts';
import { withdrawConsent } from '#modules/consent/model/withdraw-consent.ts';
import { buildAsked } from '#modules/consent/testing/build-consent.ts';
import { describeExploitation } from '#modules/exploitation/model/describe-exploitation.ts';
import { buildProfileFacts } from '#modules/exploitation/testing/build-exploitation.ts';
import { addPerson } from '#modules/person/model/add-person.ts';
import { moveProceeding } from '#modules/proceeding/model/move-proceeding.ts';
import { openProceeding } from '#modules/proceeding/model/open-proceeding.ts';
import { buildProceedingFacts } from '#modules/proceeding/testing/build-proceeding.ts';
import { askCaseManager, prepareBrief } from '#modules/story/model/begin-story.ts';
import { linkSubject } from '#modules/story/model/link-subject.ts';
import { moveStory } from '#modules/story/model/move-story.ts';
import { noteNewDay } from '#modules/story/model/note-new-day.ts';
import { publishStory, withdrawStory } from '#modules/story/model/publish-story.ts';
import { PublishedStory } from '#modules/story/model/published-story.ts';
import { Story, type StoryFacts } from '#modules/story/model/story.ts';
import { StorySubject } from '#modules/story/model/story-subject.ts';
import { StoryText } from '#modules/story/model/story-text.ts';
import { addText, writeText } from '#modules/story/model/write-text.ts';
import { openPool } from '#platform/server/database/pool.ts';
import { newId } from '#platform/server/random.ts';
import { begun, openDesk } from '../../../apps/testing/story-house.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';
import { lookAgain } from './gate/look-again.ts';
import { readEditions } from './story-routes.ts';

const NOW = '2024-05-13T04:11:00.000Z';
let clock = NOW;
let house: TestHouse;
let site: pg.Pool;
let zoya: Colleague;
let rhea: Colleague;
let asha: Colleague;
let desk: ReturnType<typeof openDesk>;

beforeAll(async () => {
  house = await openTestHouse(() => new Date(clock));
  site = openPool(house.house.siteAddress, 1);
  rhea = await house.admit('director', { confirmedBy: house.founder });
  [zoya, asha] = [await house.admit('communications-editor'), await house.admit('case-manager')];
  desk = openDesk(zoya, rhea);
});
afterAll(() => Promise.all([site.end(), house.close()]));

const see = (who: Colleague, kind: unknown, where: Record<string, string>) =>
  who.reads((tx) => house.house.path.store.find(tx, { kind: kind as RecordKind, where, how: 'all' }));
type Copy = { language: string; slug: string; body: object | null; taken_back_for: string | null };
const copies = (id: string) =>
  house.asOwner<Copy>('select language, slug, body, taken_back_for from site.copy where id = $1', [id]);
describe('a story goes out', () => {
  test('when two have said so, through the gate, as a copy that the site reads', async () => {
    const { storyId } = await desk.written();
    await desk.lookedAt(storyId);
    const approvalId = await desk.asked(storyId);
    expect(await copies(storyId)).toEqual([]);
    await rhea.done(confirmAct, { approvalId });
    const read = PublishedStory.parse((await copies(storyId))[0]?.body);
    expect(read).toMatchObject({ title: 'News from us', publishedOn: '2024-05-13' });
    expect(await see(asha, Story, { id: storyId })).toEqual([]);
  });

  test('by no single hand, though the rules of the house are gone round', async () => {
    const { storyId } = await desk.written();
    const alone = (sql: string) => rhea.reads((tx) => tx.query(sql, [storyId]));
    const out = `update app.story set visible_from = now(), public_in = '{en}', published_on = '2024-05-13' where id = $1`;
    await expect(alone(out)).rejects.toThrow(/two people/);
    const copy = `insert into site.copy (organisation_id, kind, id, language, compartment, body, visible_from)
      values (app.my_organisation(), 'story', $1, 'en', 'publishing', '{}', now())`;
    await expect(alone(copy)).rejects.toThrow(/publishing it/);
    const passed = `insert into app.story_override (organisation_id, id, scope_id, changed_at, changed_by, story_id, code, asked_by, passed_at)
      values (app.my_organisation(), $1, $1, now(), app.my_staff(), $1, 'pity-words', app.my_staff(), now())`;
    await expect(alone(passed)).rejects.toThrow(/two people/);
  });

  test('not with words that find somebody, and not with words that came after it was looked at', async () => {
    const { storyId } = await desk.written('She was found on 20 August 2023 in Govandi.');
    expect(await zoya.ask(moveStory, { storyId, to: 'second_editor' })).toMatchObject({
      refusal: { code: 'story.hard-stops' },
    });
    const other = await desk.written();
    await desk.lookedAt(other.storyId);
    const changes = { title: 'Other news from us' };
    await zoya.done(writeText, { ...other, changes }, { basedOn: { [other.textId]: 1 } });
    expect(
      await zoya.ask(publishStory, { storyId: other.storyId, languages: ['en'], visibleFrom: null }),
    ).toMatchObject({ refusal: { code: 'story.step-missing' } });
  });

  test('keeps each edition, to be read and brought back', async () => {
    const { storyId, textId } = await desk.written();
    await zoya.done(writeText, { storyId, textId, changes: { title: 'Better' } }, { basedOn: { [textId]: 1 } });
    const editions = await zoya.reads((tx) => readEditions(tx, house.house.path.store, textId));
    expect(editions).toMatchObject([{ version: 2, before: { title: 'News from us' }, after: { title: 'Better' } }]);
    const title = String(editions[0]?.before.title);
    await zoya.done(writeText, { storyId, textId, changes: { title } }, { basedOn: { [textId]: 2 } });
    expect(await see(zoya, StoryText, { id: textId })).toMatchObject([{ title: 'News from us', version: 3 }]);
    expect(await asha.reads((tx) => readEditions(tx, house.house.path.store, textId))).toEqual([]);
  });
});

describe('a story that was scheduled', () => {
  const DAY = '2024-05-20T06:00:00.000Z';
  /** What a reader finds, asked as the site asks. */
  const seen = async (storyId: string) =>
    (await site.query<{ id: string }>('select id from site.copy where id = $1', [storyId])).rows.length;
  const stands = async (storyId: string) => (await see(zoya, Story, { id: storyId }))[0] as unknown as StoryFacts;
  const look = () => lookAgain(house.house.door, house.house.path);

  async function scheduled(): Promise<string> {
    clock = NOW;
    const { storyId } = await desk.written();
    await desk.lookedAt(storyId);
    const when = { languages: ['en'], visibleFrom: DAY };
    const asked = await zoya.ask(publishStory, { storyId, ...when });
    expect(asked).toMatchObject({ outcome: 'accepted', waitsFor: expect.anything() });
    await rhea.done(confirmAct, { approvalId: asked.outcome === 'accepted' ? asked.waitsFor : '' });
    return storyId;
  }
  afterAll(() => {
    clock = NOW;
  });

  test('is seen by nobody before it was looked at on its day, however long the house stood still', async () => {
    const storyId = await scheduled();
    expect([await seen(storyId), await look()]).toEqual([0, 0]);
    clock = '2024-05-23T06:00:00.000Z';
    // The world's clock is past every day of this test: nothing but the gate keeps it back.
    expect([await seen(storyId), (await stands(storyId)).state]).toEqual([0, 'scheduled']);
    expect([await look(), await look()]).toEqual([1, 0]);
    expect(await seen(storyId)).toBe(1);
    expect(await stands(storyId)).toMatchObject({ state: 'published', heldAt: null, publishedOn: '2024-05-20' });
  });

  test('is held where its facts are other ones by then, and the desk is told', async () => {
    const storyId = await scheduled();
    // Somebody of whom it tells came into it past the acts, and nobody is linked: as a trial that began, a consent that ran out.
    await house.asOwner(`update app.story set about = 'adult' where id = $1`, [storyId]);
    clock = '2024-05-20T06:00:30.000Z';
    expect(await look()).toBe(1);
    expect([await seen(storyId), await look()]).toEqual([0, 0]);
    expect(await stands(storyId)).toMatchObject({ state: 'scheduled', heldFor: ['nobody-linked'], heldAt: clock });
    expect(await copies(storyId)).toMatchObject([{ taken_back_for: null }]);
    await zoya.done(moveStory, { storyId, to: 'deidentify' });
    expect(await stands(storyId)).toMatchObject({ state: 'deidentify', heldFor: [], heldAt: null });
    expect([await look(), await seen(storyId)]).toEqual([0, 0]);
  });

  test('is held by a trial that began meanwhile, and let out where nothing did', async () => {
    const [personId, caseFileId, proceedingId] = [newId(), newId(), newId()];
    const met = { nameUsed: 'Meena', gender: 'female', born: day('1996-02-03'), age: null, birthBasis: 'document' };
    await asha.done(addPerson, { personId, ...met });
    const file = { caseFileId, personId, title: 'Meena', riskLevel: 'high', stage: 'tracing' };
    await asha.done(openCaseFile, file);
    const yes = { personId, purpose: 'story_publication', asked: day('2024-03-10'), until: '2025-03-01' } as const;
    await asha.done(recordConsent, { consentId: newId(), consent: buildAsked(yes) });
    const happened = { caseFileId, personId, happened: day('2020-02-01') };
    await asha.done(describeExploitation, { profileId: newId(), profile: buildProfileFacts(happened) });
    const none = { stage: 'no_complaint', stageSince: day('2020-03-01'), offence: day('2020-02-01') } as const;
    const proceeding = buildProceedingFacts({
      ...{ caseFileId, personId, accusedIds: [], sections: [], firNumber: null, firDate: null },
      ...none,
    });
    await asha.done(openProceeding, { proceedingId, proceeding });
    const tells = async (storyId: string) => {
      await house.asOwner(`update app.story set about = 'adult', subjects = 1, composite = true where id = $1`, [
        storyId,
      ]);
      await house.asOwner(
        `insert into app.story_subject (organisation_id, id, scope_id, changed_at, changed_by, story_id, person_id, told_as)
          values ($1, $2, $3, now(), $4, $5, $3, 'adult')`,
        [zoya.organisationId, newId(), personId, asha.staffId, storyId],
      );
      return storyId;
    };
    const [first, second] = [await tells(await scheduled()), await tells(await scheduled())];
    await house.asOwner(`update app.story set visible_from = '2024-05-21T06:00:00Z' where id = $1`, [second]);
    clock = DAY;
    await look();
    expect([await stands(first), await stands(second)]).toMatchObject([{ state: 'published' }, { state: 'scheduled' }]);
    await asha.done(moveProceeding, { proceedingId, stage: 'charge_framed', stageSince: day('2024-05-18') });
    clock = '2024-05-21T06:00:00.000Z';
    await look();
    expect(await stands(second)).toMatchObject({ state: 'scheduled', heldFor: ['trial-pending'] });
    expect([await seen(first), await seen(second)]).toEqual([1, 0]);
  });

  test('is let go of by nothing but that look', async () => {
    const storyId = await scheduled();
    const alone = (sql: string) => rhea.reads((tx) => tx.query(sql));
    await expect(alone(`update site.copy set held = false where id = '${storyId}'`)).rejects.toThrow(/publishing it/);
    await expect(alone(`select app.settle_inspection(now(), '{}')`)).rejects.toThrow();
    await expect(alone(`select * from app.begin_inspection('x', now(), '{}')`)).rejects.toThrow();
    expect(await house.asOwner('select 1 from app.session where inspects is not null')).toEqual([]);
    clock = DAY;
    await house.asOwner('update app.story set consent_ended_at = $2 where id = $1', [storyId, DAY]);
    await look();
    expect(await stands(storyId)).toMatchObject({ heldFor: ['consent-ended'] });
    expect(await seen(storyId)).toBe(0);
  });
});

test('until when it may be told is looked at again, and written by whoever looks', async () => {
  const storyId = await desk.published();
  await house.asOwner("update app.story set consent_until = '2024-05-20' where id = $1", [storyId]);
  expect(await see(rhea, Story, { id: storyId })).toMatchObject([{ consentUntil: '2024-05-20' }]);
  await zoya.done(noteNewDay, { storyId });
  expect(await see(rhea, Story, { id: storyId })).toMatchObject([{ consentUntil: null, state: 'published' }]); // of nobody
});

describe('a story is taken back', () => {
  test('by one, in one act: its words are gone and its place says so', async () => {
    const storyId = await desk.published();
    await zoya.done(withdrawStory, { storyId, forWhat: 'wish', why: 'She asked for it.' });
    const [copy] = await copies(storyId);
    expect(copy).toMatchObject({ body: null, taken_back_for: 'wish' });
    expect(JSON.stringify(copy)).not.toContain('asked');
  });

  test('also by a case manager who reaches no page: hers is the nearest hand', async () => {
    const storyId = await desk.published();
    expect(await asha.ask(withdrawStory, { storyId, forWhat: 'safety', why: 'x' })).toMatchObject({
      refusal: { code: 'record.not-found' },
    });
    await zoya.done(askCaseManager, { storyId, staffId: asha.staffId });
    await asha.done(withdrawStory, { storyId, forWhat: 'safety', why: 'Somebody recognised her.' });
    expect(await copies(storyId)).toMatchObject([{ body: null, taken_back_for: 'safety' }]);
  });
});

describe('whose story it is', () => {
  const personId = newId();
  const storyId = newId();
  const consentId = newId();

  beforeAll(async () => {
    const met = { nameUsed: 'Iniya', gender: 'female', born: day('1999-02-03'), age: null, birthBasis: 'document' };
    await asha.done(addPerson, { personId, ...met });
    const asked = { personId, purpose: 'story_publication', asked: day('2024-05-10'), until: '2025-05-01' } as const;
    await asha.done(recordConsent, { consentId, consent: buildAsked(asked) });
    await asha.done(prepareBrief, { ...begun(storyId), brief: 'Not her school.' });
    await asha.done(linkSubject, { subjectId: newId(), storyId, personId, caseFileId: null, toldAs: 'adult' });
  });

  test('the desk learns that it is of somebody, and not of whom', async () => {
    expect(await see(zoya, Story, { id: storyId })).toMatchObject([
      { about: 'adult', subjects: 1, brief: 'Not her school.' },
    ]);
    expect(await see(zoya, StorySubject, {})).toEqual([]);
    expect(await see(asha, StorySubject, { storyId })).toMatchObject([{ personId }]);
    const told = await zoya.reads((tx) =>
      tx.query(
        `select to_jsonb(t) from (select before, after, scope_id from app.record_history) t union all select to_jsonb(f) from app.feed f
          union all select to_jsonb(s) from app.story s union all select to_jsonb(s) from app.story_subject s`,
      ),
    );
    expect(JSON.stringify(told)).not.toContain(personId);
  });

  test('what she takes back reaches the desk at once, and what was to come does not come', async () => {
    await house.asOwner(
      `update app.story set visible_from = '2024-06-01', public_in = '{en}', published_on = '2024-06-01' where id = $1`,
      [storyId],
    );
    await house.asOwner(
      `insert into site.copy (organisation_id, kind, id, language, compartment, body, visible_from) values ($1, 'story', $2, 'en', 'publishing', '{}', '2024-06-01')`,
      [zoya.organisationId, storyId],
    );
    const back = { withdrawn: day('2024-05-13'), withdrawnBy: 'self', withdrawnWords: null, follows: 'Gone in a day.' };
    await asha.done(withdrawConsent, { consentId, personId, ...back });
    expect(await see(zoya, Story, { id: storyId })).toMatchObject([{ consentEndedAt: NOW }]);
    expect(await copies(storyId)).toMatchObject([{ body: null, taken_back_for: 'wish' }]);
  });

  test('nobody ends a consent that she did not write down', async () => {
    await expect(zoya.reads((tx) => tx.query('select app.end_story_consent($1)', [consentId]))).rejects.toThrow();
    await expect(rhea.reads((tx) => tx.query('select app.take_story_back($1)', [storyId]))).rejects.toThrow();
  });

  test('who is erased is erased from the drafts of her, and from every edition of them', async () => {
    const textId = newId();
    const words = { title: 'Iniya', summary: null, slug: null, headState: 'human', headFrom: null, blocks: [] };
    await zoya.done(addText, { textId, storyId, language: 'en', words });
    await zoya.done(writeText, { storyId, textId, changes: { title: 'Iniya R.' } }, { basedOn: { [textId]: 1 } });
    await house.asOwner('update app.person set sealed = null where id = $1', [personId]);
    const kept = await house.asOwner(
      `select sealed as words from app.story_text where story_id = $1 union all select sealed from app.story where id = $1
        union all select before from app.record_history where scope_id = $1 union all select after from app.record_history where scope_id = $1`,
      [storyId],
    );
    expect(kept.length).toBeGreaterThan(3);
    expect(kept.every(({ words: left }) => left === null)).toBe(true);
    expect(await see(zoya, StoryText, { id: textId })).toEqual([]);
  });
});
