import { by, day } from '#kernel/dated.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import type { NeedFacts } from '#modules/health/model/health-need.ts';
import type { HandoutFacts, MedicationFacts } from '#modules/health/model/medication.ts';
import type { OutcomeFacts, PregnancyFacts } from '#modules/health/model/pregnancy.ts';

/** Known by the end of February, expected by nobody in particular. */
export function buildPregnancy(facts: Partial<PregnancyFacts> = {}): PregnancyFacts {
  return {
    personId: 'personaaaaaa',
    knownSince: by('2024-02-29', 'by February'),
    expected: null,
    choices: 'not-yet',
    ownWords: null,
    lang: 'en',
    arrangements: null,
    facilityId: null,
    source: OWN_STAFF,
    ...facts,
  };
}

/** A loss, of which nobody has asked her yet whether she wants company. */
export function buildOutcome(facts: Partial<OutcomeFacts> = {}): OutcomeFacts {
  return {
    personId: 'personaaaaaa',
    pregnancyId: 'pregnanaaaaa',
    outcome: 'stillborn',
    happened: day('2024-05-08'),
    facilityId: null,
    words: null,
    ownWords: null,
    lang: 'en',
    support: 'not-asked',
    registration: null,
    registeredOn: null,
    source: OWN_STAFF,
    ...facts,
  };
}

/** Morning and night, since the first of May. */
export function buildMedication(facts: Partial<MedicationFacts> = {}): MedicationFacts {
  return {
    personId: 'personaaaaaa',
    name: 'Iron',
    dose: 'one tablet',
    times: ['morning', 'night'],
    since: '2024-05-01',
    untilOn: null,
    prescribedBy: null,
    note: 'with food',
    stoppedOn: null,
    stopWords: null,
    ...facts,
  };
}

export function buildHandout(facts: Partial<HandoutFacts> = {}): HandoutFacts {
  const ids = { personId: 'personaaaaaa', medicationId: 'medicineaaaa' };
  return { ...ids, on: '2024-05-13', time: 'morning', what: 'given', words: null, ...facts };
}

/** Something to mind since the first of May, with what it is for. */
export function buildNeed(facts: Partial<NeedFacts> = {}): NeedFacts {
  return {
    personId: 'personaaaaaa',
    whatToDo: 'Let her sit and drink before she walks on.',
    lang: 'en',
    urgency: 'soon',
    since: '2024-05-01',
    untilOn: null,
    endedOn: null,
    why: 'anaemia',
    endWords: null,
    ...facts,
  };
}
