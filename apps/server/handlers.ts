import { settleClashHandler } from '#modules/attention/server/settle-clash.handler.ts';
import { endTeamMemberHandler } from '#modules/case-file/server/end-team-member.handler.ts';
import { sentFileHandler } from '#modules/evidence/server/sent-file.handler.ts';
import type { Handler } from '#platform/server/commands/run-command.ts';
import { makeRecordStore } from '#platform/server/records/record-store.ts';
import { KINDS } from './kinds.ts';

/** Acts that must know more than equal facts can name. Most need none. */
export const HANDLERS: ReadonlyMap<string, Handler> = new Map<string, Handler>([
  ['case-file.end-team-member', endTeamMemberHandler],
  ['attention.settle-clash', settleClashHandler(makeRecordStore(KINDS))],
  ['evidence.record-evidence', sentFileHandler],
]);
