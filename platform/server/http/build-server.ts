import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyInstance, LogController } from 'fastify';
import { jsonSchemaTransform, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { answerError, sendRefusal } from './answer-errors.ts';
import { docsRoutes, documentOf } from './api-docs.ts';
import { takeForms } from './forms.ts';
import { sendSafeHeaders } from './headers.ts';
import { limitJson } from './json-limits.ts';
import { logOptions } from './log.ts';
import { refuseForeignOrigins } from './origin.ts';
import { limitPatience, PATIENCE } from './patience.ts';
import { purposesOfRoute, type Route } from './route.ts';
import { COOKIE } from './session-cookie.ts';
import type { SessionGate } from './session-gate.ts';
import { serveStaffApp } from './staff-app.ts';

const MIB = 1_048_576;
const TOO_LONG = 200;

export type ServerOptions = {
  routes: readonly Route[];
  /** The commands there are, for the page that describes the API. */
  acts: readonly { name: string; schema: object }[];
  /** The folder of the built staff app; null where only the API is wanted. */
  staffApp: string | null;
  gate: SessionGate;
  /** Whether failures are logged; a stream takes the lines elsewhere than to the terminal. */
  logs: boolean | { write(line: string): void };
};

/** The case server: one list of routes, one way to refuse, the staff app beside them. */
export async function buildServer({
  routes: given,
  acts,
  staffApp,
  gate,
  logs,
}: ServerOptions): Promise<FastifyInstance> {
  const server = Fastify({
    bodyLimit: MIB,
    routerOptions: { maxParamLength: TOO_LONG },
    logController: new LogController({ disableRequestLogging: true }), // addresses hold ids; the log holds ids and codes only
    logger: logs ? logOptions(logs === true ? undefined : logs) : false,
    genReqId: () => randomUUID(),
    trustProxy: 'loopback', // a proxy on this machine that ends TLS may say so; nobody else can reach us
    ...PATIENCE,
  });
  const routes = [
    ...given,
    ...docsRoutes(
      () => documentOf(server),
      () => acts,
    ),
  ];
  server.setValidatorCompiler(validatorCompiler);
  server.setSerializerCompiler(serializerCompiler);
  server.setErrorHandler(answerError);
  server.setNotFoundHandler((_request, reply) => sendRefusal(reply, { code: 'record.not-found', kind: 'not-found' }));
  await sendSafeHeaders(server);
  limitJson(server);
  await server.register(cookie);
  await server.register(rateLimit, { global: false });
  await server.register(multipart, { limits: { fileSize: 200 * MIB, files: 1, fields: 5 } });
  await server.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Sharan', version: '0.1.0' } },
    transform: jsonSchemaTransform,
  });
  server.addHook('onRequest', refuseForeignOrigins);
  limitPatience(server, routes);
  refuseUnlistedRoutes(server, routes);
  await server.register(async (scope) => {
    for (const route of routes.filter(({ page }) => !page)) addRoute(scope as unknown as FastifyInstance, route, gate);
  });
  await server.register(async (scope) => {
    takeForms(scope as unknown as FastifyInstance);
    for (const route of routes.filter(({ page }) => page)) addRoute(scope as unknown as FastifyInstance, route, gate);
  });
  if (staffApp) await serveStaffApp(server, staffApp);
  return server;
}

/** Every address must say who may do what with which resource; one that does not stops the boot. */
function refuseUnlistedRoutes(server: FastifyInstance, routes: readonly Route[]): void {
  const listed = new Set(routes.map((route) => `${route.method} ${route.url}`));
  for (const route of routes) {
    const { url, action, resource, tiers } = route;
    if (!action || !resource || tiers.length === 0)
      throw new Error(`The route ${url} does not say its action, resource and tiers.`);
    if (purposesOfRoute(route).length === 0)
      throw new Error(
        `The route ${url} does not say what it is for: kernel/purposes.ts knows no resource ${resource}.`,
      );
  }
  server.addHook('onRoute', ({ method, url }) => {
    const methods = [method].flat().filter((one) => one !== 'HEAD' && one !== 'OPTIONS');
    const unlisted = methods.filter((one) => url.startsWith('/api') && !listed.has(`${one} ${url}`));
    if (unlisted.length > 0) throw new Error(`The route ${unlisted} ${url} is not in the list of routes.`);
  });
}

function addRoute(server: FastifyInstance, route: Route, gate: SessionGate): void {
  const { method, url, params, query, body, answer, summary, action, resource, tiers, open } = route;
  const schema = {
    summary,
    description: [
      action,
      resource,
      tiers.join(' '),
      purposesOfRoute(route).join(' '),
      ...(route.stepUp ? ['step-up'] : []),
    ].join(' · '),
    ...(params && { params }),
    ...(query && { querystring: query }),
    ...(body && { body }),
    ...(answer && { response: { 200: answer } }),
  };
  server.route({
    method,
    url,
    schema,
    config: { page: route.page === true },
    handler: async (request, reply) => {
      const token = request.cookies[COOKIE] ?? '';
      const refusal = open ? null : await gate(route, token);
      if (refusal) return sendRefusal(reply, refusal);
      return route.run(request, reply, token);
    },
  });
}
