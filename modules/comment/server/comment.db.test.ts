import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Comment } from '#modules/comment/model/comment.ts';
import { approveComment, passOnComment, refuseComment, takeBackComment } from '#modules/comment/model/comment-acts.ts';
import { bringBackComments, refuseComments } from '#modules/comment/model/many-comments.ts';
import { Tip } from '#modules/tip/model/tip.ts';
import { newId } from '#platform/server/random.ts';
import { openInbox, type TestInbox } from '../../../apps/testing/site-inbox.ts';
import { type Colleague, openTestHouse, type TestHouse } from '../../../apps/testing/test-house.ts';
import { readComments } from './read-comments.ts';

let house: TestHouse;
let inbox: TestInbox;
let tara: Colleague;
let asha: Colleague;
const WORDS = 'Thank you for looking for her. I pray for all of you.';

beforeAll(async () => {
  house = await openTestHouse();
  inbox = await openInbox(house);
  [tara, asha] = [await house.admit('communications-editor'), await house.admit('case-manager')];
});
afterAll(async () => {
  await inbox.close();
  await house.close();
});

const waiting = (who: Colleague) => who.reads((tx) => readComments(tx, 1000));
const kept = (who: Colleague, kind: unknown, id: string) =>
  who.reads((tx) => house.house.path.store.find(tx, { kind: kind as never, where: { id }, how: 'all' }));

describe('a reader’s comment', () => {
  test('waits where a moderator reads it and nobody else: no colleague, no page, not the role that left it there', async () => {
    const storyId = await inbox.putStory();
    const id = await inbox.leave('comment', { name: 'Anita', words: WORDS }, storyId);
    expect(await waiting(tara)).toMatchObject([{ id, storyId, name: 'Anita', words: WORDS, storyOpen: true }]);
    expect(await waiting(asha)).toEqual([]);
    await expect(inbox.asSite('select * from site.inbox')).rejects.toThrow(/permission/);
    expect(await inbox.shown('comment')).toEqual([]);
  });

  test('is public once it is approved, with parts left out and marked, and the inbox holds no word of it', async () => {
    const storyId = await inbox.putStory();
    const id = await inbox.leave('comment', { name: 'Anita', words: WORDS }, storyId);
    const words = 'Thank you for looking for her. …';
    expect(await asha.ask(approveComment, { commentId: id, name: null, words })).toMatchObject({ outcome: 'refused' });
    await tara.done(approveComment, { commentId: id, name: null, words });
    expect(await inbox.shown('comment')).toContainEqual(
      expect.objectContaining({ id, body: expect.objectContaining({ storyId, name: null, words, shortened: true }) }),
    );
    expect((await waiting(tara)).map((one) => one.id)).not.toContain(id);
    expect(await tara.ask(approveComment, { commentId: id, name: null, words })).toMatchObject({
      refusal: { code: 'comment.gone' },
    });
    await tara.done(takeBackComment, { commentId: id, reason: 'asked-by-writer' });
    expect((await inbox.shown('comment')).filter((one) => one.id === id && one.body !== null)).toEqual([]);
  });

  test('is made to say nothing that its writer did not, and not shown with a way to reach somebody', async () => {
    const storyId = await inbox.putStory();
    const written = 'She is brave. Call me on 98765 43210.';
    const id = await inbox.leave('comment', { name: null, words: written }, storyId);
    const asked = async (words: string, name: string | null = null) => {
      const answer = await tara.ask(approveComment, { commentId: id, name, words });
      return answer.outcome === 'refused' ? answer.refusal.code : answer.outcome;
    };
    expect(await asked('She is not brave.')).toBe('comment.other-words');
    expect(await asked('She is brave. …', 'Somebody')).toBe('comment.other-name');
    expect(await asked(written)).toBe('comment.tells-too-much');
    expect(await asked('She is brave. …')).toBe('accepted');
  });

  test('that is refused leaves why, and no word', async () => {
    const id = await inbox.leave('comment', { name: 'X', words: 'They deserve it.' }, await inbox.putStory());
    await tara.done(refuseComment, { commentId: id, reason: 'hate' });
    expect(await kept(tara, Comment, id)).toMatchObject([
      { state: 'refused', reason: 'hate', words: null, name: null },
    ]);
    expect((await house.asOwner('select * from site.inbox where id = $1', [id])).length).toBe(0);
  });

  test('is refused with many others, brought back within the hour, and then decided about like any other', async () => {
    const storyId = await inbox.putStory();
    const said = { name: null, words: WORDS };
    const ids: string[] = [];
    for (let n = 0; n < 3; n += 1) ids.push(await inbox.leave('comment', said, storyId));
    const [first = '', second = '', third = ''] = ids;
    const code = async (who: Colleague, act: typeof refuseComments | typeof bringBackComments, more: object) => {
      const answer = await who.ask(act, more);
      return answer.outcome === 'refused' ? answer.refusal.code : answer.outcome;
    };
    const spam = { commentIds: ids, reason: 'advertising' };
    expect(await code(asha, refuseComments, spam)).toBe('act.not-for-you');
    const elsewhere = await house.admit('communications-editor', { of: await house.foundAnother() });
    expect(await code(elsewhere, refuseComments, spam)).toBe('comment.gone');
    expect(await code(tara, bringBackComments, { commentIds: ids })).toBe('comment.nothing-aside');
    await tara.done(refuseComments, spam);
    expect(await kept(tara, Comment, first)).toMatchObject([{ state: 'refused', reason: 'advertising', words: null }]);
    expect((await waiting(tara)).filter(({ id }) => ids.includes(id))).toEqual([]);
    expect(await code(tara, refuseComments, spam)).toBe('comment.gone');
    expect(await code(elsewhere, bringBackComments, { commentIds: [first] })).toBe('comment.nothing-aside');
    await tara.done(bringBackComments, { commentIds: [first, second] });
    expect((await waiting(tara)).map(({ id }) => id)).toEqual(expect.arrayContaining([first, second]));
    await tara.done(approveComment, { commentId: first, ...said });
    await tara.done(refuseComments, { commentIds: [second], reason: 'hate' });
    expect(await kept(tara, Comment, first)).toMatchObject([{ state: 'shown', words: WORDS, reason: null }]);
    expect(await kept(tara, Comment, second)).toMatchObject([{ state: 'refused', reason: 'hate' }]);
    await house.asOwner(`update site.inbox set settled_at = settled_at - interval '61 minutes' where id = $1`, [third]);
    await house.asOwner('select site.forget_old($1)', ['2024-05-13']);
    const left = await house.asOwner<{ id: string }>('select id from site.inbox where id = any ($1)', [ids]);
    expect(left).toEqual([{ id: second }]);
    expect(await code(tara, bringBackComments, { commentIds: [third] })).toBe('comment.nothing-aside');
  });

  test('that tells of somebody in danger becomes a tip, which the desk for tips reads', async () => {
    const words = 'My sister was taken to a house near the station.';
    const id = await inbox.leave('comment', { name: 'Sunita', words }, await inbox.putStory());
    const tipId = newId();
    await tara.done(passOnComment, { commentId: id, tipId });
    expect(await kept(asha, Tip, tipId)).toMatchObject([{ words, channel: 'web', status: 'waiting' }]);
    expect(await kept(tara, Comment, id)).toMatchObject([{ state: 'passed-on', words: null }]);
  });

  test('goes with its story when that is taken back, and a story that is back or a child’s takes none', async () => {
    const storyId = await inbox.putStory();
    const id = await inbox.leave('comment', { name: null, words: WORDS }, storyId);
    const late = await inbox.leave('comment', { name: null, words: WORDS }, storyId);
    await tara.done(approveComment, { commentId: id, name: null, words: WORDS });
    await inbox.takeStoryBack(storyId);
    expect((await inbox.shown('comment')).filter((one) => one.id === id && one.body !== null)).toEqual([]);
    const answer = await tara.ask(approveComment, { commentId: late, name: null, words: WORDS });
    expect(answer).toMatchObject({ refusal: { code: 'comment.story-closed' } });
    await expect(inbox.leave('comment', { name: null, words: WORDS }, storyId)).rejects.toThrow('comments are closed');
    const child = await inbox.putStory({ aboutChild: true });
    await expect(inbox.leave('comment', { name: null, words: WORDS }, child)).rejects.toThrow('comments are closed');
    const closed = await inbox.putStory({ commentsOpen: false });
    await expect(inbox.leave('comment', { name: null, words: WORDS }, closed)).rejects.toThrow('comments are closed');
  });

  test('is let in by its proof of work once, also after somebody has decided about it', async () => {
    const storyId = await inbox.putStory();
    const once = newId();
    const id = await inbox.leave('comment', { name: null, words: WORDS }, storyId, once);
    await expect(inbox.leave('comment', { name: null, words: WORDS }, storyId, once)).rejects.toThrow(/duplicate/);
    await tara.done(refuseComment, { commentId: id, reason: 'not-about-it' });
    await expect(inbox.leave('comment', { name: null, words: WORDS }, storyId, once)).rejects.toThrow(/duplicate/);
  });

  test('has no copy that nobody decided on, whoever writes it', async () => {
    const put = tara.reads((tx) =>
      tx.query(
        `insert into site.copy (organisation_id, kind, id, language, compartment, body, visible_from)
         values (app.my_organisation(), 'comment', $1, 'en', 'publishing', '{}', now())`,
        [newId()],
      ),
    );
    await expect(put).rejects.toThrow('nobody has decided');
  });

  test('comes as often as a network may write, and no oftener', async () => {
    const turn = () => inbox.asSite<{ may: boolean }>(`select site.take_turn('comment', '203.0.113.7', 3) as may`);
    const turns = [await turn(), await turn(), await turn(), await turn()].map(([row]) => row?.may);
    expect(turns).toEqual([true, true, true, false]);
    const seen = await house.asOwner<{ who: string }>(`select encode(who, 'escape') as who from site.turn`);
    expect(JSON.stringify(seen)).not.toContain('203.0.113');
  });
});
