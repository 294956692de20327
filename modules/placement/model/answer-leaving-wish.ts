import { z } from 'zod';
import { defineAct, mayKnow, mustKnow } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { Person } from '#modules/person/model/person.ts';
import { LeavingWish } from './leaving-wish.ts';
import { Placement } from './placement.ts';
import { PLACEMENT_REFUSALS } from './placement-refusals.ts';
import { adulthoodOf } from './stay.ts';

/** Writes down that she said she wants to leave. It stands on the board until somebody has answered her. */
export const sayLeavingWish = defineAct({
  name: 'placement.say-leaving-wish',
  input: z.strictObject({
    wishId: AnyId,
    placementId: AnyId,
    said: Moment,
    words: z.string().trim().min(1).max(2000).nullable(),
  }),
  by: ['case-manager', 'shelter-warden'],
  knows: ({ placementId }) => ({
    placement: mustKnow(Placement, placementId),
    open: mayKnow(LeavingWish, { placementId, answer: null }),
  }),
  decide({ wishId, said, words }, { placement, open }, { now, today }) {
    if (placement.discharged) return refuse(PLACEMENT_REFUSALS.alreadyLeft);
    if (open) return refuse(PLACEMENT_REFUSALS.wishStands);
    if (said > now) return refuse({ ...PLACEMENT_REFUSALS.notYet, fields: ['said'], values: { today } });
    const { id: placementId, personId, scopeId } = placement;
    const facts = { personId, placementId, said, words, answer: null, answered: null, why: null };
    return accept(added(LeavingWish, { id: wishId, scopeId }, facts));
  },
});

/**
 * Answers her. That an adult is kept in, or must wait for somebody’s leave, cannot be written: neither an order under
 * ITPA s.17 nor anybody’s worry holds her (Bombay HC, 24 September 2020). She leaves by *Discharge*, which answers her.
 * For a child the committee decides, and it is asked.
 */
export const answerLeavingWish = defineAct({
  name: 'placement.answer-leaving-wish',
  input: z.strictObject({
    wishId: AnyId,
    personId: AnyId,
    answer: z.enum(['stays', 'committee-asked', 'kept']),
    why: z.string().trim().min(1).max(1000),
  }),
  by: ['case-manager', 'shelter-warden'],
  knows: ({ wishId, personId }) => ({ wish: mustKnow(LeavingWish, wishId), person: mustKnow(Person, personId) }),
  decide({ answer, why }, { wish, person }, { now, today }) {
    if (wish.answer !== null || wish.personId !== person.id) return refuse(PLACEMENT_REFUSALS.wishAnswered);
    const isAdult = adulthoodOf(person, day(today)) === 'adult';
    if (isAdult && answer !== 'stays') {
      return refuse({ ...PLACEMENT_REFUSALS.adultNotKept, values: { gender: person.gender } });
    }
    return accept(changed(LeavingWish, wish.id, { answer, answered: now, why }));
  },
});
