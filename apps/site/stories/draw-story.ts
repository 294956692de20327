import type { StoryLanguage } from '#modules/story/model/language.ts';
import type { PublishedBlock, PublishedStory } from '#modules/story/model/published-story.ts';
import { assetAddress } from '../assets.ts';
import { ICONS } from '../html/icons.ts';
import { html, type Markup, type Part } from '../html/markup.ts';
import { nameOf } from '../html/sheet.ts';
import { UNDER_STORY } from '../insets.ts';
import type { Asked, Sheet } from '../page.ts';
import { LANGUAGE_NAMES, wordLanguage } from '../words.ts';
import { drawBlock, drawPicture } from './draw-block.ts';
import { drawList } from './draw-list.ts';
import { readDay } from './read-day.ts';
import { type FoundStory, storiesFor } from './read-stories.ts';

const RECENT = 4;

/** One story, as far as the gate let it go: nothing is added here but the notes that protect whoever it is about. */
export async function drawStory(asked: Asked, { id, language, body: story }: FoundStory): Promise<Sheet> {
  const [first, ...rest] = story.blocks;
  const hero = first?.kind === 'picture' ? first : null;
  const blocks = hero ? rest : story.blocks;
  const drawn = await Promise.all(withUntranslated(story, blocks).map((one) => drawOne(asked, story, one)));
  const under = await Promise.all(UNDER_STORY.map((inset) => inset(asked, { id, story })));
  const elsewhere = language !== asked.language;
  const main = html`<article${elsewhere ? html` lang="${language}"` : ''}>
${hero ? drawPicture(asked, hero, true) : scene()}
<div class="text">
${elsewhere && html`<p class="note" lang="${wordLanguage(asked.language)}">${asked.t('notYet', { language: LANGUAGE_NAMES[asked.language] })}</p>`}
<h1>${story.title}</h1>
${byline(asked, story, hero !== null)}
${drawn}
${afterwards(asked, story)}
</div></article>
<div class="text">${notes(asked, story)}${under}${await recent(asked, id)}</div>`;
  return {
    title: story.title,
    main,
    description: story.summary,
    languages: addressesOf(story),
    noIndex: story.noIndex || elsewhere,
    aboutChild: story.aboutChild,
  };
}

type Placed = { block: PublishedBlock; lang: StoryLanguage | null };

/** What this language does not hold stands in its place in the first one: visible, and marked for whoever has it read aloud. */
function withUntranslated({ untranslated }: PublishedStory, blocks: readonly PublishedBlock[]): Placed[] {
  const after = (id: string | null): Placed[] =>
    untranslated
      .filter((one) => one.after === id)
      .flatMap((one) => [{ block: one.block, lang: one.language }, ...after(one.block.id)]);
  return [...after(null), ...blocks.flatMap((block) => [{ block, lang: null }, ...after(block.id)])];
}

async function drawOne(asked: Asked, story: PublishedStory, { block, lang }: Placed): Promise<Markup> {
  const drawn = await drawBlock(asked, story, block);
  if (!lang) return drawn;
  const words = asked.t('partNotYet', { language: LANGUAGE_NAMES[asked.language] });
  return html`<div class="untranslated"><p class="small" lang="${wordLanguage(asked.language)}">${words}</p><div lang="${lang}">${drawn}</div></div>`;
}

function scene(): Markup {
  return html`<div class="hero"><img src="${assetAddress('scene.svg')}" alt="" width="780" height="336"></div>`;
}

function byline(
  asked: Asked,
  { byline: by, dateline, firstToldOn, publishedOn, updatedOn }: PublishedStory,
  hasPicture: boolean,
): Markup {
  const { t, language } = asked;
  const own = wordLanguage(language);
  const name = by.kind === 'organisation' ? (by.name ?? nameOf(asked)) : by.name;
  const said: Part[] = [
    by.kind !== 'date-only' && name ? t('by', { name }) : null,
    dateline,
    firstToldOn && t('firstTold', { day: readDay(firstToldOn, own) }),
    html`<time datetime="${publishedOn}">${readDay(publishedOn, own)}</time>`,
    updatedOn && t('updated', { day: readDay(updatedOn, own) }),
    hasPicture ? null : t('picture.drawn'),
  ];
  const parts = said.filter((part) => part !== null && part !== false);
  return html`<p class="byline" lang="${own}">${parts.map((part, at) => (at > 0 ? html` · ${part}` : part))}</p>`;
}

function afterwards({ t, to, language }: Asked, { credit, categories }: PublishedStory): Markup {
  return html`${credit && html`<p class="small">${credit}</p>`}
${categories.length > 0 && html`<p class="small" lang="${wordLanguage(language)}">${t('categories')}: ${categories.map(({ slug, label }, at) => html`${at > 0 && ', '}<a href="${to(`/${slug}`)}">${label}</a>`)}</p>`}`;
}

/** Nobody has to think of these: they follow from what the story is. */
function notes({ t }: Asked, story: PublishedStory): Markup {
  const said = [
    story.composite ? t('note.composite') : null,
    story.namesChanged ? t('note.names') : null,
    t('note.leftOut'),
    story.aboutChild ? t('note.child') : null,
  ].filter(Boolean);
  return html`<aside class="note shield" aria-label="${t('note.title')}">${ICONS.shield}<p>${said.join(' ')}</p></aside>`;
}

async function recent(asked: Asked, id: string): Promise<Part> {
  const others = (await storiesFor(asked)).filter((one) => one.id !== id).slice(0, RECENT);
  return (
    others.length > 0 &&
    html`<section aria-labelledby="recent"><h2 id="recent">${asked.t('stories.recent')}</h2>${drawList(asked, others)}</section>`
  );
}

function addressesOf({ slugs }: PublishedStory): Partial<Record<StoryLanguage, string>> {
  return Object.fromEntries(Object.entries(slugs).map(([language, slug]) => [language, `/story/${slug}`]));
}
