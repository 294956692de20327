import fc from 'fast-check';
import { z } from 'zod';
import type { Place } from '#kernel/access.ts';
import { COMPARTMENTS, type Compartment } from '#kernel/need-to-know.ts';
import type { Facts, RecordKind } from '#kernel/record.ts';
import { CLOCK_RULES } from '#modules/clock/model/clock-rules.ts';
import { newId } from '#platform/server/random.ts';
import type { AnyStored } from '#platform/server/records/record-store.ts';
import { KINDS } from '../../server/kinds.ts';
import { fromSchema, type JsonSchema } from './from-schema.ts';

/** A record of the sweep's world: where it lies, and its facts, whose every free word holds a canary of its own. */
export type SweptRecord = Place & { id: string; kind: string; stored: AnyStored };

/** A scope of an organisation, and the ids by which its records name each other. */
export type SweptScope = { organisationId: string; id: string; of: string; caseFileId: string; personId: string };

/** `zq<record>q<fact>`: short enough for any free word, and found again in whatever text it leaks into. */
const CANARY = /zq([a-z2-7]{12})q(\d\d)/g;
/** Kinds whose rows name their own compartment are planted in a few of them; all would say nothing more. */
const BY_ROW: readonly Compartment[] = ['case', 'person', 'health', 'legal', 'investigation', 'placement'];
/** Words that are taken only as one of a list that no schema prints. */
const WORDS: Readonly<Record<string, string | undefined>> = { ruleId: CLOCK_RULES[0]?.id };
/** What the tables hold and no schema says: what was held has a day, a leave ends after it began, nobody may be the same as herself. */
const RULES: Readonly<Record<string, Facts>> = {
  operation: { status: 'planned' },
  story: {
    bylineKind: 'person',
    commentsOpen: false,
    state: 'drafting',
    visibleFrom: null,
    publishedOn: null,
    publicIn: [],
    withdrawnAt: null,
    withdrawnFor: null,
  },
  'story-step': { step: 'legal_review', subjectId: null, minutes: null },
  picture: { state: 'waiting', drawing: null, label: 'no-people', checkedBy: null, checkedOn: null },
  release: {
    ...{ state: 'planned', indicator: 'persons_rescued', quoted: null, releasedOn: null, supersedesId: null },
    ...{ fromDay: '2024-01-01', toDay: '2024-03-31' },
  },
  comment: { state: 'taken-back', reason: 'hate', endedAt: '2024-05-10T05:00:00.000Z' },
  prayer: { from: 'house', state: 'draft', cameAt: null, reason: null, shownOn: null, endedAt: null, consentId: null },
  campaign: { state: 'draft', shownOn: null, endedOn: null, endsOn: null },
  'volunteer-offer': { state: 'answered', outcome: null, settledOn: null },
  appeal: { state: 'draft', shownOn: null, endedOn: null, endsOn: null, campaignId: null },
  'maybe-same': { otherId: 'otherpersona' },
  giving: { ways: [], amounts: [100_000], upiId: null, account: null, foreignAccount: null, texts: [] },
  'public-site': {
    ...{ texts: [], languages: ['en'], slug: 'swept', host: null, contacts: [], exitTo: 'https://weather.example/' },
    helplines: [{ number: '112', code: 'emergency' }],
  },
  leave: { goesAt: '2024-05-10T05:00:00.000Z', dueBack: '2024-05-11T05:00:00.000Z', leftAt: null, backAt: null },
};
const TRIES: readonly number[] = [10, 100];

export type Canary = { recordId: string; fact: number };

/** The canaries that a text holds, wherever they stand in it. */
export function canariesIn(text: string): Canary[] {
  return [...text.matchAll(CANARY)].map(([, recordId = '', fact]) => ({ recordId, fact: Number(fact) }));
}

/** The fact whose words a canary stands in. */
export function factNameOf(record: SweptRecord, fact: number): string {
  return KINDS.find(({ kind }) => kind === record.kind)?.factNames[fact] ?? '';
}

/** One record of every kind in this scope; the record that gave the scope its name has its id. */
export function fillScope(scope: SweptScope, seed: number): SweptRecord[] {
  return KINDS.flatMap((kind) =>
    compartmentsOf(kind).map((compartment) => {
      const id = kind.kind === scope.of ? scope.id : newId();
      return { ...scope, id, scopeId: scope.id, kind: kind.kind, compartment, stored: fill(kind, id, scope, seed) };
    }),
  ).map((record) => withCompartment(record));
}

function compartmentsOf({ compartment }: RecordKind): readonly Compartment[] {
  return compartment === 'by-row' ? BY_ROW.filter((one) => COMPARTMENTS.includes(one)) : [compartment];
}

/** Built anew where the row names its own compartment: the fact and the place must agree. */
function withCompartment(record: SweptRecord): SweptRecord {
  if (!('compartment' in record.stored)) return record;
  return { ...record, stored: { ...record.stored, compartment: record.compartment } };
}

function fill(kind: RecordKind, id: string, scope: SweptScope, seed: number): AnyStored {
  const base = { id, scopeId: scope.id, version: 1, changedAt: '2024-05-10T05:00:00.000Z', changedBy: scope.personId };
  const schema = z.toJSONSchema(kind.facts, { io: 'input', unrepresentable: 'any' }) as JsonSchema;
  const canary = (name: string) => `zq${id}q${String(kind.factNames.indexOf(name)).padStart(2, '0')}`;
  const facts = fromSchema(schema, {
    id: (name) => fc.constant(idFor(name, scope)),
    text: (name) =>
      fc.constant(WORDS[name] ?? (kind.factNames.includes(name) ? canary(name) : canary(kind.factNames[0] ?? ''))),
  });
  return { ...base, ...firstThatFits(kind, facts, seed) };
}

/**
 * What a schema cannot say (this before that, one of the two) is left to chance: a few tries mostly do. Where chance does
 * not find it, the record need only be one that the store keeps: who may read it does not hang on what it says.
 */
function firstThatFits(kind: RecordKind, facts: fc.Arbitrary<unknown>, seed: number): Facts {
  const ruled = (one: unknown) => ({ ...(one as Facts), ...RULES[kind.kind] });
  for (const tries of TRIES) {
    const kept = fc
      .sample(facts, { numRuns: tries, seed })
      .map(ruled)
      .filter((one) => kind.holds(one));
    const found =
      kept.find((one) => kind.facts.safeParse(one).success) ?? (tries === TRIES.at(-1) ? kept[0] : undefined);
    if (found) return found;
  }
  throw new Error(
    `The sweep made no ${kind.kind} that its own definition takes. Say its rule in apps/testing/sweep/fill-records.ts.`,
  );
}

function idFor(name: string, scope: SweptScope): string {
  if (/case/i.test(name)) return scope.caseFileId;
  return scope.personId;
}
