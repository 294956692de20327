import { everywhere } from '../front.ts';
import { html, type Markup } from '../html/markup.ts';
import { notFoundSheet } from '../html/notices.ts';
import type { Answer, Asked, Page } from '../page.ts';
import { drawFigure } from './draw-figure.ts';
import { figureCsv } from './figure-csv.ts';
import { type FoundFigure, type GoneFigure, readFigures } from './read-figures.ts';

/** Every number that is public, and how it was counted. Stories lead to a number by its id. */
const figuresPage: Page = {
  url: '/figures',
  async run(asked) {
    const { t } = asked;
    const { ours, others, gone } = await readFigures(asked);
    const main = html`<div class="text"><h1>${t('site-figures:title')}</h1><p class="lead">${t('site-figures:lead')}</p>
${ours.length + others.length === 0 && html`<p>${t('site-figures:none')}</p>`}
${part(asked, 'ours', ours)}${part(asked, 'others', others)}${gone.length > 0 && html`<section>${gone.map((one) => drawGone(asked, one))}</section>`}</div>`;
    return { sheet: { title: t('site-figures:title'), main, languages: everywhere('/figures') } };
  },
};

function part(asked: Asked, name: 'ours' | 'others', figures: readonly FoundFigure[]): Markup | null {
  if (figures.length === 0) return null;
  return html`<section aria-labelledby="${name}"><h2 id="${name}">${asked.t(`site-figures:${name}`)}</h2>${figures.map((one) => drawFigure(asked, one))}</section>`;
}

/** Whoever comes from a story to a number that is gone is told, and led to the one in its place. */
function drawGone({ t, to }: Asked, { id, nextId }: GoneFigure): Markup {
  return html`<p class="small gone" id="${id}">${
    nextId
      ? html`${t('site-figures:superseded')} <a href="${to('/figures')}#${nextId}">${t('site-figures:next')}</a>`
      : t('site-figures:withdrawn')
  }</p>`;
}

const csvPage: Page = {
  url: '/figures/:file',
  async run(asked): Promise<Answer> {
    const id = /^([a-z2-7]{12})\.csv$/.exec(asked.params.file ?? '')?.[1];
    const { ours, others } = await readFigures(asked);
    const figure = [...ours, ...others].find((one) => one.id === id);
    if (!figure) return { sheet: notFoundSheet(asked), status: 404 };
    return { body: figureCsv(asked, figure), type: 'text/csv; charset=utf-8' };
  },
};

export const FIGURE_PAGES: readonly Page[] = [figuresPage, csvPage];
