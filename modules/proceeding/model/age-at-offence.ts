import type { Birth } from '#kernel/age.ts';
import { type AgeLaw, type AgeUnderLaw, ageUnderLaw } from '#kernel/age-under-law.ts';
import type { Gender } from '#kernel/code-lists/gender.ts';
import type { ProceedingFacts } from './proceeding.ts';

const BY_LAW: Readonly<Record<string, AgeLaw>> = {
  POCSO: 'pocso',
  ITPA: 'itpa',
  JJ: 'jj',
  PCMA: 'pcma',
  BNS: 'bns',
};

export type AgeAtOffence = AgeUnderLaw & { law: string };

/** What she was when it happened, under each law that is charged: one girl can be a minor of one and a child of another. */
export function agesAtOffence(
  { sections, offence }: Pick<ProceedingFacts, 'sections' | 'offence'>,
  who: { birth: Birth; gender: Gender },
): AgeAtOffence[] {
  const laws = new Map(
    sections.flatMap((section) => {
      const [act = '', number = ''] = section.split(' ');
      const law = act === 'BNS' && number === '141' ? 'bns-141' : BY_LAW[act];
      return law ? [[law === 'bns-141' ? 'BNS 141' : act, law] as const] : [];
    }),
  );
  return [...laws].map(([law, key]) => ({ law, ...ageUnderLaw(key, who, offence) }));
}
