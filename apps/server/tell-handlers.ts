import type { Stored } from '#kernel/record.ts';
import { appealHandlers, offerHandlers } from '#modules/appeal/server/appeal-handlers.ts';
import { commentHandlers } from '#modules/comment/server/comment-handlers.ts';
import { amongEvidence } from '#modules/evidence/server/looks/among-evidence.ts';
import { Picture, type PictureFacts, publishedPictureOf } from '#modules/picture/model/picture.ts';
import { publishPictures } from '#modules/picture/server/publish-pictures.ts';
import { viewsOfPicture } from '#modules/picture/server/views-of-picture.ts';
import { prayerHandlers, refusedPrayerHandler } from '#modules/prayer/server/prayer-handlers.ts';
import { drawPseudonymHandler } from '#modules/story/server/gate/draw-pseudonyms.ts';
import { makeInspectStory } from '#modules/story/server/gate/inspect-story.ts';
import type { StoryPictures } from '#modules/story/server/inspect-story.ts';
import {
  endedConsentHandler,
  inspectedHandler,
  publishStoryHandler,
  withdrawStoryHandler,
} from '#modules/story/server/story.handlers.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import type { SubjectKeys } from '#platform/server/keys/subject-keys.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';
import { inspectSent } from './inspect-sent.ts';

/** What the acts on stories must know besides, from the neighbours that keep it. */
export function tellHandlers(
  store: RecordStore,
  keys: SubjectKeys,
  now: () => Date,
): readonly (readonly [string, Handler])[] {
  const inspect = makeInspectStory(store, now);
  const inspectWords = inspectSent(store);
  return [
    ['story.move-story', inspectedHandler(inspect)],
    ['story.note-new-day', inspectedHandler(inspect)],
    ['story.pass-soft-stop', inspectedHandler(inspect)],
    ['story.publish-story', publishStoryHandler(store, inspect, picturesOf(store, keys))],
    ['story.withdraw-story', withdrawStoryHandler],
    ['story.draw-pseudonym', drawPseudonymHandler(store)],
    ['consent.record-consent', bothOf(endedConsentHandler(store), refusedPrayerHandler(store))],
    ['consent.withdraw-consent', endedConsentHandler(store)],
    ...commentHandlers(store, inspectWords),
    ...prayerHandlers(store, inspectWords),
    ...appealHandlers(store, inspectWords),
    ...offerHandlers(now),
  ];
}

/** Two modules hear of the same act: what both must know is known, and both do what follows. */
function bothOf(one: Handler, other: Handler): Handler {
  return {
    load: async (tx, input, asking) => ({
      ...(await one.load(tx, input, asking)),
      ...(await other.load(tx, input, asking)),
    }),
    async applied(tx, input, answered) {
      await one.applied?.(tx, input, answered);
      await other.applied?.(tx, input, answered);
    },
  };
}

/** Evidence may have come since the picture did: it is compared once more in the moment in which it goes out. */
async function mayShow(tx: Transaction, keys: SubjectKeys, { sha256, drawing }: PictureFacts): Promise<boolean> {
  const views = drawing ? null : await viewsOfPicture(tx, keys, sha256);
  return (await amongEvidence(tx, keys, { sha256, views })) === 'no';
}

/** Only a picture that a second person has looked at is there for a story. */
function picturesOf(store: RecordStore, keys: SubjectKeys): StoryPictures {
  return {
    async describe(tx, ids) {
      const need = (id: string) => ({ kind: Picture as never, where: { id, state: 'fit' }, how: 'all' }) as const;
      const found = await Promise.all(ids.map((id) => store.find(tx, need(id))));
      const pictures = found.flat() as unknown as Stored<PictureFacts>[];
      const among = await Promise.all(pictures.map((one) => mayShow(tx, keys, one)));
      return new Map(pictures.filter((_, at) => among[at]).map((one) => [one.id, publishedPictureOf(one)]));
    },
    async publish(tx, ids) {
      const missing = await publishPictures(tx, keys, ids);
      if (missing.length > 0) throw new Error(`pictures ${missing.join(', ')} have no file`);
    },
  };
}
