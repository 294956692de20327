import { isAdultAt } from '#kernel/age.ts';
import { ADULTHOODS, type Adulthood } from '#kernel/code-lists/adulthood.ts';
import { unknownDate } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import type { PersonRescuedFacts } from '#modules/operation/model/rescue.ts';
import { Person } from '#modules/person/model/person.ts';
import {
  type Contradiction,
  fromStatement,
  type Looking,
  operationsOf,
  rescuedOf,
  type StatementOf,
} from './contradiction.ts';

/** "9 girls": how many of the people were children at the date, and how many were not. */
export function checkGroupWord(statement: StatementOf<'group-word'>, looking: Looking): Contradiction[] {
  const { adulthood, count } = statement.claim;
  const people = rescuedOf(statement, looking);
  if (people.length === 0) return [];
  const groups = people.map((one) => adulthoodThen(one, looking));
  const others = groups.filter((one) => adulthood !== null && one !== 'unclear' && one !== adulthood).length;
  if (others === 0 && (count === null || count === people.length)) return [];
  return [
    fromStatement(statement, {
      values: { people: people.length, ...countOf(groups) },
      records: peopleAsRecords(people),
    }),
  ];
}

/** "5 girls" here and "five women" there, of the same people: one of the two words is wrong, whatever the ages say. */
export function checkTwoWords(statements: readonly StatementOf<'group-word'>[], looking: Looking): Contradiction[] {
  return statements.flatMap((one, index) =>
    statements.slice(index + 1).flatMap((other): Contradiction[] => {
      const people = rescuedOf(one, looking);
      const differs =
        one.claim.adulthood !== null && other.claim.adulthood !== null && one.claim.adulthood !== other.claim.adulthood;
      if (!differs || people.length === 0 || keyOf(people) !== keyOf(rescuedOf(other, looking))) return [];
      const { said } = fromStatement(one, {});
      const groups = people.map((person) => adulthoodThen(person, looking));
      return [
        {
          ...fromStatement(one, {
            values: { people: people.length, ...countOf(groups) },
            records: peopleAsRecords(people),
          }),
          id: `two-words:${[one.id, other.id].sort().join(':')}`,
          check: 'two-words',
          said: [...said, ...fromStatement(other, {}).said],
        },
      ];
    }),
  );
}

/** "Girls and boys": somebody was there of whom no record speaks. Nobody found is not the same as nobody there. */
export function checkGroupMentioned(statement: StatementOf<'group-mentioned'>, looking: Looking): Contradiction[] {
  const { gender } = statement.claim;
  const people = rescuedOf(statement, looking);
  const found = people.some(({ personId }) => looking.reader.get(Person, personId)?.gender === gender);
  const isKnown = people.length > 0 || operationsOf(statement, looking).length > 0;
  return found || !isKnown ? [] : [fromStatement(statement, { values: { people: people.length, gender } })];
}

function adulthoodThen({ personId, at }: Stored<PersonRescuedFacts>, { reader }: Looking): Adulthood {
  const person = reader.get(Person, personId);
  return person ? isAdultAt({ on: person.born ?? unknownDate(), basis: person.birthBasis }, at) : 'unclear';
}

function countOf(groups: readonly Adulthood[]): Record<string, number> {
  return Object.fromEntries(ADULTHOODS.map((code) => [code, groups.filter((one) => one === code).length]));
}

function peopleAsRecords(people: readonly Stored<PersonRescuedFacts>[]) {
  return people.map(({ personId }) => ({ kind: 'person' as const, id: personId }));
}

function keyOf(people: readonly Stored<PersonRescuedFacts>[]): string {
  return people
    .map(({ personId }) => personId)
    .sort()
    .join();
}
