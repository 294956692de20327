import { inspectComment } from '#modules/comment/model/inspect-comment.ts';
import type { InspectWords } from '#platform/server/site/inspect-words.ts';

/** What stands out in words that a stranger sent, or that are meant for strangers. */
export const inspectSent: InspectWords = async (_tx, words) => inspectComment(words);
