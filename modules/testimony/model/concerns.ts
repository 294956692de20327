import type { Adulthood } from '#kernel/code-lists/adulthood.ts';
import type { Gender } from '#kernel/code-lists/gender.ts';
import type { TestimonyFacts } from './testimony.ts';

/** What a lawyer should look at, each with where it is written. */
export const CONCERNS = {
  childAtStation: 'POCSO s.24',
  noWoman: 'POCSO s.24(1), BNSS s.183(6)',
  supportNotOffered: 'POCSO Rules 2020 r.4; 2023 INSC 745',
  interpreterMissing: 'POCSO s.26(2)',
  noCopy: 'POCSO s.25(2)',
} as const;
export type Concern = keyof typeof CONCERNS;

type How = Pick<TestimonyFacts, 'section' | 'place' | 'recorder' | 'support' | 'interpreter' | 'copyGiven'>;

/** What was not done as the law asks. Unclear is treated as a child; what nobody knows is no reproach. */
export function concernsOf(how: How, who: { adulthood: Adulthood; gender: Gender }): Concern[] {
  const child = who.adulthood !== 'adult';
  const man = how.recorder === 'police-officer' || how.recorder === 'magistrate';
  return [
    ...(child && how.place === 'police-station' ? (['childAtStation'] as const) : []),
    ...(who.gender === 'female' && man ? (['noWoman'] as const) : []),
    ...(child && how.support === 'not-offered' ? (['supportNotOffered'] as const) : []),
    ...(how.interpreter === 'missing' ? (['interpreterMissing'] as const) : []),
    ...(child && how.section === 'pocso-25' && how.copyGiven === 'no' ? (['noCopy'] as const) : []),
  ];
}
