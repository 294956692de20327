import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Person } from './person.ts';
import { PERSON_REFUSALS } from './person-refusals.ts';

export const ERASURE_BASES = ['own-wish', 'law', 'kept-in-error'] as const;
/** What stands against erasing a person, as the database finds it. */
export const ERASURE_HOLDS = [
  'legal-hold',
  'open-case-file',
  'open-proceeding',
  'open-stay',
  'open-complaint',
  'open-clash',
] as const;
export type ErasureHold = (typeof ERASURE_HOLDS)[number];
export type ErasureKnown = { holds: readonly ErasureHold[] };

/**
 * Destroys the key of a person, and with it every word we hold of her: at once here, from backups within 35 days. It
 * cannot be undone by anybody, so it takes two people, a fresh proof of who asks, and nothing that stands against it.
 */
export const erasePerson = defineAct({
  name: 'person.erase-person',
  input: z.strictObject({ personId: AnyId, basis: z.enum(ERASURE_BASES) }),
  by: ['director'],
  answeredBy: 'server',
  stepUp: true,
  notedAs: 'erase',
  knows: ({ personId }) => ({ person: mustKnow(Person, personId) }),
  secondPerson: {
    by: ['director', 'administrator'],
    tells: (_input, { person }) => ({ key: 'approval:tells.erase-person', values: { code: person.displayCode } }),
  },
  decide({ personId }, known) {
    const { holds } = known as typeof known & ErasureKnown; // looked up by the server's half of this act
    if (holds.length > 0) return refuse({ ...PERSON_REFUSALS.cannotErase, values: { holds: holds.join(', ') } });
    return accept({ is: 'person-erased', personId });
  },
});
