import { inspectComment } from '#modules/comment/model/inspect-comment.ts';
import { inspectWords } from '#modules/story/server/gate/inspect-words.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';
import type { InspectWords } from '#platform/server/site/inspect-words.ts';

/** What stands out in words that a stranger sent, or that are meant for strangers: what reaches for somebody, and what finds her. */
export const inspectSent =
  (store: RecordStore): InspectWords =>
  async (tx, words) =>
    [...inspectComment(words), ...(await inspectWords(tx, store, words))].sort(
      (a, b) => a.from - b.from || b.to - a.to,
    );
