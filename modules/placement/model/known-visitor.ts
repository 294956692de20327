import { allKnown, mayKnow } from '#kernel/act.ts';
import type { Stored } from '#kernel/record.ts';
import { Person, type PersonFacts, Relation } from '#modules/person/model/person.ts';
import type { Visitor } from './visit.ts';

/** No person has this id: a visitor nobody knows is looked up like any other. */
const NOBODY = 'aaaaaaaaaaaa';

type KnownVisitor = { visitorPerson: Stored<PersonFacts> | null; visitorRelations: readonly unknown[] };

/** The visitor, where a record of that person is named: a warden knows her mother by the relation alone. */
export function knowsVisitor({ visitorPersonId }: Visitor) {
  return {
    visitorPerson: mayKnow(Person, { id: visitorPersonId ?? NOBODY }),
    visitorRelations: allKnown(Relation, { otherId: visitorPersonId ?? NOBODY }),
  };
}

/** Whoever is named by an id that the asker has no way to know is not there: else the answer would tell who is. */
export function isStranger({ visitorPersonId }: Visitor, { visitorPerson, visitorRelations }: KnownVisitor): boolean {
  return visitorPersonId !== null && visitorPerson === null && visitorRelations.length === 0;
}
