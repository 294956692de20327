import { isAdultAt } from '#kernel/age.ts';
import { ADULTHOODS, type Adulthood } from '#kernel/code-lists/adulthood.ts';
import type { BirthBasis } from '#kernel/code-lists/birth-basis.ts';
import type { ExploitationType } from '#kernel/code-lists/exploitation-type.ts';
import { GENDERS, type Gender } from '#kernel/code-lists/gender.ts';
import type { Dated } from '#kernel/dated.ts';
import { compareDated } from '#kernel/dated-order.ts';
import { isWithin, type Span } from './span.ts';

/** One thing that happened to one person, with no name on it: `person` only tells apart who is who. */
export type CountedPerson = {
  person: string;
  when: Dated;
  born: Dated | null;
  birthBasis: BirthBasis;
  gender: Gender;
  /** Where it happened, by the district's code in the Local Government Directory. */
  district?: number | null;
  /** In which operation: a number that tells apart which is which, and holds for this count alone. */
  operation?: string | null;
  /** What was done to her, where that was opened to be counted. */
  exploitation?: readonly ExploitationType[];
};

/** A count, and beside it how many may belong to it: their dates reach over the edge of the span. */
export type Count = { counted: number; undecided: number };
export type PersonCount = Count & { byAge: Record<Adulthood, number>; byGender: Record<Gender, number> };

/** How many things happened in the span. */
export function countDated(dates: readonly Dated[], span: Span): Count {
  const places = dates.map((when) => isWithin(when, span));
  return {
    counted: places.filter((place) => place === 'inside').length,
    undecided: places.filter((place) => place === 'open').length,
  };
}

/** How many people: someone freed twice is one person, grouped by what she was at the first of the two dates. */
export function countPersons(rows: readonly CountedPerson[], span: Span): PersonCount {
  const inOrder = rows.toSorted((a, b) => compareDated(a.when, b.when));
  const inside = firstOfEach(inOrder.filter(({ when }) => isWithin(when, span) === 'inside'));
  const known = new Set(inside.map(({ person }) => person));
  const open = firstOfEach(inOrder.filter(({ when, person }) => isWithin(when, span) === 'open' && !known.has(person)));
  return {
    counted: inside.length,
    undecided: open.length,
    byAge: groupBy(ADULTHOODS, inside.map(adulthoodOf)),
    byGender: groupBy(
      GENDERS,
      inside.map(({ gender }) => gender),
    ),
  };
}

/** Adult, child or unclear at the date it happened. */
export function adulthoodOf({ born, birthBasis, when }: CountedPerson): Adulthood {
  return born === null ? 'unclear' : isAdultAt({ on: born, basis: birthBasis }, when);
}

function firstOfEach(rows: readonly CountedPerson[]): CountedPerson[] {
  return [...new Map(rows.toReversed().map((row) => [row.person, row])).values()];
}

function groupBy<Code extends string>(codes: readonly Code[], found: readonly Code[]): Record<Code, number> {
  // The keys are exactly the codes; fromEntries forgets that.
  return Object.fromEntries(codes.map((code) => [code, found.filter((one) => one === code).length])) as Record<
    Code,
    number
  >;
}
