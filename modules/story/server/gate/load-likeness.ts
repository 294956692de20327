import { foldWord } from '#kernel/fold-letters.ts';
import type { Like } from '#modules/story/model/gate/likeness.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';

/** Everybody whom we serve, in open codes: to be counted, and then let go. */
export async function loadLikeness(tx: Transaction, storyId: string): Promise<Like[]> {
  const rows = await tx.query<Omit<Like, 'places'> & { cities: string[] }>(
    'select subject, gender, child, years, missing, school, countries, cities from app.gate_likeness($1)',
    [storyId],
  );
  return rows.map(({ cities, ...one }) => ({ ...one, places: cities.map(foldWord) }));
}
