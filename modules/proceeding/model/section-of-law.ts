import { z } from 'zod';
import type { Dated } from '#kernel/dated.ts';

/** Laws whose sections are recorded, with the days between which an offence falls under them. */
const LAWS = {
  BNS: { from: '2024-07-01', to: null },
  IPC: { from: '1862-01-01', to: '2024-06-30' },
  POCSO: { from: '2012-11-14', to: null },
  ITPA: { from: '1958-05-01', to: null },
  JJ: { from: '2016-01-15', to: null },
  BLSA: { from: '1975-10-25', to: null },
  CLPRA: { from: '1986-12-23', to: null },
  PCMA: { from: '2007-11-01', to: null },
  IT: { from: '2000-10-17', to: null },
} as const;
type LawCode = keyof typeof LAWS;

/** A section as the police or the court wrote it: "BNS 143(4)". Its words are not kept: they are the law's. */
export const Section = z
  .string()
  .regex(/^(BNS|IPC|POCSO|ITPA|JJ|BLSA|CLPRA|PCMA|IT) \d{1,3}[A-Z]{0,2}(\([0-9a-z]{1,4}\)){0,3}$/);

/** Offered first: what is charged when people are sold. Handbook §2.2. */
export const USUAL_SECTIONS: Readonly<Record<'old' | 'new' | 'always', readonly string[]>> = {
  new: [
    'BNS 143(2)',
    'BNS 143(4)',
    'BNS 143(5)',
    'BNS 144(1)',
    'BNS 144(2)',
    'BNS 96',
    'BNS 98',
    'BNS 99',
    'BNS 137',
    'BNS 87',
    'BNS 146',
    'BNS 64',
    'BNS 65',
    'BNS 69',
  ],
  old: ['IPC 370', 'IPC 370A', 'IPC 366A', 'IPC 366B', 'IPC 372', 'IPC 373', 'IPC 363', 'IPC 374', 'IPC 376'],
  always: [
    'ITPA 3',
    'ITPA 4',
    'ITPA 5',
    'ITPA 6',
    'ITPA 7',
    'POCSO 4',
    'POCSO 6',
    'POCSO 8',
    'POCSO 10',
    'POCSO 12',
    'JJ 75',
    'JJ 79',
    'JJ 81',
    'BLSA 16',
    'PCMA 12',
  ],
};

function lawOf(section: string): { from: string; to: string | null } {
  return LAWS[section.split(' ')[0] as LawCode]; // the shape of a section names one of the laws
}

/** Sections that surely were not law when it happened. Where the day is open, nothing is refused. */
export function notYetLaw(sections: readonly string[], offence: Dated): string[] {
  return sections.filter((section) => {
    const { from, to } = lawOf(section);
    const before = offence.latest !== null && offence.latest < from;
    const after = to !== null && offence.earliest !== null && offence.earliest > to;
    return before || after;
  });
}
