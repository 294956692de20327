import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Route } from './route.ts';

type Operation = {
  summary?: string;
  description?: string;
  requestBody?: unknown;
  parameters?: unknown;
  responses?: unknown;
};
type Document = { info: { title: string; version: string }; paths: Record<string, Record<string, Operation>> };

/** The OpenAPI document, made from the routes, and a page to read it: plain HTML, no script, nothing from elsewhere. */
export function docsRoutes(document: () => Document, acts: () => readonly { name: string; schema: object }[]): Route[] {
  const about = { action: 'read', resource: 'api', tiers: ['P0'] as const, open: 'anyone' as const };
  return [
    {
      ...about,
      method: 'GET',
      url: '/api/openapi.json',
      summary: 'This document.',
      run: async () => document(),
    },
    {
      ...about,
      method: 'GET',
      url: '/api',
      summary: 'This document as a page to read.',
      run: async (_request, reply) =>
        reply.type('text/html').header('content-security-policy', POLICY).send(pageOf(document(), acts())),
    },
  ];
}

const STYLE = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:CanvasText;background:Canvas;color-scheme:light dark}
h2{margin:2rem 0 .25rem;font-size:1.1rem}pre{overflow:auto;padding:.75rem;border:1px solid GrayText;border-radius:8px;font-size:.85rem}code{font-family:ui-monospace,monospace}p{margin:.25rem 0}`;

/** Its one style is allowed by its hash, and nothing else. */
const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

function pageOf({ info, paths }: Document, acts: readonly { name: string; schema: object }[]): string {
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, one]) => operationOf(method, path, one)),
  );
  const commands = acts.map(
    ({ name, schema }) => `<h2 id="${plain(name)}"><code>${plain(name)}</code></h2>${details('Input', schema)}`,
  );
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Daybook API</title><style>${STYLE}</style><main><h1>${plain(info.title)} ${plain(info.version)}: the API</h1>
<p>Made from the routes of this server. As a document: <a href="/api/openapi.json">openapi.json</a>.</p>
${operations.join('')}<h1>Commands</h1><p>Every change is one of these, sent to <code>POST /api/commands</code>.</p>${commands.join('')}</main></html>`;
}

function operationOf(
  method: string,
  path: string,
  { summary, description, parameters, requestBody, responses }: Operation,
): string {
  return `<h2><code>${plain(method.toUpperCase())} ${plain(path)}</code></h2><p>${plain(summary ?? '')}</p><p><small>${plain(description ?? '')}</small></p>
${details('Parameters', parameters)}${details('Body', requestBody)}${details('Answers', responses)}`;
}

function details(title: string, value: unknown): string {
  if (value === undefined) return '';
  return `<details><summary>${title}</summary><pre><code>${plain(JSON.stringify(value, null, 2))}</code></pre></details>`;
}

function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** The document of a server whose routes are all registered. */
export function documentOf(server: FastifyInstance): Document {
  return server.swagger() as Document;
}
