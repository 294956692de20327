import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Person } from '#modules/person/model/person.ts';
import { HEALTH_REFUSALS } from './health-refusals.ts';
import { handoutFacts, isTakenOn, Medication, MedicineHandout, medicationFacts } from './medication.ts';
import { HEALTH_KEEPERS } from './pregnancy-acts.ts';

/** Writes down what she takes, so that whoever is with her that day can hand it out. */
export const prescribe = defineAct({
  name: 'medicine.prescribe',
  input: z.strictObject({
    medicationId: AnyId,
    medication: medicationFacts.omit({ stoppedOn: true, stopWords: true }),
  }),
  by: HEALTH_KEEPERS,
  knows: ({ medication }) => ({ person: mustKnow(Person, medication.personId) }),
  decide({ medicationId, medication }, { person }) {
    const { since, untilOn, times } = medication;
    if (untilOn !== null && untilOn < since) return refuse(HEALTH_REFUSALS.untilBeforeSince);
    if (new Set(times).size < times.length) return refuse(HEALTH_REFUSALS.timeTwice);
    const facts = { ...medication, stoppedOn: null, stopWords: null };
    return accept(added(Medication, { id: medicationId, scopeId: person.id }, facts));
  },
});

/** It is not taken any more. A dose that changes is stopped and prescribed anew: what was handed out keeps its dose. */
export const stopMedication = defineAct({
  name: 'medicine.stop',
  input: z.strictObject({ medicationId: AnyId, on: CalendarDay, words: z.string().trim().min(1).max(500) }),
  by: HEALTH_KEEPERS,
  knows: ({ medicationId }) => ({ medication: mustKnow(Medication, medicationId) }),
  decide({ on, words }, { medication }) {
    if (medication.stoppedOn !== null) return refuse(HEALTH_REFUSALS.stopped);
    if (on < medication.since) return refuse(HEALTH_REFUSALS.untilBeforeSince);
    return accept(changed(Medication, medication.id, { stoppedOn: on, stopWords: words }));
  },
});

/** Given, not wanted, or missed by us. Each time of a day is answered for once: two hands must not give the same dose. */
export const handOutMedicine = defineAct({
  name: 'medicine.hand-out',
  input: z.strictObject({ handoutId: AnyId, handout: handoutFacts }),
  by: [...HEALTH_KEEPERS, 'shelter-warden'],
  knows: ({ handout: { medicationId, on } }) => ({
    medication: mustKnow(Medication, medicationId),
    handouts: allKnown(MedicineHandout, { medicationId, on }),
  }),
  decide({ handoutId, handout }, { medication, handouts }, { today }) {
    const { on, time, personId, what } = handout;
    if (on > today) return refuse(HEALTH_REFUSALS.handoutNotYet);
    if (personId !== medication.personId) return refuse(HEALTH_REFUSALS.otherPerson);
    if (!isTakenOn(medication, on)) return refuse(HEALTH_REFUSALS.notTakenThen);
    if (time === null ? medication.times.length > 0 : !medication.times.includes(time))
      return refuse(HEALTH_REFUSALS.notAtThatTime);
    if (time !== null && handouts.some((one) => one.time === time)) return refuse(HEALTH_REFUSALS.handedOut);
    if (time === null && what === 'missed') return refuse(HEALTH_REFUSALS.notAtThatTime);
    return accept(added(MedicineHandout, { id: handoutId, scopeId: medication.scopeId }, handout));
  },
});
