import { z } from 'zod';
import { type AnyAct, allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { PublicSite, siteFacts } from './public-site.ts';
import { SITE_REFUSALS } from './public-site-refusals.ts';

const KEEPERS = ['administrator', 'director'] as const;

/** What only the server can know: whether another organisation on this server answers to the name already. */
export type SiteKnown = { nameIsFree: boolean };

const said = siteFacts.omit({ state: true });

/** Opens the organisation's public face: what it publishes from now on can be read by anybody. */
export const openSite = defineAct({
  name: 'public-site.open-site',
  input: z.strictObject({ siteId: AnyId, site: said }),
  by: KEEPERS,
  answeredBy: 'server',
  knows: () => ({ sites: allKnown(PublicSite, {}) }),
  decide({ siteId, site }, known, { actor }) {
    if (known.sites.length > 0) return refuse(SITE_REFUSALS.alreadyThere);
    const wrong = whatIsWrong(site, known);
    if (wrong) return refuse(wrong);
    return accept(added(PublicSite, { id: siteId, scopeId: actor.organisationId }, { ...site, state: 'open' }));
  },
});

const { shape } = said;

/** Changes what it says of itself. It is read by everybody a second later. */
export const changeSite = defineAct({
  name: 'public-site.change-site',
  input: z.strictObject({
    siteId: AnyId,
    changes: z.strictObject({
      name: shape.name.exactOptional(),
      spellings: shape.spellings.exactOptional(),
      texts: shape.texts.exactOptional(),
      languages: shape.languages.exactOptional(),
      slug: shape.slug.exactOptional(),
      host: shape.host.exactOptional(),
      contacts: shape.contacts.exactOptional(),
      helplines: shape.helplines.exactOptional(),
      exitTo: shape.exitTo.exactOptional(),
      neutralTitle: shape.neutralTitle.exactOptional(),
    }),
  }),
  by: KEEPERS,
  answeredBy: 'server',
  merges: true,
  knows: ({ siteId }) => ({ site: mustKnow(PublicSite, siteId) }),
  decide({ siteId, changes }, known) {
    if (Object.keys(changes).length === 0) return refuse(SITE_REFUSALS.nothingChanged);
    const wrong = whatIsWrong({ ...known.site, ...changes }, known);
    return wrong ? refuse(wrong) : accept(changed(PublicSite, siteId, changes));
  },
});

/** Closes the whole public face at once, or opens it again. Nothing is lost: what is public waits behind it. */
export const turnSite = defineAct({
  name: 'public-site.turn-site',
  input: z.strictObject({ siteId: AnyId, state: siteFacts.shape.state }),
  by: KEEPERS,
  answeredBy: 'server',
  knows: ({ siteId }) => ({ site: mustKnow(PublicSite, siteId) }),
  decide: ({ siteId, state }, { site }) =>
    site.state === state ? refuse(SITE_REFUSALS.nothingChanged) : accept(changed(PublicSite, siteId, { state })),
});

function whatIsWrong({ languages, helplines }: z.infer<typeof said>, known: object) {
  if (new Set(languages).size < languages.length) return SITE_REFUSALS.languageTwice;
  if (new Set(helplines.map(({ number }) => number)).size < helplines.length) return SITE_REFUSALS.helplineTwice;
  const { nameIsFree } = known as SiteKnown;
  return nameIsFree === false ? SITE_REFUSALS.addressTaken : null;
}

export const PUBLIC_SITE_ACTS: readonly AnyAct[] = [openSite, changeSite, turnSite];
