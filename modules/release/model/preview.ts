import type { Check } from './check.ts';
import type { AskedRelease, ReleaseFacts } from './release.ts';
import { checkRelease } from './release-checks.ts';
import type { ReleaseKnown } from './release-known.ts';
import { qualifierOf, toldOf } from './told.ts';

/** What would be told of a figure today, and whether it may be. */
export type Preview = {
  asked: AskedRelease;
  checks: readonly Check[];
  /** The whole as it would be read; null where it would not, or where shares of it are told. */
  value: number | null;
  qualifier: ReleaseFacts['qualifier'];
  declaredPart: number | null;
  groups: readonly (readonly string[])[];
  shown: readonly (number | null)[];
};

type Known = Omit<Parameters<typeof checkRelease>[1], keyof ReleaseKnown>;

export function previewOf(asked: AskedRelease, found: ReleaseKnown, known: Known): Preview {
  const told = toldOf(asked, found);
  return {
    asked,
    checks: checkRelease(asked, { ...known, ...found }),
    value: asked.told === 'counts' ? (told.shown.at(-1) ?? null) : null,
    qualifier: qualifierOf(asked, found.counted.qualifier),
    declaredPart: found.counted.declaredPart,
    groups: told.groups,
    shown: told.shown,
  };
}
