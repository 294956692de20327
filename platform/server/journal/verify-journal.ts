import { setImmediate as turn } from 'node:timers/promises';
import { addLeaves, type Edge } from './grow-tree.ts';
import { makeLeaves, readSpan } from './make-leaves.ts';
import { HASH, nameOf, rootAt, TILE, type TileName } from './merkle-tree.ts';
import { type Ask, tilesOf } from './read-tiles.ts';
import { countWaiting, findAdded, readHeads, readSize } from './verify-questions.ts';
import type { Fault, Verifying } from './verifying.ts';

/** A whole number of tiles. */
const AT_ONCE = 20 * TILE;

export type Verified = { leaves: number; heads: number; waiting: number; faults: Fault[] };

/**
 * Makes the whole tree anew from the entries as they stand, and compares: every leaf, every tile, every signed head.
 * It says which entry was changed, which is gone, which was put in.
 */
export async function verifyJournal(given: Verifying): Promise<Verified> {
  const verifying = { ...given, ask: oneByOne(given.ask) };
  const { ask, organisation } = verifying;
  const { heads, faults: unsigned } = await readHeads(verifying);
  const rebuilt = await rebuild(verifying, heads);
  const size = await readSize(ask, organisation);
  const furthest = Math.max(size, ...heads.keys());
  return {
    leaves: rebuilt.size,
    heads: heads.size,
    waiting: await countWaiting(ask, organisation),
    faults: [
      ...unsigned,
      ...rebuilt.faults,
      ...(furthest > rebuilt.size ? [{ what: 'tree-set-back' as const, size: furthest }] : []),
      ...(await findAdded(ask, organisation)),
    ],
  };
}

async function rebuild({ ask, organisation, progress }: Verifying, heads: ReadonlyMap<number, string>) {
  const faults: Fault[] = [];
  const load = tilesOf(ask, organisation);
  let edge: Edge = { size: 0, tiles: [] };
  let last: { name: TileName; hashes: Uint8Array }[] = [];
  const read = (from: number) => readSpan(ask, { organisation, from, count: AT_ONCE });
  let coming = read(0);
  let comparing: Promise<Fault[]> = Promise.resolve([]);
  for (let more = true; more; ) {
    const told = await coming;
    const from = edge.size;
    more = told.last === from + AT_ONCE - 1;
    if (more) coming = read(from + AT_ONCE);
    await turn(); // the question is on its way: the database reads on while we hash
    const batch = await makeLeaves(ask, told);
    const grown = addLeaves(edge, batch.leaves);
    faults.push(...batch.faults, ...(await compareHeads(grown.changed, heads, { from, to: grown.edge.size })));
    faults.push(...(await comparing)); // asked before what is coming: answered by now
    const full = grown.changed.filter(({ hashes }) => hashes.length === TILE * HASH);
    comparing = compareTiles(load, full);
    edge = grown.edge;
    last = grown.changed;
    progress?.(edge.size);
  }
  faults.push(...(await comparing), ...(await compareTiles(load, last)));
  return { size: edge.size, faults: once(faults) };
}

type Span = { from: number; to: number };

/** The roots at every size that was ever signed, worked out of the tiles as they are made anew. */
async function compareHeads(
  changed: readonly { name: TileName; hashes: Uint8Array }[],
  heads: ReadonlyMap<number, string>,
  { from, to }: Span,
): Promise<Fault[]> {
  const tiles = new Map(changed.map(({ name, hashes }) => [nameOf(name), hashes]));
  const faults: Fault[] = [];
  for (const [size, root] of heads) {
    if (size <= from || size > to) continue;
    const found = Buffer.from(await rootAt(async () => tiles, size)).toString('base64');
    if (found !== root) faults.push({ what: 'head-does-not-fit', size });
  }
  return faults;
}

async function compareTiles(
  load: ReturnType<typeof tilesOf>,
  made: readonly { name: TileName; hashes: Uint8Array }[],
): Promise<Fault[]> {
  const kept = await load(made.map(({ name }) => name));
  const wrong = made.filter(({ name, hashes }) => Buffer.compare(kept.get(nameOf(name)) ?? Buffer.of(), hashes) !== 0);
  return wrong.map(({ name }) => ({ what: 'tile-changed', tile: nameOf(name) }));
}

function once(faults: readonly Fault[]): Fault[] {
  return [...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()];
}

/** A connection answers one question at a time; those asked ahead wait here. */
function oneByOne(ask: Ask): Ask {
  let before: Promise<unknown> = Promise.resolve();
  return (text, values) => {
    const answer = before.then(() => ask(text, values));
    before = answer.catch(() => {});
    return answer;
  };
}
