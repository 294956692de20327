import { defineAct } from '#kernel/act.ts';
import { accept } from '#kernel/decision.ts';
import { NewPerson, personMet } from './new-person.ts';

/** Writes down that we know of a person. Only a name used is needed, or not even that: a code is drawn. */
export const addPerson = defineAct({
  name: 'person.add-person',
  input: NewPerson,
  by: ['investigator', 'operation-lead', 'case-manager'],
  knows: () => ({}),
  decide: (input, _known, asking) => accept(...personMet(input, asking)),
});
