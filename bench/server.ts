import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildHouseServer, openHouse } from '../apps/server/house.ts';

// The real server on the database of BENCH_DATABASE, a process of its own: client, server and PostgreSQL stand apart.
const url = process.env.BENCH_DATABASE;
if (!url) throw new Error('BENCH_DATABASE names the database to serve.');
const files = mkdtempSync(join(tmpdir(), 'sharan-bench-files-'));
const house = await openHouse({
  url,
  now: () => new Date(),
  files,
  keys: process.env.SHARAN_KEYS ?? join(files, 'keys'),
});
const server = await buildHouseServer(house, { staffApp: null, logs: false, demonstration: null, firstRunCode: null });
await server.listen({ host: '127.0.0.1', port: 0 });
const { port } = server.server.address() as { port: number }; // listening on a port, it is never a pipe's name
process.stdout.write(`ready http://127.0.0.1:${port}\n`);

process.once('SIGTERM', async () => {
  server.server.closeAllConnections();
  await server.close();
  await house.close();
  rmSync(files, { recursive: true, force: true });
});
