import { OFFER_DAYS, SentOffer } from '#modules/appeal/model/offer.ts';
import { everywhere } from '../front.ts';
import { html } from '../html/markup.ts';
import type { Asked, Page, Sheet, Taker } from '../page.ts';
import { drawForm, FORM_SCRIPTS, takeSent, textField, thanksSheet, type Wrong, written } from './waiting-form.ts';

const URL = '/volunteer';
const ABOUT = 'offer';
const MOST_AN_HOUR = 3;
/** What is asked of somebody who would lend a hand, and how long it may be. No life story, no papers. */
const FIELDS = { name: 80, reach: 120, languages: 120, skills: 300, days: 120 } as const;
const NEEDED: readonly string[] = ['name', 'reach'];

function formSheet(asked: Asked, form: Record<string, string>, wrong: Wrong | null): Sheet {
  const { t } = asked;
  const fields = Object.entries(FIELDS).map(([name, most]) =>
    textField({
      ...{ name, most, value: form[name], label: t(`site-words:volunteer.${name}`) },
      ...(!NEEDED.includes(name) && { aside: t('site-words:field.optional') }),
    }),
  );
  const drawn = drawForm(asked, { path: URL, about: ABOUT, fields, send: t('site-words:send') }, wrong);
  const title = t('site-words:volunteer.title');
  const main = html`<div class="text"><h1>${title}</h1><p>${t('site-words:volunteer.lead')}</p><p>${t('site-words:volunteer.kept', { days: OFFER_DAYS })}</p>${drawn}</div>`;
  return { title, noIndex: wrong !== null, scripts: FORM_SCRIPTS, languages: everywhere(URL), main };
}

const writePage: Page = { url: URL, run: (asked) => ({ sheet: formSheet(asked, {}, null) }) };
const sentPage: Page = { url: '/volunteer/sent', run: (asked) => ({ sheet: thanksSheet(asked, 'offer', '/') }) };

const taker: Taker = {
  url: URL,
  async take(sent) {
    const said = Object.fromEntries(Object.keys(FIELDS).map((name) => [name, written(sent.form, name)]));
    const read = SentOffer.safeParse(said);
    const tooLong = Object.entries(FIELDS).some(([name, most]) => (said[name]?.length ?? 0) > most);
    return takeSent(sent, {
      ...{ about: ABOUT, kind: 'offer', of: null, most: MOST_AN_HOUR },
      said: read.success ? read.data : null,
      wrong: tooLong ? 'too-long' : null,
      again: (wrong) => formSheet(sent, sent.form, wrong),
      thanks: '/volunteer/sent',
    });
  },
};

/** Somebody would lend a hand. */
export const OFFER_PAGES = { pages: [writePage, sentPage], takers: [taker] } as const;
