import type { Page } from './page.ts';

/** The work that a browser does before it may send a form: one puzzle for each, good for that form of this organisation. */
export const puzzlePage: Page = {
  url: '/puzzle/:about',
  fresh: true,
  async run({ proofs, site, params }) {
    const puzzle = await proofs.challenge(`${site.organisationId}/${params.about}`);
    return { body: JSON.stringify(puzzle), type: 'application/json; charset=utf-8' };
  },
};
