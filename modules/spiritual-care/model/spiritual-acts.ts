import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { isAdultAt } from '#kernel/age.ts';
import { type Dated, day, unknownDate } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Person, type PersonFacts } from '#modules/person/model/person.ts';
import { careFacts, SpiritualCare, SpiritualWish, wishFacts } from './spiritual-care.ts';
import { SPIRITUAL_REFUSALS } from './spiritual-care-refusals.ts';

const BY = ['spiritual-care-worker'] as const;

export const ASKED_BY = ['herself', 'somebody-else'] as const;

/**
 * Writes down that she asked. The three questions are answered and not kept: an answer that is not a plain yes is refused,
 * so that what is kept can only be a free wish of her own; a child's stands beside the yes of whoever speaks for her.
 */
export const noteWish = defineAct({
  name: 'spiritual-care.note-wish',
  input: z.strictObject({
    wishId: AnyId,
    askedBy: z.enum(ASKED_BY),
    knowsItIsFree: z.boolean(),
    guardianAgrees: z.boolean(),
    wish: wishFacts.omit({ takenBack: true }),
  }),
  by: BY,
  knows: ({ wish }) => ({ person: mustKnow(Person, wish.personId) }),
  decide({ wishId, askedBy, knowsItIsFree, guardianAgrees, wish }, { person }, { today }) {
    if (askedBy !== 'herself') return refuse(SPIRITUAL_REFUSALS.notHerAsking);
    if (!knowsItIsFree) return refuse(SPIRITUAL_REFUSALS.notFree);
    if (isSurelyBefore(day(today), wish.asked)) return refuse({ ...SPIRITUAL_REFUSALS.notYet, fields: ['asked'] });
    if (!guardianAgrees && !isGrown(person, wish.asked)) return refuse(SPIRITUAL_REFUSALS.guardianMissing);
    return accept(added(SpiritualWish, { id: wishId, scopeId: person.id }, { ...wish, takenBack: null }));
  },
});

function isGrown({ born, birthBasis }: PersonFacts, at: Dated): boolean {
  return isAdultAt({ on: born ?? unknownDate(), basis: birthBasis }, at) === 'adult';
}

/** Writes down what was given. Only after she asked, and no more once she has taken it back. */
export const recordCare = defineAct({
  name: 'spiritual-care.record-care',
  input: z.strictObject({ careId: AnyId, care: careFacts.omit({ personId: true }) }),
  by: BY,
  knows: ({ care }) => ({ wish: mustKnow(SpiritualWish, care.wishId) }),
  decide({ careId, care }, { wish }, { today }) {
    if (isSurelyBefore(day(today), care.happened)) return refuse(SPIRITUAL_REFUSALS.notYet);
    if (isSurelyBefore(care.happened, wish.asked)) return refuse(SPIRITUAL_REFUSALS.beforeAsked);
    if (wish.takenBack && !isSurelyBefore(care.happened, wish.takenBack)) return refuse(SPIRITUAL_REFUSALS.takenBack);
    const { personId, scopeId } = wish;
    return accept(added(SpiritualCare, { id: careId, scopeId }, { ...care, personId }));
  },
});

/** She does not want it any more. No reason is asked for. */
export const takeBackWish = defineAct({
  name: 'spiritual-care.take-back-wish',
  input: z.strictObject({ wishId: AnyId, takenBack: wishFacts.shape.asked }),
  by: BY,
  knows: ({ wishId }) => ({ wish: mustKnow(SpiritualWish, wishId) }),
  decide({ wishId, takenBack }, { wish }, { today }) {
    if (wish.takenBack) return refuse(SPIRITUAL_REFUSALS.takenBack);
    if (isSurelyBefore(day(today), takenBack)) return refuse({ ...SPIRITUAL_REFUSALS.notYet, fields: ['takenBack'] });
    if (isSurelyBefore(takenBack, wish.asked))
      return refuse({ ...SPIRITUAL_REFUSALS.beforeAsked, fields: ['takenBack'] });
    return accept(changed(SpiritualWish, wishId, { takenBack }));
  },
});
