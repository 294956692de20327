import { defineAct } from '#kernel/act.ts';
import { contradictsBirth } from '#kernel/age.ts';
import { accept, refuse } from '#kernel/decision.ts';
import { NewPerson, personMet } from './new-person.ts';
import { PERSON_REFUSALS } from './person-refusals.ts';

/** Writes down that we know of a person. Only a name used is needed, or not even that: a code is drawn. */
export const addPerson = defineAct({
  name: 'person.add-person',
  input: NewPerson,
  by: ['investigator', 'operation-lead', 'case-manager'],
  knows: () => ({}),
  decide(input, _known, asking) {
    const { born, age, birthBasis } = input;
    if (born && age && contradictsBirth(age.observed, age.at, { on: born, basis: birthBasis }))
      return refuse(PERSON_REFUSALS.ageContradictsBirth);
    if (born?.earliest && born.earliest > asking.today) return refuse(PERSON_REFUSALS.bornInFuture);
    return accept(...personMet(input, asking));
  },
});
