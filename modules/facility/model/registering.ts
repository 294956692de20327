import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { addMonths } from '#kernel/calendar.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { FACILITY_REFUSALS } from './facility-refusals.ts';
import { NewRegistration, REGISTRATION_KEEPERS, Registration, type RegistrationFacts } from './registration.ts';

/** JJ Act s.41(6): a child-care institution is registered for five years and no longer. */
const JJ_MONTHS = 60;

/** Writes down what paper a home stands on. One that was only asked for has no number and no days yet. */
export const registerHome = defineAct({
  name: 'facility.register-home',
  input: z.strictObject({ registrationId: AnyId, registration: NewRegistration }),
  by: REGISTRATION_KEEPERS,
  knows: ({ registration }) => ({ home: mustKnow(Organisation, registration.homeId) }),
  decide({ registrationId, registration }, { home }, { actor }) {
    if (home.kind !== 'home') return refuse(FACILITY_REFUSALS.notAHome);
    const wrong = refuseFacts(registration);
    if (wrong) return refuse(wrong);
    const facts = { ...registration, ended: null, endedWhy: null };
    return accept(added(Registration, { id: registrationId, scopeId: actor.organisationId }, facts));
  },
});

/** The authority gave more time, or the paper that was asked for has come. What stood there stays in the history. */
export const renewRegistration = defineAct({
  name: 'facility.renew-registration',
  input: z.strictObject({
    registrationId: AnyId,
    number: z.string().trim().min(1).max(100),
    since: CalendarDay,
    untilDay: CalendarDay.nullable(),
  }),
  by: REGISTRATION_KEEPERS,
  knows: ({ registrationId }) => ({ registration: mustKnow(Registration, registrationId) }),
  decide({ number, since, untilDay }, { registration }) {
    if (registration.ended !== null) return refuse(FACILITY_REFUSALS.alreadyEnded);
    const before = registration.untilDay;
    if (before !== null && untilDay !== null && untilDay <= before) {
      return refuse({ ...FACILITY_REFUSALS.renewedBackwards, values: { before } });
    }
    const wrong = refuseFacts({ ...registration, number, since, untilDay });
    return wrong ? refuse(wrong) : accept(changed(Registration, registration.id, { number, since, untilDay }));
  },
});

/** Withdrawn, given back or refused: from that day the home stands without it, and that is shown. */
export const endRegistration = defineAct({
  name: 'facility.end-registration',
  input: z.strictObject({ registrationId: AnyId, ended: CalendarDay, endedWhy: z.string().trim().min(1).max(500) }),
  by: REGISTRATION_KEEPERS,
  knows: ({ registrationId }) => ({ registration: mustKnow(Registration, registrationId) }),
  decide({ ended, endedWhy }, { registration }, { today }) {
    if (registration.ended !== null) return refuse(FACILITY_REFUSALS.alreadyEnded);
    if (ended > today) return refuse({ ...FACILITY_REFUSALS.notYet, fields: ['ended'], values: { today } });
    return accept(changed(Registration, registration.id, { ended, endedWhy }));
  },
});

type Checked = Pick<RegistrationFacts, 'law' | 'number' | 'since' | 'untilDay' | 'places'>;

function refuseFacts({ law, number, since, untilDay, places }: Checked): Refusal | null {
  if (number === null && (since !== null || untilDay !== null)) return FACILITY_REFUSALS.numberMissing;
  if (since !== null && untilDay !== null && untilDay < since) return FACILITY_REFUSALS.endsBeforeStart;
  const longest = law === 'jj-41' && since !== null ? addMonths(since, JJ_MONTHS) : null;
  if (longest !== null && untilDay !== null && untilDay > longest) {
    return { ...FACILITY_REFUSALS.longerThanLaw, values: { longest } };
  }
  const turned = places.some(({ ageFrom, ageTo }) => ageFrom !== null && ageTo !== null && ageTo < ageFrom);
  return turned ? FACILITY_REFUSALS.agesTurned : null;
}
