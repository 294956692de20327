import type { Transaction } from '#platform/server/database/transaction.ts';

/** A place in words that somebody should look at, in UTF-16 units. `hard`: while it stands there, nobody shows them. */
export type WordMark = { code: string; from: number; to: number; hard: boolean };

/** Looks for what could find somebody: names, places, ways to reach. Says what it is and never whose. */
export type InspectWords = (tx: Transaction, words: string) => Promise<readonly WordMark[]>;

/** How many places nobody may pass there are in these words. */
export async function countHard(tx: Transaction, inspect: InspectWords, words: readonly string[]): Promise<number> {
  let hard = 0;
  for (const one of words) hard += (await inspect(tx, one)).filter((mark) => mark.hard).length;
  return hard;
}
