import type pg from 'pg';
import { PublishedSite, SITE_COPY } from '#modules/public-site/model/published-site.ts';
import type { CardGateway } from '#platform/server/payment/card-gateway.ts';
import { makeProofs, type ProofSettings, type Proofs } from '#platform/server/site/proof-of-work.ts';
import { type FindPicture, pictureFinder } from './find-picture.ts';
import { Freshness } from './freshness.ts';
import { type GiftDesk, makeGiftDesk } from './give/gift-desk.ts';
import { KeptPages } from './kept-pages.ts';
import type { Site } from './page.ts';
import { Shelf } from './shelf.ts';
import { STORY } from './stories/read-stories.ts';

/** What every answer is made from. */
export type Face = {
  pool: pg.Pool;
  now: () => Date;
  shelf: Shelf;
  pictures: FindPicture;
  kept: KeptPages;
  fresh: Freshness;
  sites: () => Promise<Site[]>;
  gifts: GiftDesk;
  proofs: Proofs;
};

export type FaceOptions = {
  pool: pg.Pool;
  now: () => Date;
  tell: (code: string) => void;
  /** What only the site's processes know: see `proofSecret`. */
  work: ProofSettings;
  /** Who takes cards, for each organisation that has somebody. */
  gateways: ReadonlyMap<string, CardGateway>;
};

export function makeFace({ pool, now, tell, work, gateways }: FaceOptions): Face {
  const shelf = new Shelf(pool, now, tell);
  const kept = new KeptPages();
  const fresh = new Freshness(pool, now, () => {
    kept.drop();
    shelf.renew();
  });
  const sites = async () => {
    const found = await shelf.all(null, { kind: SITE_COPY, shape: PublishedSite });
    return found.flatMap(({ body, organisationId }) => (body ? [{ ...body, organisationId }] : []));
  };
  const pictures = pictureFinder(pool, async (organisationId, id) => {
    const stories = await shelf.all(organisationId, STORY);
    return stories.some(({ body }) => body?.blocks.some((block) => block.kind === 'picture' && block.pictureId === id));
  });
  const gifts = makeGiftDesk(pool, { gateways, secret: work.secret });
  return { pool, now, shelf, pictures, kept, fresh, sites, gifts, proofs: makeProofs(work) };
}
