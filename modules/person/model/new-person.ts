import { z } from 'zod';
import type { Asking } from '#kernel/act.ts';
import { birthFromAge, ObservedAge } from '#kernel/age.ts';
import { BirthBasis } from '#kernel/code-lists/birth-basis.ts';
import { Gender } from '#kernel/code-lists/gender.ts';
import { Dated, day } from '#kernel/dated.ts';
import { added, type Happening, scopeOpened } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Person } from './person.ts';

/** What is asked of a person at first sight: nothing is needed but a name used, or none. */
export const NewPerson = z.strictObject({
  personId: AnyId,
  nameUsed: z.string().trim().min(1).max(120).nullable(),
  gender: Gender,
  /** A birth as known, or an age as judged at a date; both may be missing. */
  born: Dated.nullable(),
  age: z.strictObject({ observed: ObservedAge, at: Dated }).nullable(),
  birthBasis: BirthBasis,
});
export type NewPerson = z.infer<typeof NewPerson>;

/** The events by which a person comes into our records. Any act that meets someone new tells these among its own. */
export function personMet(met: NewPerson, { drawCode, today }: Asking): Happening[] {
  const born =
    met.born ??
    (met.age ? birthFromAge(met.age.observed, met.age.at.earliest ? met.age.at : day(today), met.birthBasis).on : null);
  return [
    scopeOpened(Person, met.personId),
    added(
      Person,
      { id: met.personId },
      {
        // A device cannot know which codes are taken: its guess stands for a moment and the server's answer replaces it.
        displayCode: drawCode?.(met.nameUsed ? [met.nameUsed] : []) ?? 'CODE-000',
        nameUsed: met.nameUsed,
        gender: met.gender,
        born,
        birthBasis: met.birthBasis,
        languages: [],
        nationality: [],
        wish: null,
        wishSaid: null,
        safeContact: null,
        neverContact: null,
      },
    ),
  ];
}
