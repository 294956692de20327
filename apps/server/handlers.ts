import { settleClashHandler } from '#modules/attention/server/settle-clash.handler.ts';
import { openGlassHandler } from '#modules/break-glass/server/open-glass.handler.ts';
import { closeCaseFileHandler } from '#modules/case-file/server/close-case-file.handler.ts';
import { endTeamMemberHandler } from '#modules/case-file/server/end-team-member.handler.ts';
import { amongEvidence } from '#modules/evidence/server/looks/among-evidence.ts';
import { sentFileHandler } from '#modules/evidence/server/sent-file.handler.ts';
import { readCountedOpened } from '#modules/figure/server/read-opened.query.ts';
import { giftHandlers } from '#modules/gift/server/gift.handlers.ts';
import { setGivingHandler } from '#modules/giving/server/set-giving.handler.ts';
import { confirmGoHandler } from '#modules/investigation/server/confirm-go.handler.ts';
import { erasePersonHandler } from '#modules/person/server/erase-person.handler.ts';
import { mergePeopleHandler } from '#modules/person/server/merge-people.handler.ts';
import { addDrawingHandler, addPictureHandler, endedPictureHandler } from '#modules/picture/server/picture.handler.ts';
import { publicSiteHandler } from '#modules/public-site/server/public-site.handler.ts';
import { planHandler, quoteHandler, releaseHandler, withdrawHandler } from '#modules/release/server/release.handler.ts';
import { endServiceHandler } from '#modules/staff/server/end-service.handler.ts';
import { shuttingHandler } from '#modules/staff/server/shutting.handler.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';
import type { SubjectKeys } from '#platform/server/keys/subject-keys.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';
import { tellHandlers } from './tell-handlers.ts';

/** Acts that must know more than equal facts can name. Most need none. */
export function makeHandlers(store: RecordStore, keys: SubjectKeys, now: () => Date): ReadonlyMap<string, Handler> {
  return new Map<string, Handler>([
    ['case-file.close-case-file', closeCaseFileHandler],
    ['case-file.end-team-member', endTeamMemberHandler],
    ['person.erase-person', erasePersonHandler],
    ['person.merge-people', mergePeopleHandler],
    ['attention.settle-clash', settleClashHandler(store)],
    ['break-glass.open-glass', openGlassHandler],
    ['staff.end-service', endServiceHandler],
    ['staff.change-roles', shuttingHandler],
    ['staff.suspend-colleague', shuttingHandler],
    ['investigation.confirm-go', confirmGoHandler],
    ['evidence.record-evidence', sentFileHandler(keys)],
    ['picture.add-picture', addPictureHandler(keys, (tx, picture) => amongEvidence(tx, keys, picture))],
    ['picture.add-drawing', addDrawingHandler(keys)],
    ['picture.check-picture', endedPictureHandler],
    ['picture.withdraw-picture', endedPictureHandler],
    ['release.release-figure', releaseHandler(readCountedOpened(store), store)],
    ['release.plan-release', planHandler(readCountedOpened(store))],
    ['release.quote-estimate', quoteHandler(store)],
    ['public-site.open-site', publicSiteHandler(store)],
    ['public-site.change-site', publicSiteHandler(store)],
    ['public-site.turn-site', publicSiteHandler(store)],
    ...tellHandlers(store, keys, now),
    ['release.withdraw-release', withdrawHandler],
    ...giftHandlers(now, { store, ring: keys.ring }),
    ['giving.set-giving', setGivingHandler(store)],
  ]);
}
