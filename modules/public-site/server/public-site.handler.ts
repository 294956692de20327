import { mustKnow } from '#kernel/act.ts';
import { PublicSite, publishedOf, type SiteFacts } from '#modules/public-site/model/public-site.ts';
import type { SiteKnown } from '#modules/public-site/model/public-site-acts.ts';
import { SITE_COPY } from '#modules/public-site/model/published-site.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';
import { EVERY_LANGUAGE, putCopy, takeBackCopy } from '#platform/server/site/copies.ts';

type Input = { siteId: string; site?: Partial<SiteFacts>; changes?: Partial<SiteFacts> };

/** What the record says is what everybody reads, in the same transaction; closed, the copy is gone. */
export const publicSiteHandler = (store: RecordStore): Handler => ({
  async load(tx, input): Promise<SiteKnown> {
    const { site, changes }: Input = input;
    const { slug = null, host = null } = site ?? changes ?? {};
    const [row] = await tx.query<{ free: boolean }>('select app.site_name_is_free($1, $2) as free', [slug, host]);
    return { nameIsFree: row?.free !== false };
  },
  async applied(tx, input) {
    const { siteId }: Input = input;
    const [found] = await store.find(tx, mustKnow(PublicSite, siteId));
    if (!found) return;
    const site = found as unknown as SiteFacts;
    if (site.state === 'closed') return takeBackCopy(tx, SITE_COPY, siteId, 'closed');
    const { slug } = site;
    const visibleFrom = BEFORE_EVERYTHING;
    await putCopy(tx, {
      kind: SITE_COPY,
      id: siteId,
      language: EVERY_LANGUAGE,
      compartment: 'directory',
      slug,
      body: publishedOf(site),
      visibleFrom,
    });
  },
});

/** A public face has no moment before which it would be hidden: it is open or it is not. */
const BEFORE_EVERYTHING = '2000-01-01T00:00:00Z';
