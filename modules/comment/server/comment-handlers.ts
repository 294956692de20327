import { dayInIndia } from '#kernel/calendar.ts';
import { Comment, type CommentFacts } from '#modules/comment/model/comment.ts';
import type { InspectedKnown, WaitingKnown } from '#modules/comment/model/comment-acts.ts';
import { type AsideKnown, type ManyKnown, MOST_AT_ONCE } from '#modules/comment/model/many-comments.ts';
import type { PublishedComment } from '#modules/comment/model/published-comment.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';
import { putCopy, takeBackCopy } from '#platform/server/site/copies.ts';
import { readAside, setAside, takeOut } from '#platform/server/site/inbox.ts';
import { countHard, type InspectWords } from '#platform/server/site/inspect-words.ts';
import { COMMENT, readComments } from './read-comments.ts';

type About = { commentId: string };
type Shown = About & { name: string | null; words: string };

const waitingOf = async (tx: Transaction, { commentId }: About) => (await readComments(tx, 1, [commentId]))[0] ?? null;
const leaves = (tx: Transaction, { commentId }: About) => takeOut(tx, COMMENT, commentId);

/** Looks at what waits, and once it is decided lets it out of the inbox; what is shown goes where everybody reads it. */
export function commentHandlers(store: RecordStore, inspect: InspectWords): [string, Handler][] {
  const looks: Handler = {
    load: async (tx, input: About): Promise<WaitingKnown> => ({ waiting: await waitingOf(tx, input) }),
    applied: leaves,
  };
  const approves: Handler = {
    load: async (tx, input: Shown): Promise<InspectedKnown> => ({
      waiting: await waitingOf(tx, input),
      // Whoever calls herself by the name of somebody here may be her, or know her: then she is *a reader*.
      hard: (await countHard(tx, inspect, [input.words])) + (await inspect(tx, input.name ?? '')).length,
    }),
    async applied(tx, input: Shown) {
      await show(store, tx, input.commentId);
      await leaves(tx, input);
    },
  };
  const takesBack: Handler = {
    load: async () => ({}),
    applied: (tx, { commentId }: About) => takeBackCopy(tx, COMMENT, commentId, 'house'),
  };
  return [
    ['comment.approve-comment', approves],
    ['comment.refuse-comment', looks],
    ['comment.pass-on-comment', looks],
    ['comment.take-back-comment', takesBack],
    ['comment.refuse-comments', refusesMany],
    ['comment.bring-back-comments', bringsBack],
  ];
}

type Many = { commentIds: readonly string[] };

const refusesMany: Handler = {
  load: async (tx, { commentIds }: Many): Promise<ManyKnown> => ({
    waiting: await readComments(tx, MOST_AT_ONCE, commentIds),
  }),
  applied: (tx, { commentIds }: Many) => setAside(tx, COMMENT, { ids: commentIds, aside: true }),
};

const bringsBack: Handler = {
  load: async (tx, { commentIds }: Many): Promise<AsideKnown> => ({
    aside: await readAside(tx, COMMENT, commentIds),
  }),
  applied: (tx, { commentIds }: Many) => setAside(tx, COMMENT, { ids: commentIds, aside: false }),
};

async function show(store: RecordStore, tx: Transaction, id: string): Promise<void> {
  const [found] = await store.find(tx, { kind: Comment as never, where: { id }, how: 'may' });
  const { storyId, name, words, cameAt, decidedAt, language, shortened } = found as unknown as CommentFacts;
  const body: PublishedComment = { storyId, name, words: words ?? '', on: dayInIndia(cameAt), shortened };
  const place = { kind: COMMENT, id, language, compartment: 'publishing' as const, slug: null };
  await putCopy(tx, { ...place, body, visibleFrom: decidedAt });
}
