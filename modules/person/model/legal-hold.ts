import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';
import { Person } from './person.ts';
import { PERSON_REFUSALS } from './person-refusals.ts';

const Words = z.string().trim().min(1).max(1000);

const facts = z.strictObject({
  personId: AnyId,
  /** Which court or authority needs what, and its paper. */
  reason: Words,
  placedAt: Moment,
  liftedAt: Moment.nullable(),
  liftedWords: Words.nullable(),
});

export type LegalHoldFacts = z.infer<typeof facts>;

/** A court or an authority needs what we hold of this person: until it is lifted, she cannot be erased. */
export const LegalHold = defineRecord({
  kind: 'legal-hold',
  compartment: 'legal',
  facts,
  moments: ['placedAt', 'liftedAt'],
  holds: ({ liftedAt, liftedWords }) => (liftedAt === null) === (liftedWords === null),
});

const KEEPERS = ['legal-officer', 'case-manager'] as const;

export const placeHold = defineAct({
  name: 'person.place-hold',
  input: z.strictObject({ holdId: AnyId, personId: AnyId, reason: Words }),
  by: KEEPERS,
  answeredBy: 'server',
  knows: ({ personId }) => ({ person: mustKnow(Person, personId) }),
  decide({ holdId, personId, reason }, { person }, { now }) {
    const hold = { personId, reason, placedAt: now, liftedAt: null, liftedWords: null };
    return accept(added(LegalHold, { id: holdId, scopeId: person.scopeId }, hold));
  },
});

export const liftHold = defineAct({
  name: 'person.lift-hold',
  input: z.strictObject({ holdId: AnyId, liftedWords: Words }),
  by: KEEPERS,
  answeredBy: 'server',
  knows: ({ holdId }) => ({ hold: mustKnow(LegalHold, holdId) }),
  decide({ holdId, liftedWords }, { hold }, { now }) {
    if (hold.liftedAt !== null) return refuse(PERSON_REFUSALS.holdLifted);
    return accept(changed(LegalHold, holdId, { liftedAt: now, liftedWords }));
  },
});
