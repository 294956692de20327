import { inspectComment } from '#modules/comment/model/inspect-comment.ts';
import { inspectWords } from '#modules/story/server/gate/inspect-words.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';
import type { InspectWords } from '#platform/server/site/inspect-words.ts';

/** What stands out in words that a stranger sent, or that are meant for strangers: what reaches for somebody, and what finds her. */
export const inspectSent =
  (store: RecordStore): InspectWords =>
  async (tx, words) => {
    const found = await inspectWords(tx, store, words);
    const weighed = found.map((one) => ({ ...one, hard: one.hard && isSure(words, one) }));
    return [...inspectComment(words), ...weighed].sort((a, b) => a.from - b.from || b.to - a.to);
  };

type Place = { code: string; from: number; to: number };

/**
 * A name or a place is certain where it is written as one: with a capital that no sentence begins with. Elsewhere half of
 * all verbs are a village or somebody's name: it is marked, and whoever reads decides.
 */
function isSure(words: string, { code, from, to }: Place): boolean {
  if (code === 'detail') return true;
  const written = words.slice(from, to);
  const before = words.slice(0, from);
  const ended = before.trimEnd();
  const begins = ended === '' || before.includes('\n', ended.length) || /[.!?।…]["'”’)]{0,3}$/u.test(ended);
  return /\p{Lu}/u.test(begins ? written.slice(1) : written);
}
