import type { CountedTable } from './count-table.ts';
import type { AskedRelease, ReleaseFacts } from './release.ts';
import type { ReleaseKnown } from './release-known.ts';
import { roundShown } from './round-to.ts';
import { knownOnly, publicShares } from './share.ts';
import { publicNumbers } from './suppress.ts';

/** What is shown of a number, beside what is true: hidden, rounded, or as shares of those of whom it is known. */
export type Told = CountedTable & { shown: (number | null)[] };

export function toldOf({ brokenBy, told, roundedTo }: AskedRelease, { counted, table }: ReleaseKnown): Told {
  if (brokenBy.length === 0) return { groups: [], cells: [], shown: roundShown([counted.value], roundedTo) };
  if (told === 'counts') {
    const sizes = table.groups.map(({ length }) => length);
    return { ...table, shown: roundShown(publicNumbers(sizes, table.cells), roundedTo) };
  }
  const known = knownOnly(table.groups[0] ?? [], table.cells);
  return { groups: [known.groups], cells: known.cells, shown: publicShares(known) };
}

/** A rounded number says so; one that was about so many before stays what it was. */
export function qualifierOf(
  { roundedTo, told }: Pick<AskedRelease, 'roundedTo' | 'told'>,
  counted: ReleaseFacts['qualifier'],
) {
  return (roundedTo > 1 || told === 'shares') && (counted === null || counted === 'exact')
    ? ('rounded' as const)
    : counted;
}
