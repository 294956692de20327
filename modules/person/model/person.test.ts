import { describe, expect, test } from 'vitest';
import { day, year } from '#kernel/dated.ts';
import type { Decision } from '#kernel/decision.ts';
import type { Reader } from '#kernel/reader.ts';
import type { Stored } from '#kernel/record.ts';
import { buildAsking } from '#modules/person/testing/build-asking.ts';
import { buildNewPerson } from '#modules/person/testing/build-person.ts';
import { addKnownName } from './add-known-name.ts';
import { addPerson } from './add-person.ts';
import { correctPerson, recordWish } from './correct-person.ts';
import { personOfFile } from './file-for-person.ts';
import { correctIdentity, openIdentity, writeIdentity } from './identity.ts';
import type { PersonFacts } from './person.ts';
import { personTimeline } from './person-timeline.ts';
import { correctRelation, relateNewPerson, relatePeople } from './relate-people.ts';

const PERSON = 'person222222';
const OTHER = 'other2222222';
const BASE = {
  id: PERSON,
  scopeId: PERSON,
  version: 1,
  changedAt: '2024-05-12T04:00:00.000Z',
  changedBy: 'asha22222222',
};
const refusalOf = (decision: Decision) => (decision.accepted ? null : decision.refusal.code);
const eventsOf = (decision: Decision) => (decision.accepted ? decision.events : []);

function stored(rest: Partial<PersonFacts> = {}): Stored<PersonFacts> {
  const facts = {
    displayCode: 'NEEM-214',
    nameUsed: 'Asmita',
    gender: 'female',
    born: null,
    birthBasis: 'unknown',
    languages: [],
    nationality: [],
    wish: null,
    wishSaid: null,
    safeContact: null,
    neverContact: null,
  } as const;
  return { ...BASE, ...facts, languages: [], nationality: [], ...rest };
}

describe('meeting a person', () => {
  const add = (rest: Parameters<typeof buildNewPerson>[1]) =>
    addPerson.decide(buildNewPerson(PERSON, rest), {}, buildAsking());

  test('needs not even a name: a code is drawn', () => {
    expect(eventsOf(add({ nameUsed: null }))[1]).toMatchObject({ facts: { nameUsed: null, displayCode: 'NEEM-214' } });
  });

  test('is refused where the age said does not fit the birth', () => {
    const age = { observed: { least: 16, most: 16 }, at: day('2024-05-01') };
    expect(refusalOf(add({ born: year(2001), age, birthBasis: 'stated' }))).toBe('person.age-contradicts-birth');
    expect(refusalOf(add({ born: year(2008), age, birthBasis: 'stated' }))).toBeNull();
  });

  test('is refused for a birth that has not been', () => {
    expect(refusalOf(add({ born: day('2025-01-01') }))).toBe('person.born-in-future');
  });

  test('happens with a file only where the person is new', () => {
    expect(personOfFile({ is: 'known', personId: PERSON }, buildAsking())).toEqual([]);
    expect(personOfFile({ is: 'new', ...buildNewPerson(PERSON) }, buildAsking())).toHaveLength(2);
  });
});

describe('correcting a person', () => {
  test('sends only what changed', () => {
    const decision = correctPerson.decide(
      { personId: PERSON, changes: { languages: ['hi'] } },
      { person: stored() },
      buildAsking(),
    );
    expect(eventsOf(decision)).toEqual([{ is: 'changed', kind: 'person', id: PERSON, changes: { languages: ['hi'] } }]);
  });

  test('is refused where nothing changed, and for a birth that has not been', () => {
    const correct = (changes: object) =>
      correctPerson.decide({ personId: PERSON, changes }, { person: stored() }, buildAsking());
    expect(refusalOf(correct({}))).toBe('person.nothing-changed');
    expect(refusalOf(correct({ born: day('2024-05-14') }))).toBe('person.born-in-future');
  });

  test('keeps the code: it is no field of a correction', () => {
    expect(correctPerson.input.safeParse({ personId: PERSON, changes: { displayCode: 'OAK-111' } }).success).toBe(
      false,
    );
  });

  test('keeps her wish with the day she said it', () => {
    const decision = recordWish.decide(
      { personId: PERSON, wish: 'to go back to my class', wishSaid: day('2024-04-20') },
      { person: stored() },
      buildAsking(),
    );
    expect(eventsOf(decision)[0]).toMatchObject({
      changes: { wish: 'to go back to my class', wishSaid: day('2024-04-20') },
    });
  });
});

describe('another name', () => {
  const name = (value: string, kind: 'nick' | 'published', usedIn: string | null = null) => ({
    ...BASE,
    personId: PERSON,
    value,
    kind,
    usedIn,
  });
  const add = (value: string, kind: 'nick' | 'published', names: ReturnType<typeof name>[]) =>
    addKnownName.decide(
      { knownNameId: OTHER, knownName: { personId: PERSON, value, kind, usedIn: null } },
      { person: stored(), names },
      buildAsking(),
    );

  test('is added once', () => {
    expect(refusalOf(add('Chhoti', 'nick', []))).toBeNull();
    expect(refusalOf(add('chhoti', 'nick', [name('Chhoti', 'nick')]))).toBe('person.name-known');
  });

  test('is never both a story’s pseudonym and a name she is called by', () => {
    expect(refusalOf(add('Iniya', 'published', [name('Iniya', 'nick')]))).toBe('person.pseudonym-is-name');
    expect(refusalOf(add('Iniya', 'nick', [name('Iniya', 'published', 'a story')]))).toBe('person.pseudonym-is-name');
  });
});

describe('relating two people', () => {
  const relate = (otherId: string, relations: object[] = []) => {
    const relation = {
      personId: PERSON,
      otherId,
      kind: 'mother',
      safeToContact: 'yes',
      occupation: null,
      note: null,
    } as const;
    return relatePeople.decide(
      { relationId: 'tie222222222', relation },
      { person: stored(), other: stored({}) && { ...stored(), id: otherId }, relations: relations as never },
      buildAsking(),
    );
  };

  test('says what the other is to her and whether contact is safe, in her own need-to-know', () => {
    expect(eventsOf(relate(OTHER))[0]).toMatchObject({
      kind: 'relation',
      scopeId: PERSON,
      facts: { kind: 'mother', safeToContact: 'yes' },
    });
  });

  test('is refused with herself, and a second time', () => {
    expect(refusalOf(relate(PERSON))).toBe('person.related-to-self');
    expect(refusalOf(relate(OTHER, [{ kind: 'mother' }]))).toBe('person.already-related');
  });

  test('can meet the other one with it', () => {
    const relation = {
      personId: PERSON,
      otherId: OTHER,
      kind: 'father',
      safeToContact: 'not_known',
      occupation: 'has a small workshop',
      note: null,
    } as const;
    const meet = (personId: string) =>
      relateNewPerson.decide(
        { relationId: 'tie222222222', relation, other: buildNewPerson(personId) },
        { person: stored() },
        buildAsking(),
      );
    expect(
      eventsOf(meet(OTHER))
        .filter((event) => event.is === 'added')
        .map((event) => event.kind),
    ).toEqual(['person', 'relation']);
    expect(refusalOf(meet('third2222222'))).toBe('person.related-to-other');
  });

  test('can be corrected when contact is no longer safe', () => {
    const correct = (changes: object) =>
      correctRelation.decide({ relationId: OTHER, changes }, { relation: {} as never }, buildAsking());
    expect(eventsOf(correct({ safeToContact: 'no' }))[0]).toMatchObject({ changes: { safeToContact: 'no' } });
    expect(refusalOf(correct({}))).toBe('person.nothing-changed');
  });
});

describe('a full identity', () => {
  const identity = { personId: PERSON, legalName: 'A name', documents: null, origin: null, photoRef: null };
  const open = (purpose: 'school' | 'other', purposeWords: string | null) =>
    openIdentity.decide({ personId: PERSON, purpose, purposeWords }, { person: stored() }, buildAsking());

  test('opens for a purpose, and for another one only in words', () => {
    expect(refusalOf(open('school', null))).toBeNull();
    expect(refusalOf(open('other', null))).toBe('person.purpose-in-words');
    expect(refusalOf(open('other', 'the bank asks for it'))).toBeNull();
  });

  test('opens to nobody whose work needs none: not to a warden, an outreach worker or a director', () => {
    for (const role of ['shelter-warden', 'outreach-worker', 'director'] as const)
      expect(openIdentity.by).not.toContain(role);
  });

  test('is written once, and corrected where it is written', () => {
    const write = (written: object | null) =>
      writeIdentity.decide(
        { identityId: OTHER, identity },
        { person: stored(), written: written as never },
        buildAsking(),
      );
    expect(eventsOf(write(null))[0]).toMatchObject({ kind: 'person-identity', scopeId: PERSON });
    expect(refusalOf(write({}))).toBe('person.identity-written');
    const correct = (known: object | null, changes: object) =>
      correctIdentity.decide(
        { personId: PERSON, changes },
        { person: stored(), identity: known as never },
        buildAsking(),
      );
    expect(eventsOf(correct({ id: OTHER }, { origin: 'a village' }))[0]).toMatchObject({
      id: OTHER,
      changes: { origin: 'a village' },
    });
    expect(refusalOf(correct(null, { origin: 'a village' }))).toBe('person.identity-missing');
    expect(refusalOf(correct({ id: OTHER }, {}))).toBe('person.nothing-changed');
  });
});

describe('a person’s timeline', () => {
  const reader = {} as Reader;

  test('tells her wish on the day she said it, in her own name', () => {
    const person = stored({ wish: 'to go back to my class', wishSaid: day('2024-04-20') });
    expect(personTimeline.belongsTo(person, reader)).toEqual({ personIds: [PERSON] });
    expect(personTimeline.tell(person, reader)[0]).toMatchObject({
      when: day('2024-04-20'),
      source: { kind: 'self' },
      sentence: { values: { wish: person.wish } },
    });
    expect(personTimeline.tell(stored(), reader)).toEqual([]);
  });
});
