import { isPlace } from '#modules/release/model/release.ts';
import { html, type Markup, type Part } from '../html/markup.ts';
import type { Asked } from '../page.ts';
import { readDay } from '../stories/read-day.ts';
import { wordLanguage } from '../words.ts';
import { drawBar, drawParts } from './draw-bars.ts';
import { asOfWords, figureTitle, numberWords, periodWords, qualifierWords, sourceWords } from './figure-words.ts';
import { type Line, linesOf } from './lines-of.ts';
import type { FoundFigure } from './read-figures.ts';

/** One number with all that makes it one: how exact, of what, from when to when, as of when, from where, and how it was counted. */
export function drawFigure(asked: Asked, { id, body }: FoundFigure): Markup {
  const { t, to } = asked;
  const facts: [string, string | null][] = [
    ['period', periodWords(t, body)],
    ['asOf', asOfWords(asked, body)],
    ['source', sourceWords(t, body)],
    ['madePublic', readDay(body.madePublicOn, wordLanguage(asked.language))],
  ];
  return html`<article class="told" id="${id}" aria-labelledby="t-${id}">
<h3 id="t-${id}"><span class="how">${qualifierWords(t, body)}</span> ${figureTitle(asked, body)}</h3>
${declaredPart(asked, id, body)}${body.by.length > 0 && table(asked, body)}
<dl>${facts.map(([word, value]) => value && html`<div><dt>${t(`site-figures:${word}`)}</dt><dd>${value}</dd></div>`)}</dl>
${howWeCount(asked, body)}
<p class="small"><a href="${to(`/figures/${id}.csv`)}">${t('site-figures:csv')}</a></p></article>`;
}

function declaredPart(
  { t, language }: Asked,
  id: string,
  { declaredPart: declared, value, quoted }: FoundFigure['body'],
) {
  if (declared === null || value === null || quoted) return null;
  const words =
    declared >= value
      ? t('site-figures:allDeclared')
      : t('site-figures:partDeclared', {
          declared: numberWords(language, declared),
          recorded: numberWords(language, value - declared),
        });
  return html`${drawParts(id, declared, value)}<p class="small">${words}</p>`;
}

function table(asked: Asked, figure: FoundFigure['body']): Markup {
  const { t } = asked;
  const lines = linesOf(asked, figure);
  const longest = Math.max(0, ...lines.filter(({ isSum }) => !isSum).map(({ value }) => value ?? 0));
  const head = [
    ...figure.by.map((by) => t(`release:by.${by}`)),
    t(figure.told === 'shares' ? 'site-figures:perCent' : 'release:number'),
  ];
  return html`<div class="wide" tabindex="0" role="region" aria-label="${t('site-figures:table')}"><table><thead><tr>${head.map((word) => html`<th scope="col">${word}</th>`)}<th class="chart" aria-hidden="true"></th></tr></thead>
<tbody>${lines.map((line) => row(asked, figure, line, longest))}</tbody></table></div>
${figure.roundedTo > 1 && html`<p class="small">${t('site-figures:rounded', { base: figure.roundedTo })}</p>`}`;
}

function row(
  { t, language }: Asked,
  { told }: FoundFigure['body'],
  { groups, value, isSum }: Line,
  longest: number,
): Markup {
  const number: Part =
    value === null
      ? html`<span class="hidden-number">${t('release:notShown')}</span>`
      : html`${numberWords(language, value)}${told === 'shares' ? ' %' : ''}`;
  const bar = isSum ? null : drawBar(value, told === 'shares' ? 100 : longest);
  return html`<tr>${groups.map((group, at) => (at === 0 ? html`<th scope="row">${group}</th>` : html`<td>${group}</td>`))}<td class="number">${number}</td><td class="chart">${bar}</td></tr>`;
}

/** Nobody knows a number who does not know what was counted, and what was left out. */
function howWeCount({ t }: Asked, { indicator, quoted, by, told }: FoundFigure['body']): Markup {
  const parts = quoted
    ? [t('site-figures:notOurs')]
    : ['what', 'population', 'period'].map((part) => t(`figure:define.${indicator}.${part}`));
  const more = [
    by.length > 0 && t('site-figures:whyNotShown'),
    told === 'shares' && t('site-figures:sharesKnown'),
    by.some(isPlace) && t('site-figures:places'),
  ];
  return html`<details class="count"><summary>${t('figure.how')}</summary>${[...parts, ...more].map((words) => words && html`<p>${words}</p>`)}</details>`;
}
