import { randomUUID } from 'node:crypto';
import type { Ask } from '#database/demo/teller.ts';
import { runCommand } from '#platform/server/commands/run-command.ts';
import { nameOf, type Poison, placesFor } from './poison.ts';

/**
 * Words that a gate reads before anything goes on with them: in the demonstration's own stories they stay as they are, or
 * none would be public. Hostile ones are written afterwards, into what stays where it is; on public pages
 * apps/site/hostile.db.test.ts puts them.
 */
const GATED: ReadonlySet<string> = new Set([
  'story.prepare-brief',
  'story.start-story',
  'story.add-category',
  'story.change-category',
  'story.set-story',
  'story.add-text',
  'story.write-text',
  'prayer.write-prayer',
  'prayer.ask-for-prayer',
  'appeal.keep-appeal',
  'appeal.keep-campaign',
]);

/** What is asked again and again by chance tries one of the two at a time. */
const TURNS = [['all', 'filled']] as const;
const ONE_TURN = [['all'], ['filled']] as const;

/**
 * Asks what was to be asked, with hostile words in every place that takes words: first in those that were left empty too,
 * then in those that were filled. A place for which a rule of the act refuses them is remembered, and left as it was.
 */
export function makePoisonedAsk(poison: Poison, rest: 'then-as-it-was' | 'or-refused' = 'then-as-it-was'): Ask {
  const stubborn = new Map<string, Set<string>>();
  let asked = 0;
  return async (path, token, command) => {
    const act = path.acts.get(command.name);
    if (!act || (rest === 'then-as-it-was' && GATED.has(act.name))) return runCommand(path, token, command);
    const known = stubborn.get(act.name) ?? new Set<string>();
    stubborn.set(act.name, known);
    const attempt = async (places: readonly (readonly string[])[]) => {
      const { input, put } = poison.fill(act, command.input, places);
      const answer = await runCommand(path, token, { ...command, id: randomUUID(), input: { ...input } });
      if (answer.outcome === 'accepted') poison.put.push(...put);
      return answer;
    };
    const turns = rest === 'or-refused' ? ONE_TURN : TURNS;
    for (const which of turns[asked++ % turns.length] ?? []) {
      const places = placesFor(act, command.input, which).filter((place) => !known.has(nameOf(place)));
      const answer = await attempt(places);
      if (answer.outcome === 'accepted') return answer;
      const refused = new Set(answer.refusal.fields);
      const less = places.filter((place) => !refused.has(place.join('.')));
      if (less.length === places.length || less.length === 0) continue;
      const again = await attempt(less);
      if (again.outcome === 'accepted') return again;
    }
    if (rest === 'or-refused') return { outcome: 'refused', refusal: { code: 'act.unknown', kind: 'invalid' } };
    const one = await withoutOne(attempt, placesFor(act, command.input, 'filled'), known);
    return one ?? runCommand(path, token, command);
  };
}

type Attempt = (places: readonly (readonly string[])[]) => ReturnType<Ask>;

/** Which one was it? Each is left out in turn, and the one without which it goes is not tried again. */
async function withoutOne(
  attempt: Attempt,
  places: readonly (readonly string[])[],
  known: Set<string>,
): Promise<Awaited<ReturnType<Ask>> | null> {
  for (const place of places) {
    const answer = await attempt(places.filter((one) => one !== place && !known.has(nameOf(one))));
    if (answer.outcome === 'refused') continue;
    known.add(nameOf(place));
    return answer;
  }
  return null;
}
