import type { Stored } from '#kernel/record.ts';
import type { Block } from './block.ts';
import type { CategoryFacts } from './category.ts';
import type { StoryLanguage } from './language.ts';
import type { PublishedBlock, PublishedStory } from './published-story.ts';
import type { StoryFacts } from './story.ts';
import type { StoryTextFacts } from './story-text.ts';

/** What a page needs to know of a picture to leave room for it. */
export type PublicPicture = {
  widths: number[];
  width: number;
  height: number;
  label: 'drawn' | 'posed' | 'no-people' | 'no-face';
};

export type ToPublish = {
  story: Stored<StoryFacts>;
  texts: readonly Stored<StoryTextFacts>[];
  categories: readonly Stored<CategoryFacts>[];
  pictures: ReadonlyMap<string, PublicPicture>;
};

type Text = Stored<StoryTextFacts>;

/** The copies that the public reads, one a language. What is not in one of these languages is in none of the copies. */
export function copiesOf(all: ToPublish): { language: StoryLanguage; slug: string; body: PublishedStory }[] {
  const { story } = all;
  const out = all.texts.filter(({ language }) => story.publicIn.includes(language));
  return out.map((text) => ({
    language: text.language,
    slug: text.slug ?? '',
    body: copyOf(text, { ...all, texts: out }),
  }));
}

function copyOf(text: Text, { story, texts, categories, pictures }: ToPublish): PublishedStory {
  const shown = (block: Block) => publishedBlock(block, pictures);
  return {
    type: story.type,
    title: text.title,
    summary: text.summary,
    slug: text.slug ?? '',
    slugs: Object.fromEntries(texts.map(({ language, slug }) => [language, slug ?? ''])),
    categories: categories
      .filter(({ id, closed }) => story.categoryIds.includes(id) && !closed)
      .map(({ slug, labels }) => ({ slug, label: labels[text.language] ?? labels.en ?? slug })),
    byline: { kind: story.bylineKind, name: story.bylineName },
    // Where a child's story is told from is where somebody begins to look for her.
    dateline: story.about === 'child' ? null : story.dateline,
    credit: story.credit,
    // On a child's story that day leads to a page which may tell more.
    firstToldOn: story.about === 'child' ? null : story.firstToldOn,
    publishedOn: story.publishedOn ?? '',
    updatedOn: story.updatedOn,
    blocks: text.blocks.map(shown),
    untranslated: missingBlocks(text, story.sourceLanguage, texts).map((one) => ({ ...one, block: shown(one.block) })),
    aboutChild: story.about === 'child',
    commentsOpen: story.commentsOpen && story.about !== 'child',
    noIndex: story.noIndex,
    namesChanged: story.pseudonyms.length > 0,
    composite: story.composite,
  };
}

/** The words as they are; of a quotation not which consent it rests on, and of nothing how far it was translated. */
function publishedBlock(block: Block, pictures: ReadonlyMap<string, PublicPicture>): PublishedBlock {
  const { id } = block;
  if (block.kind === 'heading' || block.kind === 'paragraph') return { kind: block.kind, id, words: block.words };
  if (block.kind === 'quote') return { kind: 'quote', id, words: block.words, speaker: block.speaker };
  if (block.kind === 'figure') return { kind: 'figure', id, releaseId: block.releaseId, words: block.words };
  if (block.kind === 'appeal') return { kind: 'appeal', id, appealId: block.appealId };
  const { pictureId, alt, caption } = block;
  const picture = pictures.get(pictureId);
  if (!picture) throw new Error(`picture ${pictureId} is not there to be shown`);
  const { widths, width, height, label } = picture;
  return { kind: 'picture', id, pictureId, alt, caption, widths, width, height, label };
}

/** A part that one language holds and this one does not: shown in the language it has, after the part it stands behind there. */
export type MissingBlock = { language: StoryLanguage; block: Block; after: string | null };

/** What this language lacks, in the order of the language that has it; the one it was first written in is asked first. */
export function missingBlocks(text: Text, sourceLanguage: StoryLanguage, texts: readonly Text[]): MissingBlock[] {
  const held = new Set(text.blocks.map(({ id }) => id));
  const others = texts
    .filter(({ language }) => language !== text.language)
    .toSorted((a, b) => Number(b.language === sourceLanguage) - Number(a.language === sourceLanguage));
  const missing: MissingBlock[] = [];
  for (const { language, blocks } of others)
    blocks.forEach((block, index) => {
      if (held.has(block.id)) return;
      held.add(block.id);
      missing.push({ language, block, after: blocks[index - 1]?.id ?? null });
    });
  return missing;
}
