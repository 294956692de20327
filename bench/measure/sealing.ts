import { appUrl } from '#platform/server/database/migrate.ts';
import { openPool } from '#platform/server/database/pool.ts';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { openKeyRing } from '#platform/server/keys/key-ring.ts';
import { sealPayload } from '#platform/server/keys/sealed-payload.ts';
import { openText, SEAL, sealMembers } from '#platform/server/keys/sealed-text.ts';
import { SubjectKeys } from '#platform/server/keys/subject-keys.ts';
import { newId } from '#platform/server/random.ts';
import type { Measuring } from './measuring.ts';
import type { Line } from './report.ts';
import { type Timing, timeOne } from './timing.ts';

const WORDS = '"words":"Went to see her. The aunt opened and said she had gone to school."';
const PAYLOAD = 'x'.repeat(900); // what the command that was measured asks and is answered, give or take

type Given = { url: string; keys: string; command: Timing };

/**
 * What sealing adds to the command of `measureWrites`: one text opened, one sealed, and the journal's payload under two
 * keys, with keys of this database in a transaction of its own. The ratio is the whole command to the command without that.
 */
export async function measureSealing({ made, tokenOf, quick }: Measuring, given: Given): Promise<Line> {
  const pool = openPool(appUrl(given.url), 1);
  const keys = new SubjectKeys(await openKeyRing(given.keys, { mayMake: false }));
  const [file = '', staff = ''] = [made.teamFiles[0], made.team[0]];
  try {
    const timing = await inTransaction(pool, await tokenOf(staff), async (tx) => {
      const of = made.organisationId;
      await keys.prepare(tx, of, [of, file], new Set());
      return timeOne(quick ? 300 : 3000, async () => {
        const place = { table: 'entry', organisationId: of, row: newId(), version: 1 };
        const sealed = sealMembers(keys.get(of, file, tx), file, place, WORDS);
        await openText(
          keys,
          (text, values) => tx.query(text, values),
          `${SEAL}entry.${of}.${place.row}.1.${sealed}${SEAL}`,
        );
        await sealPayload(
          keys,
          tx,
          { organisationId: of, what: 'journal-payload', row: place.row },
          [of, file],
          PAYLOAD,
        );
      });
    });
    const value = given.command.p50 / (given.command.p50 - timing.p50);
    const note = `${timing.p50.toFixed(2)} ms of ${given.command.p50.toFixed(2)} ms`;
    return { what: 'encrypting, in a command', unit: 'x', value, target: { under: 1.5 }, note };
  } finally {
    await pool.end();
  }
}
