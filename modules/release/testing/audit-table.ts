import loadHighs from 'highs';
import { isCell, placeOf, type Table } from '#modules/release/model/table.ts';

// Its types are those of CommonJS, where a default lies one deeper; what Node loads is the module.
const highs = await (loadHighs as unknown as typeof loadHighs.default)();

/**
 * Between which values a hidden quantity must lie, for somebody who knows every number that is told and that nobody is
 * counted below nothing: two linear programs, solved exactly.
 */
export async function intervalOf(
  table: Table,
  hidden: Uint8Array,
  target: number,
): Promise<{ least: number; most: number }> {
  const cells = [...table.cells.keys()].filter((at) => isCell(table, at));
  const known = [...table.values.keys()].filter((at) => hidden[at] === 0);
  const rules = known.map((at) => `k${at}: ${sumOf(table, cells, at)} = ${table.values[at]}`);
  const program = (aim: 'Minimize' | 'Maximize') =>
    `${aim}\n obj: ${sumOf(table, cells, target)}\nSubject To\n ${[...rules, `any: ${sumOf(table, cells, target)} >= 0`].join('\n ')}\nEnd`;
  const [low, high] = [highs.solve(program('Minimize')), highs.solve(program('Maximize'))];
  return {
    least: low.ObjectiveValue,
    most: high.Status === 'Optimal' ? high.ObjectiveValue : Number.POSITIVE_INFINITY,
  };
}

/** A quantity as the sum of the cells it is made of. */
function sumOf(table: Table, cells: readonly number[], at: number): string {
  const place = placeOf(table, at);
  const belongs = (cell: number) =>
    placeOf(table, cell).every((coordinate, n) => place[n] === table.sizes[n] || place[n] === coordinate);
  return cells
    .filter(belongs)
    .map((cell) => `x${cell}`)
    .join(' + ');
}
