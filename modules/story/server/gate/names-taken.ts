import type { Transaction } from '#platform/server/database/transaction.ts';
import { digestsAsked, digestsOfSound } from '#platform/server/keys/look-up.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';

/**
 * Which of these words are, or sound like, the name of anybody in any organisation of this house. Asked by keyed digests:
 * no name is opened for it, and the answer never says whose it is. Without a story only the desk is answered.
 */
export async function namesTaken(
  tx: Transaction,
  store: RecordStore,
  storyId: string | null,
  words: readonly string[],
): Promise<Set<string>> {
  if (words.length === 0) return new Set();
  const organisations = await tx.query<{ organisation: string }>(
    'select organisation from app.gate_organisations($1)',
    [storyId],
  );
  const taken = new Set<string>();
  for (const { organisation } of organisations) {
    await store.keys.load((text, values) => tx.query(text, values), organisation, [organisation]);
    const key = store.keys.find(organisation, organisation);
    if (!key) continue;
    const asked = words.flatMap((word) =>
      [...digestsAsked(key, 'name', word), ...soundsOf(word).flatMap((part) => digestsOfSound(key, part))].map(
        (digest) => ({ word, digest }),
      ),
    );
    const rows = await tx.query<{ digest: Buffer }>('select digest from app.names_taken($1, $2, $3)', [
      storyId,
      organisation,
      asked.map(({ digest }) => digest),
    ]);
    const found = new Set(rows.map(({ digest }) => digest.toString('hex')));
    for (const { word, digest } of asked) if (found.has(digest.toString('hex'))) taken.add(word);
  }
  return taken;
}

const soundsOf = (word: string): string[] => word.match(/[\p{L}\p{M}]{3,}/gu) ?? [];
