import { foldWord } from '#kernel/fold-letters.ts';
import { findInComment, type WordFinding } from '#modules/story/model/gate/comment-words.ts';
import type { PlaceName } from '#modules/story/model/gate/places/gazetteer.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';
import { namesTaken } from './names-taken.ts';

const MOST_WORDS = 2000;

/**
 * What a reader's words hold that may give somebody away: for whoever decides whether they are shown. It never says whose
 * name it is.
 */
export async function inspectWords(tx: Transaction, store: RecordStore, words: string): Promise<WordFinding[]> {
  const common = await tx.query<{ kind: string; name: string }>('select kind, name from app.gate_places(null)', []);
  const places = common
    .filter(({ kind }) => kind === 'area' || kind === 'city')
    .map(({ kind, name }): PlaceName => ({ name, level: kind === 'area' ? 'fine' : 'city' }));
  const asked = [...new Set(words.match(/[\p{L}\p{M}]{3,40}/gu) ?? [])].slice(0, MOST_WORDS);
  const taken = await namesTaken(tx, store, null, asked);
  return findInComment(words, new Set([...taken].map(foldWord)), places);
}
