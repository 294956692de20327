import type { GateReport } from '#modules/story/model/gate/finding.ts';
import type { PublicPicture } from '#modules/story/model/published-copy.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';

/** What the gate says of a story, in the transaction that asks. Null where it could not look: then nothing goes out. */
export type InspectStory = (tx: Transaction, storyId: string) => Promise<GateReport | null>;

/** Pictures, kept by another module: what a page must know of them, and how they come to where everybody sees them. */
export type StoryPictures = {
  describe: (tx: Transaction, ids: readonly string[]) => Promise<ReadonlyMap<string, PublicPicture>>;
  publish: (tx: Transaction, ids: readonly string[]) => Promise<void>;
};
