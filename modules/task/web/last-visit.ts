/** A visit is over when nobody came for this long: going to another room and back begins no new one. */
const VISIT_MS = 4 * 3_600_000;
const FIRST_MS = 3 * 86_400_000;

export type Visits = { since: string; last: string };

/** From when on changes are new: the end of the visit before this one; at the very first, the last three days. */
export function nextVisit(before: Visits | null, now: string): Visits {
  if (!before) return { since: new Date(Date.parse(now) - FIRST_MS).toISOString(), last: now };
  const isOver = Date.parse(now) - Date.parse(before.last) > VISIT_MS;
  return { since: isOver ? before.last : before.since, last: now };
}

/** Reads and renews the visit kept on this device. What is kept is two moments, and no name. */
export function visitNow(staffId: string, now: string): string {
  const key = `daybook.visit.${staffId}`;
  const visit = nextVisit(readVisit(key), now);
  try {
    localStorage.setItem(key, JSON.stringify(visit));
  } catch {
    return visit.since; // a shared device may refuse to keep anything: each visit is then the first
  }
  return visit.since;
}

function readVisit(key: string): Visits | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return isVisit(kept) ? kept : null;
  } catch {
    return null;
  }
}

function isVisit(kept: unknown): kept is Visits {
  if (typeof kept !== 'object' || kept === null) return false;
  const { since, last } = kept as Partial<Visits>; // any object may be read for two names it perhaps has
  return [since, last].every((one) => typeof one === 'string' && !Number.isNaN(Date.parse(one)));
}
