import { mayKnow } from '#kernel/act.ts';
import type { Stored } from '#kernel/record.ts';
import { Giving, type GivingFacts, publishedGiving } from '#modules/giving/model/giving.ts';
import { GIVING_COPY } from '#modules/giving/model/published-giving.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';
import { EVERY_LANGUAGE, putCopy, takeBackCopy } from '#platform/server/site/copies.ts';

/** The two people's word is what the page says, in the same transaction. What waits for the second is not told. */
export const setGivingHandler = (store: RecordStore): Handler => ({
  load: async () => ({}),
  async applied(tx, { giving: asked }: { giving: GivingFacts }) {
    const [found] = (await store.find(tx, mayKnow(Giving, {}))) as unknown as Stored<GivingFacts>[];
    if (!found || JSON.stringify(publishedGiving(found)) !== JSON.stringify(publishedGiving(asked))) return;
    if (found.ways.length === 0) return takeBackCopy(tx, GIVING_COPY, found.id, 'closed');
    await putCopy(tx, {
      ...{ kind: GIVING_COPY, id: found.id, language: EVERY_LANGUAGE, compartment: 'donor', slug: null },
      body: publishedGiving(found),
      visibleFrom: BEFORE_EVERYTHING,
    });
  },
});

/** How one gives is open or shut; it has no moment before which it would be hidden. */
const BEFORE_EVERYTHING = '2000-01-01T00:00:00Z';
