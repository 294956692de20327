import { suppress } from '#modules/release/model/suppress.ts';
import type { Line } from './report.ts';

const SIZES = [30, 20, 6] as const;

/** The largest table that anybody may ask for, many of its numbers small: hidden until none can be worked out. */
export function measureFigures(quick: boolean): Line[] {
  const [rows, columns, layers] = quick ? [10, 8, 3] : SIZES;
  const cells = drawCells(rows * columns * layers);
  const began = performance.now();
  const { hidden } = suppress([rows, columns, layers], cells);
  const value = (performance.now() - began) / 1000;
  const count = hidden.reduce((sum, one) => sum + one, 0);
  const note = `${count} of ${hidden.length} numbers not shown`;
  return [{ what: `suppression of ${rows} × ${columns} × ${layers}`, unit: 's', value, target: { under: 1 }, note }];
}

/** A third of them small, a tenth none at all; the same each time. */
function drawCells(count: number): number[] {
  let state = 20_240_513;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: count }, () => {
    const kind = next();
    return kind < 0.1 ? 0 : kind < 0.35 ? Math.floor(next() * 10) : 10 + Math.floor(next() * 190);
  });
}
