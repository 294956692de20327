import { ageAt } from '#kernel/age.ts';
import type { Dated } from '#kernel/dated.ts';
import { Person } from '#modules/person/model/person.ts';
import { type PersonName, WHO } from '../who.ts';
import { type Fact, one } from './fact.ts';

/** The age of a person at a day, as the records say it. */
export function ageOf(name: PersonName, at: Dated, is: { least: number; most: number }): Fact {
  const read = one(Person, WHO[name], ({ born, birthBasis }) => born && ageAt({ on: born, basis: birthBasis }, at));
  return { record: `person.ageAt ${name}`, by: 'farida', read, is };
}
