import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { ContactRules, contactRulesFacts } from './contact-rules.ts';
import { Person, personFacts } from './person.ts';
import { PERSON_REFUSALS } from './person-refusals.ts';

/** Who knows a person well enough to change what we hold of her. */
export const PERSON_KEEPERS = ['investigator', 'operation-lead', 'case-manager'] as const;

const { nameUsed, gender, born, birthBasis, languages, nationality, safeContact, neverContact } = personFacts.shape;

/** Corrects what we hold of a person. Only what changed is sent; the old value stays readable, and two corrections of one fact clash in view. */
export const correctPerson = defineAct({
  name: 'person.correct-person',
  input: z.strictObject({
    personId: AnyId,
    changes: z.strictObject({
      nameUsed: nameUsed.exactOptional(),
      gender: gender.exactOptional(),
      born: born.exactOptional(),
      birthBasis: birthBasis.exactOptional(),
      languages: languages.exactOptional(),
      nationality: nationality.exactOptional(),
    }),
  }),
  by: PERSON_KEEPERS,
  merges: true,
  knows: ({ personId }) => ({ person: mustKnow(Person, personId) }),
  decide({ personId, changes }, _known, { today }) {
    if (Object.keys(changes).length === 0) return refuse(PERSON_REFUSALS.nothingChanged);
    const earliest = changes.born?.earliest ?? null;
    if (earliest !== null && earliest > today) return refuse(PERSON_REFUSALS.bornInFuture);
    return accept(changed(Person, personId, changes));
  },
});

/** Writes down what she wants, as she says it, and when she said it. An earlier wish stays in the history. */
export const recordWish = defineAct({
  name: 'person.record-wish',
  input: z.strictObject({ personId: AnyId, wish: z.string().trim().min(1).max(2000), wishSaid: Dated }),
  by: PERSON_KEEPERS,
  merges: true,
  knows: ({ personId }) => ({ person: mustKnow(Person, personId) }),
  decide: ({ personId, wish, wishSaid }) => accept(changed(Person, personId, { wish, wishSaid })),
});

const Agreed = contactRulesFacts.omit({ aboutId: true, through: true, never: true });

/**
 * Writes down how she can be reached without harm, and what must never be done; where it was agreed with her, with its day,
 * ways, hours and words. What was agreed before stays as it was.
 */
export const noteSafeContact = defineAct({
  name: 'person.note-safe-contact',
  input: z.strictObject({
    personId: AnyId,
    safeContact,
    neverContact,
    agreed: z.strictObject({ rulesId: AnyId, rules: Agreed }).exactOptional(),
  }),
  by: PERSON_KEEPERS,
  merges: true,
  knows: ({ personId }) => ({ person: mustKnow(Person, personId) }),
  decide({ personId, safeContact: through, neverContact: never, agreed }, { person }, { today }) {
    const words = changed(Person, personId, { safeContact: through, neverContact: never });
    if (!agreed) return accept(words);
    const wrong = refuseRules(agreed.rules, today);
    if (wrong) return refuse(wrong);
    const rules = { ...agreed.rules, aboutId: person.id, through, never };
    return accept(words, added(ContactRules, { id: agreed.rulesId, scopeId: person.id }, rules));
  },
});

type Agreed = z.infer<typeof Agreed>;

function refuseRules({ agreed, safeWays, neverWays, from, until }: Agreed, today: string): Refusal | null {
  if (isSurelyBefore(day(today), agreed)) return PERSON_REFUSALS.agreedInFuture;
  if (safeWays.some((way) => neverWays.includes(way))) return PERSON_REFUSALS.wayBoth;
  return from !== null && until !== null && until <= from ? PERSON_REFUSALS.hoursTurned : null;
}
