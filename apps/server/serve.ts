import '#platform/server/harden.ts';

import { randomInt } from 'node:crypto';
import { inTransaction } from '#platform/server/database/transaction.ts';
import { drawLink } from '#platform/server/sign-in/links.ts';
import { readSettings, say } from './command-line.ts';
import type { House } from './house-kind.ts';
import { serveHouse } from './serve-house.ts';

// `npm run serve`: a real organisation, in ./data/live or the database of DATABASE_URL. No demonstration data, ever.
const settings = readSettings('data/live');
let setUpLink: string | null = null;

await serveHouse({
  settings,
  databaseUrl: process.env.DATABASE_URL ?? null,
  clock: () => new Date(),
  prepare: async (house) => {
    const founded = await isFounded(house);
    setUpLink = founded ? await inviteFounder(house) : null;
    return { demonstration: null, firstRunCode: founded ? null : drawFirstRunCode() };
  },
  greet(address, { firstRunCode }) {
    const reached = settings.address ?? address;
    say(`\nOpen ${reached}`);
    if (setUpLink)
      say(
        `Nobody here has a passkey yet. This link, good once and for 72 hours, lets the founder make one:\n${reached}/invitation#${setUpLink}\n`,
      );
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

/** A founder who left before her first passkey has no way back in: whoever holds the machine's terminal gives her one. */
async function inviteFounder(house: House): Promise<string | null> {
  const { token, hash } = drawLink();
  const [row] = await inTransaction(house.door, null, (tx) =>
    tx.query<{ name: string | null }>('select app.invite_founder($1) as name', [hash]),
  );
  return row?.name ? token : null;
}
