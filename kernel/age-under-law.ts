import { ageAt, type Birth } from '#kernel/age.ts';
import type { Gender } from '#kernel/code-lists/gender.ts';
import type { Dated } from '#kernel/dated.ts';

/** Laws that draw a line at an age, each its own. Handbook §2.3. */
export const AGE_LAWS = ['jj', 'pocso', 'bns', 'bns-141', 'itpa', 'pcma', 'rte', 'aftercare', 'dpdp'] as const;
export type AgeLaw = (typeof AGE_LAWS)[number];

/** What somebody is under a law, from the most protected to the least. */
export const STANDINGS = ['child', 'minor', 'school-age', 'care-leaver', 'none'] as const;
export type Standing = (typeof STANDINGS)[number];

/** `sure: false`: the birth, the day or the gender is not known well enough; `is` is then the most protected she may be. */
export type AgeUnderLaw = { is: Standing; sure: boolean; mayBe: readonly Standing[] };

/** Ages up to a birthday, and what one is until then. */
type Bands = readonly (readonly [below: number, is: Standing])[];
const UNDER_18: Bands = [[18, 'child']];
const UNDER_21: Bands = [[21, 'child']];

const BANDS: Readonly<Record<Exclude<AgeLaw, 'bns-141' | 'pcma'>, Bands>> = {
  jj: UNDER_18,
  pocso: UNDER_18,
  bns: UNDER_18,
  dpdp: UNDER_18,
  // ITPA s.2: a child has not completed sixteen, a minor has and has not completed eighteen.
  itpa: [
    [16, 'child'],
    [18, 'minor'],
  ],
  // RTE s.2(c): six to fourteen.
  rte: [
    [6, 'none'],
    [15, 'school-age'],
  ],
  // JJ s.46: from eighteen until twenty-one, for whoever leaves a home.
  aftercare: [
    [18, 'none'],
    [21, 'care-leaver'],
  ],
};

/**
 * What she was under one law on that day, by its own limit and never by another law’s. Nothing is guessed: a birth that is
 * known only about says what she may be, and whoever acts on it takes the most protected of them.
 */
export function ageUnderLaw(law: AgeLaw, who: { birth: Birth; gender: Gender }, when: Dated): AgeUnderLaw {
  const { least, most } = ageAt(who.birth, when);
  const lowest = Math.max(0, least ?? 0);
  const found = new Set(bandsOf(law, who.gender).flatMap((bands) => standingsIn(bands, lowest, most)));
  const mayBe = STANDINGS.filter((one) => found.has(one));
  return { is: mayBe[0] ?? 'none', sure: mayBe.length === 1, mayBe };
}

/** BNS s.141: a girl under 21, a boy under 18. PCMA s.2(a): a man under 21, a woman under 18. Where gender is open, both. */
function bandsOf(law: AgeLaw, gender: Gender): readonly Bands[] {
  if (law !== 'bns-141' && law !== 'pcma') return [BANDS[law]];
  const [female, male] = law === 'bns-141' ? [UNDER_21, UNDER_18] : [UNDER_18, UNDER_21];
  if (gender === 'female') return [female];
  return gender === 'male' ? [male] : [female, male];
}

function standingsIn(bands: Bands, least: number, most: number | null): Standing[] {
  const edges = [0, ...bands.map(([below]) => below)];
  const standings = [...bands.map(([, is]) => is), 'none' as const];
  return standings.filter((_is, at) => {
    const [from = 0, below = Number.POSITIVE_INFINITY] = [edges[at], bands[at]?.[0]];
    return least < below && (most === null || most >= from);
  });
}
