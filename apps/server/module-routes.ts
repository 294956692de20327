import { offerRoutes } from '#modules/appeal/server/offer-routes.ts';
import { caseFileRoutes } from '#modules/case-file/server/case-file-routes.ts';
import { calendarRoutes } from '#modules/clock/server/calendar-routes.ts';
import { commentRoutes } from '#modules/comment/server/comment-routes.ts';
import { contributionRoutes } from '#modules/contribution/server/contribution-routes.ts';
import { documentRoutes } from '#modules/document/server/document-routes.ts';
import { evidenceFileRoutes } from '#modules/evidence/server/evidence-file-routes.ts';
import { amongEvidence } from '#modules/evidence/server/looks/among-evidence.ts';
import { facilityRoutes } from '#modules/facility/server/facility-routes.ts';
import { figureRoutes } from '#modules/figure/server/figure-routes.ts';
import { readCountedOpened } from '#modules/figure/server/read-opened.query.ts';
import { giftRoutes } from '#modules/gift/server/gift-routes.ts';
import { letterRoutes } from '#modules/giving/server/letter-routes.ts';
import { journalRoutes } from '#modules/journal/server/journal-routes.ts';
import { operationRoutes } from '#modules/operation/server/operation-routes.ts';
import { outreachRoutes } from '#modules/outreach/server/outreach-routes.ts';
import { personRoutes } from '#modules/person/server/person-routes.ts';
import { pictureRoutes } from '#modules/picture/server/picture-routes.ts';
import { placementRoutes } from '#modules/placement/server/placement-routes.ts';
import { prayerRoutes } from '#modules/prayer/server/prayer-routes.ts';
import { handOverLinkRoutes } from '#modules/referral/server/hand-over-link-routes.ts';
import { handOverPages } from '#modules/referral/server/hand-over-pages.ts';
import { releaseRoutes } from '#modules/release/server/release-routes.ts';
import { gateRoutes } from '#modules/story/server/gate/gate-routes.ts';
import { storyRoutes } from '#modules/story/server/story-routes.ts';
import type { Route } from '#platform/server/http/route.ts';
import type { House } from './house-kind.ts';
import { inspectSent } from './inspect-sent.ts';
import { readersWaiting } from './readers-waiting.ts';

/** The queries that modules answer beside the spine: lists, figures, files. Reads only; writes are commands. */
export function moduleRoutes(house: House): Route[] {
  return [
    ...caseFileRoutes(house.path),
    ...calendarRoutes(house),
    ...documentRoutes(house.path),
    ...evidenceFileRoutes(house),
    ...operationRoutes(house.pool),
    ...outreachRoutes(house.path),
    ...personRoutes(house.path),
    ...placementRoutes(house.path),
    ...pictureRoutes(house, (tx, picture) => amongEvidence(tx, house.keys, picture)),
    ...facilityRoutes(house.path),
    ...figureRoutes(house.path),
    ...contributionRoutes(house.path),
    ...releaseRoutes(house.path, readCountedOpened(house.path.store)),
    ...storyRoutes(house.path),
    ...gateRoutes(house.path),
    ...giftRoutes(house.path),
    ...letterRoutes(house),
    ...commentRoutes(house.path, inspectSent(house.path.store)),
    ...prayerRoutes(house.path, inspectSent(house.path.store)),
    ...offerRoutes(house.path),
    readersWaiting(house.path),
    ...handOverLinkRoutes(house.path),
    ...handOverPages(house),
    ...journalRoutes(house),
  ];
}
