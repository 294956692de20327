import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Decision } from '#kernel/decision.ts';
import { mergedInto } from '#kernel/merged.ts';
import type { Stored } from '#kernel/record.ts';
import { buildAsking } from '../testing/build-asking.ts';
import { mergePeople, partPeople } from './merge-people.ts';
import type { PersonFacts } from './person.ts';
import { PersonMerge, type PersonMergeFacts } from './person-merge.ts';

type Half = Stored<PersonMergeFacts>;
const PEOPLE = ['aaaa22222222', 'bbbb22222222', 'cccc22222222', 'dddd22222222'] as const;
const codes = ['NEEM-214', 'TULSI-310', 'AMLA-101', 'KEWRA-555'];
const person = (id: string) =>
  ({ id, scopeId: id, displayCode: codes[PEOPLE.indexOf(id as never)] }) as Stored<PersonFacts>;
const reason = 'The same mother and the same birth certificate.';

/** The world as the acts leave it: every half that was written, by its id. */
class Book {
  halves: Half[] = [];
  #ids = 0;

  of = (personId: string, otherId?: string) =>
    this.halves.filter((one) => one.personId === personId && (otherId === undefined || one.otherId === otherId));

  merge(personId: string, intoId: string, more: { related?: boolean; bothStay?: boolean } = {}): string {
    const known = {
      person: person(personId),
      into: person(intoId),
      merges: this.of(personId),
      intoMerges: this.of(intoId),
      related: more.related ? [{}] : [],
      relatedBack: [],
      bothStay: more.bothStay ?? false,
    };
    const ids = { mergeId: `m${++this.#ids}`, staysMergeId: `m${++this.#ids}` };
    return this.take(mergePeople.decide({ ...ids, personId, intoId, reason }, known as never, buildAsking()));
  }

  part(personId: string, intoId: string): string {
    const known = {
      person: person(personId),
      into: person(intoId),
      halves: this.of(personId, intoId),
      otherHalves: this.of(intoId, personId),
    };
    return this.take(partPeople.decide({ personId, intoId, undoneWords: reason }, known as never, buildAsking()));
  }

  take(decision: Decision): string {
    if (!decision.accepted) return decision.refusal.code;
    for (const event of decision.events) {
      if (event.is === 'added') this.halves.push({ ...event.facts, id: event.id, scopeId: event.scopeId } as Half);
      if (event.is === 'changed')
        this.halves = this.halves.map((one) => (one.id === event.id ? { ...one, ...event.changes } : one));
    }
    return 'accepted';
  }
}

describe('merging two records of one person', () => {
  test('writes a half into the need-to-know of each, and no more', () => {
    const book = new Book();
    expect(book.merge(PEOPLE[0], PEOPLE[1])).toBe('accepted');
    expect(book.halves).toMatchObject([
      { personId: PEOPLE[0], scopeId: PEOPLE[0], otherId: PEOPLE[1], otherCode: 'TULSI-310', stays: false },
      { personId: PEOPLE[1], scopeId: PEOPLE[1], otherId: PEOPLE[0], otherCode: 'NEEM-214', stays: true },
    ]);
  });

  test('is refused where it cannot be true, or could not be undone', () => {
    const book = new Book();
    expect(book.merge(PEOPLE[0], PEOPLE[0])).toBe('person.merged-with-self');
    expect(book.merge(PEOPLE[0], PEOPLE[1], { related: true })).toBe('person.related-to-each-other');
    expect(book.merge(PEOPLE[0], PEOPLE[1], { bothStay: true })).toBe('person.both-stay');
    book.merge(PEOPLE[0], PEOPLE[1]);
    expect(book.merge(PEOPLE[0], PEOPLE[2])).toBe('person.merged-already');
    expect(book.merge(PEOPLE[2], PEOPLE[0])).toBe('person.merged-already');
    expect(book.merge(PEOPLE[1], PEOPLE[2])).toBe('person.stands-for-another');
    expect(book.merge(PEOPLE[2], PEOPLE[1])).toBe('accepted');
    expect(book.part(PEOPLE[0], PEOPLE[2])).toBe('person.not-merged');
    expect(book.part(PEOPLE[1], PEOPLE[0])).toBe('accepted');
    expect(book.part(PEOPLE[1], PEOPLE[0])).toBe('person.not-merged');
  });

  test('whatever is merged and parted, in whatever order, nobody answers for somebody who answers for another', () => {
    const one = fc.constantFrom(...PEOPLE);
    const step = fc.record({ what: fc.constantFrom('merge', 'part'), a: one, b: one });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const book = new Book();
        for (const { what, a, b } of steps) what === 'merge' ? book.merge(a, b) : book.part(a, b);
        const into = mergedInto(book.halves);
        for (const stays of into.values()) expect(into.has(stays)).toBe(false);
        const live = book.halves.filter(({ undoneAt }) => undoneAt === null);
        expect(live.filter(({ stays }) => stays)).toHaveLength(into.size);
        for (const half of book.halves) expect(PersonMerge.holds(half)).toBe(true);
      }),
    );
  });

  test('tells the second person codes, and no name', () => {
    const told = mergePeople.secondPerson?.tells(
      {} as never,
      {
        person: { ...person(PEOPLE[0]), nameUsed: 'Asmita' },
        into: person(PEOPLE[1]),
      } as never,
    );
    expect(told).toEqual({ key: 'approval:tells.merge-people', values: { code: 'NEEM-214', into: 'TULSI-310' } });
  });
});
