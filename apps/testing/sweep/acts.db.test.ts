import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { patience } from '#platform/testing/patience.ts';
import { ACTS_BY_NAME } from '../../server/acts.ts';
import { type ActsWorld, openActsWorld } from './acts-world.ts';
import { nothingSwept, sweepAct, sweepDead, sweepReferences } from './sweep-acts.ts';

/** In the short run each act is asked by every eighth colleague, each time by others. */
const EVERY = process.env.FULL ? 1 : 8;
const acts = [...ACTS_BY_NAME.values()];
let world: ActsWorld;

beforeAll(async () => {
  world = await openActsWorld();
}, patience(120_000));
afterAll(() => world.close());

describe('every act, asked through the command path', () => {
  test(
    'by whoever may not, and about what is not hers, is answered as if it were not there',
    async () => {
      const swept = nothingSwept();
      for (const [seed, act] of acts.entries())
        for (const [index, who] of world.askers.entries())
          if ((index + seed) % EVERY === 0) await sweepAct(world, act, who, seed, swept);
      const codes = [...swept.refusals].map(([code, times]) => `${code} ${times}`).join(', ');
      console.log(
        `${swept.cells} questions of ${world.askers.length} people; ${codes}; not asked: ${[...swept.unfit]}`,
      );
      expect(byAct(swept.faults)).toEqual([]);
      expect(swept.refusals.get('record.not-found')).toBeGreaterThan(acts.length / 2);
      expect(swept.unfit.size).toBeLessThan(acts.length * 0.05);
    },
    patience(300_000),
  );

  test(
    'under a session that is none, is answered in one way',
    async () => {
      const swept = nothingSwept();
      for (const act of acts) await sweepDead(world, act, swept);
      expect(byAct(swept.faults)).toEqual([]);
      expect(swept.cells).toBeGreaterThan(acts.length);
    },
    patience(120_000),
  );

  test(
    'by whoever may, but naming one thing that is not hers, is answered as if that were not there',
    async () => {
      const swept = nothingSwept();
      for (const once of world.accepted) await sweepReferences(world, once, swept);
      console.log(`${swept.references.size} places of an input in which an id names another record`);
      expect(byAct(swept.faults)).toEqual([]);
      expect(swept.references.size).toBeGreaterThan(60);
    },
    patience(120_000),
  );
});

/** One of each, and how many there were: what one act tells, it tells twenty people. */
function byAct(faults: readonly string[]): string[] {
  const alike = Map.groupBy(faults, (fault) => fault.replace(/ as .*?[,:]/, ':').replaceAll(/\b[a-z2-7]{12}\b/g, '…'));
  return [...alike.values()].map((all) => `${all.length} × ${all[0]}`);
}
