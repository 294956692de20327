import { randomInt } from 'node:crypto';
import { allKnown } from '#kernel/act.ts';
import { foldWord } from '#kernel/fold-letters.ts';
import { soundKeys } from '#kernel/sound.ts';
import {
  drawPseudonyms,
  type PseudonymFor,
  type PseudonymNames,
  pseudonymsFor,
} from '#modules/story/model/gate/pseudonyms.ts';
import { Story, type StoryFacts } from '#modules/story/model/story.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';
import { namesTaken } from './names-taken.ts';

const MOST = 6;

/**
 * Names drawn for a story: nobody of ours is called so or nearly so, and no other story has used them. A name that came twice
 * would make two stories one person.
 */
export async function drawFreePseudonyms(
  tx: Transaction,
  store: RecordStore,
  whom: PseudonymFor,
): Promise<PseudonymNames[]> {
  const all = pseudonymsFor(whom);
  const taken = await namesTaken(
    tx,
    store,
    all.flatMap((names) => Object.values(names)),
  );
  const stories = (await store.find(tx, allKnown(Story, {}))) as unknown as StoryFacts[];
  const used = new Set(
    stories.flatMap(({ pseudonyms }) => pseudonyms.flatMap(({ names }) => Object.values(names).flatMap(soundsOf))),
  );
  const isTaken = (names: PseudonymNames) =>
    Object.values(names).some((name) => taken.has(name) || soundsOf(name).some((sound) => used.has(sound)));
  return drawPseudonyms(whom, isTaken, MOST, (below) => randomInt(below));
}

const soundsOf = (name: string): string[] => soundKeys(foldWord(name));
