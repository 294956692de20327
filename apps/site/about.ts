import type { z } from 'zod';
import type { Contact } from '#modules/public-site/model/published-site.ts';
import { html, type Markup } from './html/markup.ts';
import { nameOf } from './html/sheet.ts';
import type { Asked, Page } from './page.ts';

/** Who this is, how to reach them, and what this page keeps of its readers: nothing. */
export const aboutPage: Page = {
  url: '/about',
  run(asked) {
    const { site, language, t } = asked;
    const told = site.about[language] ?? null;
    const other = site.languages.find((one) => site.about[one]);
    const about = told ?? (other && site.about[other]) ?? null;
    const lang = told === null && other ? html` lang="${other}"` : '';
    const main = html`<div class="text"><h1>${t('about.title')}</h1>
${about && html`<div${lang}>${about.split(/\n{2,}/).map((part) => html`<p>${part}</p>`)}</div>`}
${site.contacts.length > 0 && html`<h2>${t('about.contact')}</h2><ul class="links">${site.contacts.map((one) => contact(asked, one))}</ul>`}
<h2>${t('about.readers')}</h2><p>${t('about.readersWords')}</p>
<h2>${t('about.leaving')}</h2><p>${t('about.leavingWords')}</p></div>`;
    return { sheet: { title: `${t('about.title')}`, main, description: about?.slice(0, 160) ?? nameOf(asked) } };
  },
};

function contact({ t }: Asked, { kind, value }: z.infer<typeof Contact>): Markup {
  const word = t(`about.${kind}`);
  if (kind === 'email') return html`<li>${word}: <a href="mailto:${encodeURI(value)}">${value}</a></li>`;
  if (kind === 'phone') return html`<li>${word}: <a href="tel:${value.replaceAll(/[^0-9+]/g, '')}">${value}</a></li>`;
  return html`<li>${word}: ${value}</li>`;
}
