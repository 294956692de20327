/** To the nearest of the base, halves up. Each number by itself: a rounded table need not add up, and says so. */
export const roundTo = (value: number, base: number): number => Math.round(value / base) * base;

/** As it is read: null is not shown, whatever it is hidden for. */
export const roundShown = (shown: readonly (number | null)[], base: number): (number | null)[] =>
  shown.map((value) => (value === null ? null : roundTo(value, base)));
