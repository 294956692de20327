import type { Handler } from '#platform/server/commands/run-command.ts';

/** Acts that must know more than equal facts can name. Most need none. */
export const HANDLERS: ReadonlyMap<string, Handler> = new Map<string, Handler>([]);
