import type { TestProject } from 'vitest/node';
import { runAlone, startMigratedScratch, TEMPLATE } from './scratch-databases.ts';

declare module 'vitest' {
  // Merging with Vitest's own declaration needs an interface.
  interface ProvidedContext {
    clusterUrl: string;
  }
}

/** One throwaway server for the whole run of the database tests. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await startMigratedScratch();
  // A template can only be copied while nobody is connected to it.
  await runAlone(cluster.url, `alter database ${TEMPLATE} with is_template true allow_connections false`);
  project.provide('clusterUrl', cluster.url);
  return cluster.stop;
}
