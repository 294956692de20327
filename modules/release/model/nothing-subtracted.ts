/** A number that was made public, or would be: of the days from `from` to `to`, both included. */
export type Told = { from: string; to: string; value: number };

/**
 * The least number of people that somebody could learn of by subtracting what is public from what would be, or the other
 * way round; null where nothing can be subtracted, or it leaves nobody. Numbers whose days do not meet are added first.
 */
export function leastRest(asked: Told, earlier: readonly Told[]): number | null {
  const all = [asked, ...earlier];
  const rests = all.flatMap((whole) => {
    const parts = all.filter((part) => part !== whole && isInside(part, whole));
    return sumsWithout(parts, asked, whole).map((sum) => Math.abs(whole.value - sum));
  });
  const crossing = earlier.filter((one) => meets(one, asked)).map((one) => Math.abs(one.value - asked.value));
  const some = [...rests, ...crossing].filter((rest) => rest > 0);
  return some.length > 0 ? Math.min(...some) : null;
}

const meets = (one: Told, other: Told) => one.from <= other.to && other.from <= one.to;
const isInside = (part: Told, whole: Told) => whole.from <= part.from && part.to <= whole.to;

/** What parts whose days do not meet add up to, in every way; for an older whole only ways that hold what is asked. */
function sumsWithout(parts: readonly Told[], asked: Told, whole: Told): number[] {
  const inOrder = parts.toSorted((a, b) => a.from.localeCompare(b.from));
  let found: { until: string; sum: number; holds: boolean }[] = [{ until: '', sum: 0, holds: whole === asked }];
  for (const part of inOrder) {
    const further = found
      .filter(({ until }) => until < part.from)
      .map(({ sum, holds }) => ({ until: part.to, sum: sum + part.value, holds: holds || part === asked }));
    found = distinct([...found, ...further]);
  }
  return found.filter(({ sum, holds }) => holds && sum > 0).map(({ sum }) => sum);
}

function distinct<Way extends { until: string; sum: number; holds: boolean }>(ways: readonly Way[]): Way[] {
  return [...new Map(ways.map((way) => [`${way.until} ${way.sum} ${way.holds}`, way])).values()];
}
