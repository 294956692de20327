import type { Stored } from '#kernel/record.ts';
import type { Span } from '#modules/figure/model/span.ts';
import { type CountedRecords, countRelease } from '#modules/release/model/count-release.ts';
import { NO_TABLE } from '#modules/release/model/count-table.ts';
import { publishedFigure } from '#modules/release/model/published-figure.ts';
import { type AskedRelease, Release, type ReleaseFacts } from '#modules/release/model/release.ts';
import type { ReleaseKnown } from '#modules/release/model/release-known.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';
import { EVERY_LANGUAGE, putCopy, takeBackCopy } from '#platform/server/site/copies.ts';

/** `opened`: with what was done to each person, which lies sealed and is opened only to be counted. */
export type ReadCounted = (tx: Transaction, span: Span, opened: boolean) => Promise<CountedRecords>;

const NOTHING: ReleaseKnown = {
  counted: {
    ...{ value: 0, undecided: 0, declaredPart: null, declaredAsOf: null },
    ...{ operations: 0, lastOperation: null, qualifier: null },
  },
  table: NO_TABLE,
};

/** What is made public is counted in the transaction that makes it so, from all records of the organisation. */
export async function countAsked(
  tx: Transaction,
  asked: AskedRelease,
  read: ReadCounted,
): Promise<ReleaseKnown | null> {
  const span = { from: asked.fromDay, to: asked.toDay };
  return countRelease(asked, await read(tx, span, asked.brokenBy.includes('exploitation')));
}

const load = (read: ReadCounted) => async (tx: Transaction, input: { asked: AskedRelease }) =>
  input.asked.toDay < input.asked.fromDay ? NOTHING : ((await countAsked(tx, input.asked, read)) ?? NOTHING);

export const planHandler = (read: ReadCounted): Handler => ({ load: load(read) });

export const releaseHandler = (read: ReadCounted, store: RecordStore): Handler => ({
  load: load(read),
  applied: (tx, input) => putBeforePublic(tx, store, input),
});

export const quoteHandler = (store: RecordStore): Handler => ({
  load: async () => ({}),
  applied: (tx, input) => putBeforePublic(tx, store, input),
});

/** Taken back, it is gone from before the public in the same moment. What was only planned was never there. */
export const withdrawHandler: Handler = {
  load: async () => ({}),
  applied: (tx, { releaseId }: { releaseId: string }) => takeBackCopy(tx, 'figure', releaseId, 'withdrawn'),
};

/** A copy of what is out now. What still waits for its second person is no release yet, and has none. */
async function putBeforePublic(
  tx: Transaction,
  store: RecordStore,
  { releaseId, supersedesId }: { releaseId: string; supersedesId: string | null },
): Promise<void> {
  const need = { kind: Release as never, where: { id: releaseId }, how: 'may' } as const;
  const [release] = (await store.find(tx, need)) as unknown as Stored<ReleaseFacts>[];
  if (release?.state !== 'released' || release.releasedOn === null) return;
  if (supersedesId !== null) await takeBackCopy(tx, 'figure', supersedesId, 'superseded');
  const visibleFrom = `${release.releasedOn}T00:00:00+05:30`;
  const copy = { kind: 'figure', id: releaseId, language: EVERY_LANGUAGE, compartment: 'figures', slug: null } as const;
  await putCopy(tx, { ...copy, body: publishedFigure(release), visibleFrom });
}
