import { withoutLinks } from '#modules/comment/model/inspect-comment.ts';
import { PRAYER_SORTS, SentPrayer } from '#modules/prayer/model/sent-prayer.ts';
import { everywhere } from '../front.ts';
import { html } from '../html/markup.ts';
import type { Asked, Page, Sheet, Taker } from '../page.ts';
import { drawPrayers, prayersFor } from './draw-prayers.ts';
import {
  drawForm,
  FORM_SCRIPTS,
  takeSent,
  textField,
  thanksSheet,
  type Wrong,
  wordsField,
  written,
} from './waiting-form.ts';

const URL = '/prayers/write';
const ABOUT = 'prayer';
const MOST_AN_HOUR = 5;
const [NAME, WORDS] = [60, 1000];

const listPage: Page = {
  url: '/prayers',
  async run(asked) {
    const { t, to } = asked;
    const all = await prayersFor(asked);
    const [ours, readers] = [
      all.filter(({ body }) => body.from === 'house'),
      all.filter(({ body }) => body.from === 'reader'),
    ];
    const write = html`<p><a class="button" href="${to(URL)}">${t('site-words:prayers.write')}</a></p>`;
    const main = html`<div class="text"><h1>${t('site-words:prayers.title')}</h1><p>${t('site-words:prayers.lead')}</p>
${ours.length > 0 ? drawPrayers(asked, ours) : html`<p>${t('site-words:prayers.none')}</p>`}
${readers.length > 0 && html`<h2>${t('site-words:prayers.readers')}</h2>${drawPrayers(asked, readers)}`}
${write}</div>`;
    return { sheet: { title: t('site-words:prayers.title'), main, languages: everywhere('/prayers') } };
  },
};

function formSheet(asked: Asked, form: Record<string, string>, wrong: Wrong | null): Sheet {
  const { t } = asked;
  const chosen = form.sort === 'prayer' ? 'prayer' : 'request';
  const sorts = PRAYER_SORTS.map(
    (sort) =>
      html`<label class="aside"><input type="radio" name="sort" value="${sort}"${sort === chosen ? html` checked` : ''}>${t(`site-words:prayers.sort.${sort}`)}</label>`,
  );
  const words = { name: 'words', label: t('site-words:prayers.words'), aside: t('site-words:plain') };
  const name = { name: 'name', label: t('site-words:field.name'), aside: t('site-words:field.nameAside') };
  const fields = html`<fieldset><legend>${t('site-words:prayers.what')}</legend>${sorts}</fieldset>
${wordsField({ ...words, value: form.words, most: WORDS })}${textField({ ...name, value: form.name, most: NAME })}`;
  const drawn = drawForm(asked, { path: URL, about: ABOUT, fields, send: t('site-words:send') }, wrong);
  const title = t('site-words:prayers.write');
  const main = html`<div class="text"><h1>${title}</h1><p>${t('site-words:prayers.held')}</p><p>${t('site-words:careful')}</p>${drawn}</div>`;
  return { title, noIndex: true, scripts: FORM_SCRIPTS, languages: everywhere(URL), main };
}

const writePage: Page = { url: URL, run: (asked) => ({ sheet: formSheet(asked, {}, null) }) };
const sentPage: Page = { url: '/prayers/sent', run: (asked) => ({ sheet: thanksSheet(asked, 'prayer', '/prayers') }) };

const taker: Taker = {
  url: URL,
  async take(sent) {
    const words = withoutLinks(written(sent.form, 'words') ?? '');
    const read = SentPrayer.safeParse({ sort: sent.form.sort, name: written(sent.form, 'name'), words });
    const tooLong = words.length > WORDS || (sent.form.name ?? '').trim().length > NAME;
    return takeSent(sent, {
      ...{ about: ABOUT, kind: 'prayer', of: null, most: MOST_AN_HOUR },
      said: read.success ? read.data : null,
      wrong: tooLong ? 'too-long' : null,
      again: (wrong) => formSheet(sent, sent.form, wrong),
      thanks: '/prayers/sent',
    });
  },
};

/** What may be prayed for. Nobody is counted who prays: a number of prayers would be about us. */
export const PRAYER_PAGES = { pages: [listPage, writePage, sentPage], takers: [taker] } as const;
