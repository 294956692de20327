import { allKnown, mustKnow, type Need } from '#kernel/act.ts';
import type { Stored } from '#kernel/record.ts';
import { Consent, type ConsentFacts, PUBLISHING } from '#modules/consent/model/consent.ts';
import { Category, type CategoryFacts } from '#modules/story/model/category.ts';
import type { StoryLanguage } from '#modules/story/model/language.ts';
import type { Inspected } from '#modules/story/model/move-story.ts';
import type { PublishKnown } from '#modules/story/model/publish-story.ts';
import { copiesOf } from '#modules/story/model/published-copy.ts';
import { Story, type StoryFacts } from '#modules/story/model/story.ts';
import { StoryText, type StoryTextFacts } from '#modules/story/model/story-text.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';
import { putCopy, takeBackCopy } from '#platform/server/site/copies.ts';
import type { InspectStory, StoryPictures } from './inspect-story.ts';

type OfStory = { storyId: string };
type Publishing = OfStory & { languages: readonly StoryLanguage[] };

/** The gate is asked by the server itself, where the decision is made. */
export function inspectedHandler(inspect: InspectStory): Handler {
  return { load: async (tx, { storyId }: OfStory): Promise<Inspected> => ({ report: await inspect(tx, storyId) }) };
}

/** What publishing must know besides, and what it leaves where everybody reads: in one transaction with the decision. */
export function publishStoryHandler(store: RecordStore, inspect: InspectStory, pictures: StoryPictures): Handler {
  return {
    async load(tx, { storyId, languages }: Publishing): Promise<PublishKnown> {
      const texts = (await textsOf(store, tx, storyId)).filter(({ language }) => languages.includes(language));
      const wanted = pictureIds(texts);
      const there = await pictures.describe(tx, wanted);
      return {
        report: await inspect(tx, storyId),
        takenSlugs: await slugsOfOthers(tx, storyId, texts),
        missingPictures: wanted.filter((id) => !there.has(id)),
      };
    },
    async applied(tx, { storyId }: Publishing) {
      const [story] = await find<StoryFacts>(store, tx, mustKnow(Story, storyId));
      if (!story) return;
      const texts = (await textsOf(store, tx, storyId)).filter(({ language }) => story.publicIn.includes(language));
      const categories = await find<CategoryFacts>(store, tx, allKnown(Category, {}));
      const wanted = pictureIds(texts);
      const copies = copiesOf({ story, texts, categories, pictures: await pictures.describe(tx, wanted) });
      await pictures.publish(tx, wanted);
      // A language that is public no longer is gone with the edition that held it.
      await takeBackCopy(tx, 'story', storyId, 'edition');
      for (const { language, slug, body } of copies)
        await putCopy(tx, { ...PLACE, id: storyId, language, slug, body, visibleFrom: story.visibleFrom ?? '' });
    },
  };
}

const PLACE = { kind: 'story', compartment: 'publishing' } as const;

/** Every language of it, and the pictures that nothing else shows. Whoever withdraws may be of a role that reaches no site. */
export const withdrawStoryHandler: Handler = {
  load: async () => ({}),
  async applied(tx, { storyId }: OfStory) {
    await tx.query('select app.take_story_back($1)', [storyId]);
  },
};

/** A consent for what readers see, refused or taken back, reaches the stories that are told of her in the same transaction. */
export function endedConsentHandler(store: RecordStore): Handler {
  return {
    load: async () => ({}),
    async applied(tx, { consentId }: { consentId: string }) {
      const [consent] = await find<ConsentFacts>(store, tx, mustKnow(Consent, consentId));
      const ended = consent && (consent.withdrawn !== null || consent.answer === 'refused');
      if (ended && PUBLISHING.includes(consent.purpose))
        await tx.query('select app.end_story_consent($1)', [consentId]);
    },
  };
}

const textsOf = (store: RecordStore, tx: Transaction, storyId: string) =>
  find<StoryTextFacts>(store, tx, allKnown(StoryText, { storyId }));

const find = async <F extends object>(store: RecordStore, tx: Transaction, need: Need) =>
  (await store.find(tx, need)) as unknown as Stored<F & Record<string, unknown>>[];

function pictureIds(texts: readonly StoryTextFacts[]): string[] {
  const all = texts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'picture' ? [block.pictureId] : [])),
  );
  return [...new Set(all)];
}

async function slugsOfOthers(tx: Transaction, storyId: string, texts: readonly StoryTextFacts[]): Promise<string[]> {
  const rows = await tx.query<{ slug: string }>(
    `select c.slug from site.copy c, unnest($2::text[], $3::text[]) as mine (language, slug)
      where c.organisation_id = (select app.my_organisation()) and c.kind = 'story' and c.id <> $1
        and c.language = mine.language and c.slug = mine.slug`,
    [storyId, texts.map(({ language }) => language), texts.map(({ slug }) => slug)],
  );
  return rows.map(({ slug }) => slug);
}
