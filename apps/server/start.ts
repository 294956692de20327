import '#platform/server/harden.ts';

import { demonstrationClock, loadDemonstration } from '#database/demo/load-demonstration.ts';
import { readSettings, say } from './command-line.ts';
import type { DemonstrationPerson } from './house-kind.ts';
import { keptClock } from './kept-clock.ts';
import { serveHouse } from './serve-house.ts';

// `npm start`: the demonstration organisation, in a database of its own. Invented people, told from one true pattern.
say('Sharan, demonstration. Everyone in it is invented; write nothing real here.');

const settings = readSettings('data/demo');

await serveHouse({
  settings,
  databaseUrl: null,
  clock: keptClock(settings.data, demonstrationClock()),
  prepare: async (house) => ({ demonstration: await loadDemonstration(house, say), firstRunCode: null }),
  greet(address, { demonstration }) {
    say(`\nOpen ${address} and sign in as one of these:\n`);
    say(table(demonstration ?? []));
    say('\nCtrl-C stops it. What you wrote stays for the next start.');
  },
});

function table(people: readonly DemonstrationPerson[]): string {
  const rows = [
    ['name', 'role', 'sign-in name', 'password', 'organisation'],
    ...people.map((one) => [one.name, one.role, one.signInName, one.password, one.organisation]),
  ];
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  return rows
    .map((row) => `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd())
    .join('\n');
}
