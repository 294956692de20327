import type { Tell } from './detect.ts';
import type { FindingCode, Weight } from './finding.ts';
import { ORDER } from './table.ts';

export type Weighed = Tell & { code: FindingCode; weight: Weight };
/** What stands at one place, under the name of the gravest, with everything that met there. */
export type Merged = Weighed & { also: readonly FindingCode[]; parts: readonly Weighed[] };

const GRAVITY: Readonly<Record<Weight, number>> = { hard: 0, soft: 1, fine: 2 };
/** Who somebody is, how old and whose: one phrase of it is one finding, though small words stand between. */
const OF_ONE_MAN: ReadonlySet<FindingCode> = new Set(['family-work', 'recruiter', 'exact-age']);
const BETWEEN = /^[\s,]*(?:(?:who|that|que|is|was|as|a|an|un|una|एक|जो|एका)\s*){0,3}$/;

/** Lays findings that touch each other into one, so that a writer mends each place once. */
export function mergeTells(tells: readonly Weighed[], text: string): Merged[] {
  const sorted = tells.toSorted((a, b) => a.from - b.from || b.to - a.to);
  const merged: Merged[] = [];
  for (const tell of sorted) {
    const last = merged.at(-1);
    if (last && (tell.from < last.to || areOnePhrase(last, tell, text))) merged[merged.length - 1] = lay(last, tell);
    else merged.push({ ...tell, also: [], parts: [tell] });
  }
  return merged;
}

function areOnePhrase(one: Merged, other: Weighed, text: string): boolean {
  if (!OF_ONE_MAN.has(one.code) || !OF_ONE_MAN.has(other.code)) return false;
  return BETWEEN.test(text.slice(one.to, other.from));
}

function lay(one: Merged, other: Weighed): Merged {
  const first = isGraver(other, one) ? other : one;
  const second = first === other ? one : other;
  const also = [...new Set([...one.also, second.code])].filter((code) => code !== first.code);
  return {
    ...first,
    from: Math.min(one.from, other.from),
    to: Math.max(one.to, other.to),
    tells: [...new Set([...one.tells, ...other.tells])],
    also: (first === other ? [...also, ...one.also] : also).filter(
      (code, at, all) => code !== first.code && all.indexOf(code) === at,
    ),
    parts: [...one.parts, other],
  };
}

function isGraver(one: Weighed, than: Weighed): boolean {
  const gravity = GRAVITY[one.weight] - GRAVITY[than.weight];
  return gravity < 0 || (gravity === 0 && ORDER.indexOf(one.code) < ORDER.indexOf(than.code));
}
