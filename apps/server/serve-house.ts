import { createServer } from 'node:net';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { keyRingFolder } from '#platform/server/keys/key-ring.ts';
import { readMailSettings } from '#platform/server/mail/mail-settings.ts';
import { smtpCarrier } from '#platform/server/mail/smtp.ts';
import { readPaymentFile } from '#platform/server/payment/gateways.ts';
import { assertUsableServer } from '#platform/server/postgres/ask-server.ts';
import { startPostgres } from '#platform/server/postgres/start-postgres.ts';
import { buildStaffApp } from './build-staff-app.ts';
import { complain, type Settings, say, stop } from './command-line.ts';
import { buildHouseServer, openHouse } from './house.ts';
import type { Door, House } from './house-kind.ts';
import { startSite } from './site-process.ts';
import { leaveSoon, stopInOrder } from './stop-in-order.ts';

export type Serving = {
  settings: Settings;
  /** A database somebody else runs; null starts the one that came through npm. */
  databaseUrl: string | null;
  clock: () => Date;
  /** Before the door opens: loads the demonstration, draws the first-run code. */
  prepare: (house: House) => Promise<Pick<Door, 'demonstration' | 'firstRunCode'>>;
  /** After the door has opened. */
  greet: (address: string, door: Pick<Door, 'demonstration' | 'firstRunCode'>) => void;
};

/** Starts everything of one machine, and stops it in order at Ctrl-C: nothing acknowledged is lost either way. */
export async function serveHouse({ settings, databaseUrl, clock, prepare, greet }: Serving): Promise<void> {
  for (const port of [settings.port, settings.sitePort]) if (port) await refuseTakenPort(port);
  const mail = await readMailSettings(settings.data);
  const payment = await readPaymentFile(settings.data);
  const [database, staffApp] = await Promise.all([openDatabase(settings.data, databaseUrl), buildStaffApp(say)]);
  const house = await openHouse({
    url: database.url,
    now: clock,
    files: join(settings.data, 'files'),
    keys: keyRingFolder(settings.data),
    carrier: mail && smtpCarrier(mail),
    tell: say,
  });
  const prepared = await prepare(house);
  const server = await buildHouseServer(house, { staffApp, logs: true, address: settings.address, ...prepared });
  await server.listen({ host: '127.0.0.1', port: settings.port });
  const { port } = server.server.address() as { port: number }; // listening on a port, it is never a pipe's name
  const site =
    settings.sitePort === null
      ? null
      : await startSite({ databaseUrl: database.url, port: settings.sitePort, now: clock, say, payment });
  greet(`http://localhost:${port}`, prepared);
  if (site) say(`The public site: ${site.address.replace('127.0.0.1', 'localhost')}`);
  say(`ready http://127.0.0.1:${port}`);
  await untilTold();
  say('Stopping …');
  await stopInOrder(
    [
      ['the front door', () => closeDoor(server)],
      ['the public site', () => site?.stop()],
      ['the house', () => house.close()],
    ],
    complain,
  );
  await database.stop(); // has limits of its own
  leaveSoon(complain);
}

/** Again and again: an open event stream would keep the door open for ever, and its browser comes back at once. */
async function closeDoor(server: FastifyInstance): Promise<void> {
  const cut = () => server.server.closeAllConnections();
  const again = setInterval(cut, 100);
  const closed = server.close();
  cut();
  await closed.finally(() => clearInterval(again));
}

/** Said before minutes of building and loading, not after them. */
async function refuseTakenPort(port: number): Promise<void> {
  const probe = createServer();
  const refused = await new Promise<NodeJS.ErrnoException | null>((done) => {
    probe.once('error', done);
    probe.listen(port, '127.0.0.1', () => probe.close(() => done(null)));
  });
  if (refused?.code === 'EADDRINUSE')
    stop(
      `Port ${port} is in use, perhaps by a Sharan that still runs. Stop it, or take another: npm start -- --port ${port + 2}`,
    );
  if (refused) throw refused;
}

async function openDatabase(data: string, url: string | null): Promise<{ url: string; stop: () => Promise<void> }> {
  if (!url) return startPostgres({ folder: join(data, 'postgres'), durable: true, log: say });
  await assertUsableServer(url, { embedded: false });
  return { url, stop: async () => {} };
}

function untilTold(): Promise<void> {
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => done());
  });
}
