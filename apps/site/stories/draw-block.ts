import { stretchesOf } from '#modules/story/model/block.ts';
import type { PublishedBlock, PublishedStory } from '#modules/story/model/published-story.ts';
import { html, type Markup, type Part } from '../html/markup.ts';
import { APPEAL_IN_STORY } from '../insets.ts';
import type { Asked } from '../page.ts';

type Picture = Extract<PublishedBlock, { kind: 'picture' }>;

export async function drawBlock(asked: Asked, story: PublishedStory, block: PublishedBlock): Promise<Markup> {
  switch (block.kind) {
    case 'heading':
      return html`<h2>${block.words}</h2>`;
    case 'paragraph':
      return html`${paragraphs(asked, block.words)}`;
    case 'quote':
      return html`<blockquote>${paragraphs(asked, block.words)}${block.speaker && html`<footer>— ${block.speaker}</footer>`}</blockquote>`;
    case 'picture':
      return drawPicture(asked, block, false);
    case 'figure':
      return html`<p class="figure"><b>${withFigures(asked, block.words)}</b> <a href="${figureAddress(asked, block.releaseId)}">${asked.t('figure.how')}</a></p>`;
    case 'appeal':
      return html`${story.aboutChild ? null : await APPEAL_IN_STORY.draw?.(asked, block.appealId)}`;
  }
}

/** An empty line begins a new paragraph, as whoever wrote it meant. */
function paragraphs(asked: Asked, words: string): Part {
  return words.split(/\n{2,}/).map((part) => html`<p>${withFigures(asked, part)}</p>`);
}

/** A number in the text leads to what was made public of it, and how it was counted. */
function withFigures(asked: Asked, words: string): Part {
  return stretchesOf(words).map(({ words: said, releaseId }) =>
    releaseId ? html`<a class="number" href="${figureAddress(asked, releaseId)}">${said}</a>` : said,
  );
}

function figureAddress({ to }: Asked, releaseId: string): string {
  return `${to('/figures')}#${releaseId}`;
}

/** The browser fetches the narrowest that fits, and none but the first before it is scrolled to. */
export function drawPicture({ base, t }: Asked, picture: Picture, first: boolean): Markup {
  const { pictureId, widths, width, height, alt, caption, label } = picture;
  const address = (wide: number, type: string) => `${base}/picture/${pictureId}-${wide}.${type}`;
  const set = (type: string) => widths.map((wide) => `${address(wide, type)} ${wide}w`).join(', ');
  const sizes = first ? '(min-width: 62rem) 62rem, 100vw' : '(min-width: 40rem) 38rem, 100vw';
  const largest = widths.at(-1) ?? width;
  return html`<figure class="${first ? 'hero' : 'picture'}"><picture><source type="image/webp" srcset="${set('webp')}" sizes="${sizes}"><img src="${address(largest, 'jpg')}" srcset="${set('jpg')}" sizes="${sizes}" width="${width}" height="${height}" alt="${alt}"${first ? '' : html` loading="lazy"`} decoding="async"></picture>
<figcaption>${caption && html`${caption} `}${t(`picture.${label}`)}</figcaption></figure>`;
}
