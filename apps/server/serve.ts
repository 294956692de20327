import { randomInt } from 'node:crypto';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { readSettings, say } from './command-line.ts';
import type { House } from './house-kind.ts';
import { serveHouse } from './serve-house.ts';

// `npm run serve`: a real organisation, in ./data/live or the database of DATABASE_URL. No demonstration data, ever.
await serveHouse({
  settings: readSettings('data/live'),
  databaseUrl: process.env.DATABASE_URL ?? null,
  clock: () => new Date(),
  prepare: async (house) => ({
    demonstration: null,
    firstRunCode: (await isFounded(house)) ? null : drawFirstRunCode(),
  }),
  greet(address, { firstRunCode }) {
    say(`\nOpen ${address}`);
    if (firstRunCode)
      say(`This server has no organisation yet. The page asks for this one-time code: ${firstRunCode}\n`);
  },
});

async function isFounded(house: House): Promise<boolean> {
  const [row] = await inTransaction(house.door, null, (tx) =>
    tx.query<{ founded: boolean }>('select app.is_founded() as founded'),
  );
  return row?.founded === true;
}

/** Twelve letters without those that are read for each other, in three groups: 58 bits, good for one founding. */
function drawFirstRunCode(): string {
  const letters = 'ABCDEFGHJKMNPQRSTVWXYZ23456789';
  const draw = () => Array.from({ length: 4 }, () => letters[randomInt(letters.length)]).join('');
  return [draw(), draw(), draw()].join('-');
}
