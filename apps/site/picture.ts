import type { Page } from './page.ts';

const NAME = /^([a-z2-7]{12})-(\d{1,4})\.(webp|jpg|png)$/;
const TYPES: Readonly<Record<string, string>> = { webp: 'image/webp', jpg: 'image/jpeg', png: 'image/png' };

/** A picture of a story, in the asked width and form; where only another form of it is kept, that one. */
export const picturePage: Page = {
  url: '/picture/:name',
  under: 'organisation',
  async run({ site, params, pictures }) {
    const [, id = '', width = '', form = ''] = NAME.exec(params.name ?? '') ?? [];
    const found = id ? await pictures(site.organisationId, id, Number(width), TYPES[form] ?? '') : null;
    return found
      ? { body: found.bytes, type: found.type }
      : { body: '', type: 'text/plain; charset=utf-8', status: 404 };
  },
};
