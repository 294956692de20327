import type pg from 'pg';
import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import { Command } from '#platform/server/commands/command.ts';
import { type CommandPath, runCommand } from '#platform/server/commands/run-command.ts';
import { makeFeedReader } from '#platform/server/feed/read-feed.ts';
import type { FeedWatch } from '#platform/server/feed/watch-feed.ts';
import { readFor } from '#platform/server/reading/read-for.ts';
import { makeScopeReader, readRecord, readRecords } from '#platform/server/records/read-records.ts';
import type { RecordStore } from '#platform/server/records/record-store.ts';
import { sendRefusal } from './answer-errors.ts';
import { bodyOf, paramsOf, queryOf, type Route } from './route.ts';
import { sendText } from './send-text.ts';
import { openStream } from './stream.ts';

const NOT_FOUND = { code: 'record.not-found', kind: 'not-found' } as const;
const BAD_CURSOR = { code: 'feed.cursor-unknown', kind: 'invalid' } as const;

export type Spine = { path: CommandPath; pool: pg.Pool; watch: FeedWatch };

/** The addresses every module stands on: asking, following, opening, listing. Modules add queries, never writes. */
export function spineRoutes(spine: Spine): Route[] {
  return [
    commandsRoute(spine),
    feedRoute(spine),
    streamRoute(spine),
    scopeRoute(spine),
    recordsRoute(spine),
    recordRoute(spine),
  ];
}

function commandsRoute({ path }: Spine): Route {
  return {
    method: 'POST',
    url: '/api/commands',
    action: 'ask',
    resource: 'command',
    tiers: ['P1', 'P2', 'P3'],
    summary: 'Ask for something to be done. The same id is answered alike however often it is sent.',
    body: Command,
    async run(request, reply, token) {
      const answer = await runCommand(path, token, bodyOf<Command>(request));
      if (answer.outcome === 'refused') return sendRefusal(reply, answer.refusal);
      return answer;
    },
  };
}

function feedRoute({ path, pool }: Spine): Route {
  const readFeed = makeFeedReader(pool, path.store);
  return {
    method: 'GET',
    url: '/api/feed',
    quiet: true,
    action: 'follow',
    resource: 'record',
    tiers: ['P1', 'P2', 'P3'],
    summary: 'What happened in my view since the cursor: records put and dropped, oldest first.',
    query: z.strictObject({ cursor: z.string().max(40).default('') }),
    async run(request, reply, token) {
      const page = await readFeed(token, queryOf<{ cursor: string }>(request).cursor);
      return page ? sendText(request, reply, page.body) : sendRefusal(reply, BAD_CURSOR);
    },
  };
}

function streamRoute({ pool, watch }: Spine): Route {
  return {
    method: 'GET',
    url: '/api/stream',
    quiet: true,
    action: 'follow',
    resource: 'record',
    tiers: ['P1'],
    slow: true,
    summary: 'A stream of hints that there is news in the feed; it carries no content.',
    run: async (request, reply, token) => openStream(request, reply, { pool, watch, token }),
  };
}

function scopeRoute({ path, pool }: Spine): Route {
  const readScope = makeScopeReader(path.store);
  return {
    method: 'POST',
    url: '/api/scopes/:id/open',
    action: 'open',
    resource: 'scope',
    tiers: ['P2', 'P3'],
    summary: 'Open a file one may see but does not keep: its records now, and in the feed from now on.',
    params: z.strictObject({ id: AnyId }),
    async run(request, reply, token) {
      const { id } = paramsOf<{ id: string }>(request);
      const reading = { pool, token, action: 'open', resource: 'scope', records: [id], opens: 'file' } as const;
      const body = await readFor(reading, (tx) => readScope(tx, id));
      return body ? sendText(request, reply, body) : sendRefusal(reply, NOT_FOUND);
    },
  };
}

function recordsRoute({ path, pool }: Spine): Route {
  return {
    method: 'GET',
    url: '/api/records/:kind',
    action: 'list',
    resource: 'record',
    tiers: ['P1', 'P2', 'P3'],
    summary: 'Records of one kind that I may see, newest change first, a hundred at a time.',
    params: z.strictObject({ kind: z.string().max(40) }),
    query: z.strictObject({ after: z.string().max(60).default('') }),
    async run(request, reply, token) {
      const { kind } = paramsOf<{ kind: string }>(request);
      const { after } = queryOf<{ after: string }>(request);
      const body = await readFor({ pool, token, action: 'list', resource: resourceOf(path.store, kind) }, (tx) =>
        readRecords(tx, path.store, kind, after),
      );
      return body ? sendText(request, reply, body) : sendRefusal(reply, NOT_FOUND);
    },
  };
}

function recordRoute({ path, pool }: Spine): Route {
  return {
    method: 'GET',
    url: '/api/records/:kind/:id',
    action: 'read',
    resource: 'record',
    tiers: ['P1', 'P2', 'P3'],
    summary: 'One record by its id. What is not there and what is not mine are answered alike.',
    params: z.strictObject({ kind: z.string().max(40), id: AnyId }),
    async run(request, reply, token) {
      const { kind, id } = paramsOf<{ kind: string; id: string }>(request);
      const reading = {
        pool,
        token,
        action: 'read',
        resource: resourceOf(path.store, kind),
        records: [id],
        opens: 'file',
      } as const;
      const body = await readFor(reading, (tx) => readRecord(tx, path.store, kind, id));
      return body ? sendText(request, reply, body) : sendRefusal(reply, NOT_FOUND);
    },
  };
}

/** A kind there is, by its name; what a stranger typed instead of one is not written into the journal. */
function resourceOf(store: RecordStore, kind: string): string {
  return store.kinds.has(kind) ? kind : 'record';
}
