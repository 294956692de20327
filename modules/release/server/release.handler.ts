import type { Span } from '#modules/figure/model/span.ts';
import { type CountedRecords, countRelease } from '#modules/release/model/count-release.ts';
import type { AskedRelease } from '#modules/release/model/release.ts';
import type { ReleaseKnown } from '#modules/release/model/release-figure.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';

export type ReadCounted = (tx: Transaction, span: Span) => Promise<CountedRecords>;

const NOTHING: ReleaseKnown = {
  counted: { value: 0, undecided: 0, declaredPart: null, operations: 0, lastOperation: null, qualifier: null },
  table: { groups: [], cells: [] },
};

/** What is made public is counted in the transaction that makes it so, from all records of the organisation. */
export const releaseHandler = (read: ReadCounted): Handler => ({
  async load(tx, input): Promise<ReleaseKnown> {
    const { asked }: { asked: AskedRelease } = input;
    if (asked.toDay < asked.fromDay) return NOTHING;
    return countRelease(asked, await read(tx, { from: asked.fromDay, to: asked.toDay })) ?? NOTHING;
  },
});
