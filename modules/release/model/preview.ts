import type { AskedRelease, ReleaseFacts } from './release.ts';
import { type Check, checkRelease } from './release-checks.ts';
import type { ReleaseKnown } from './release-figure.ts';
import { publicNumbers } from './suppress.ts';

/** What would be told of a figure today, and whether it may be. */
export type Preview = {
  asked: AskedRelease;
  checks: readonly Check[];
  value: number;
  qualifier: ReleaseFacts['qualifier'];
  groups: readonly (readonly string[])[];
  shown: readonly (number | null)[];
};

type Known = Omit<Parameters<typeof checkRelease>[1], 'counted'>;

export function previewOf(asked: AskedRelease, { counted, table }: ReleaseKnown, known: Known): Preview {
  const { value, qualifier } = counted;
  const sizes = table.groups.map(({ length }) => length);
  return {
    asked,
    checks: checkRelease(asked, { ...known, counted }),
    value,
    qualifier,
    groups: table.groups,
    shown: asked.brokenBy.length > 0 ? publicNumbers(sizes, table.cells) : [value],
  };
}
