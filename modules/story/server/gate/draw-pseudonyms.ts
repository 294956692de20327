import { randomInt } from 'node:crypto';
import { allKnown } from '#kernel/act.ts';
import { foldWord } from '#kernel/fold-letters.ts';
import { soundKeys } from '#kernel/sound.ts';
import type { DrawnKnown } from '#modules/story/model/draw-pseudonym.ts';
import {
  drawPseudonyms,
  type PseudonymFor,
  type PseudonymNames,
  pseudonymsFor,
} from '#modules/story/model/gate/pseudonyms.ts';
import { Story, type StoryFacts } from '#modules/story/model/story.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';
import { namesTaken } from './names-taken.ts';

type Drawing = { storyId: string; forWhom: PseudonymFor };

/**
 * A name drawn for somebody in a story: nobody of ours is called so or nearly so, and no other story has used it. A name that
 * came twice would make two stories one person.
 */
async function drawFree(
  tx: Transaction,
  store: RecordStore,
  { storyId, forWhom: whom }: Drawing,
): Promise<PseudonymNames | null> {
  const all = pseudonymsFor(whom);
  const taken = await namesTaken(
    tx,
    store,
    storyId,
    all.flatMap((names) => Object.values(names)),
  );
  const stories = (await store.find(tx, allKnown(Story, {}))) as unknown as StoryFacts[];
  const used = new Set(
    stories.flatMap(({ pseudonyms }) => pseudonyms.flatMap(({ names }) => Object.values(names).flatMap(soundsOf))),
  );
  const isTaken = (names: PseudonymNames) =>
    Object.values(names).some((name) => taken.has(name) || soundsOf(name).some((sound) => used.has(sound)));
  return drawPseudonyms(whom, isTaken, 1, (below) => randomInt(below))[0] ?? null;
}

/** The server's half of the act: no device knows who is called what. */
export function drawPseudonymHandler(store: RecordStore): Handler {
  return {
    load: async (tx, drawing: Drawing): Promise<DrawnKnown> => ({
      drawn: await drawFree(tx, store, drawing),
    }),
  };
}

const soundsOf = (name: string): string[] => soundKeys(foldWord(name));
