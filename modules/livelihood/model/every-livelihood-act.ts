import type { AnyAct } from '#kernel/act.ts';
import { correctLivelihoodStep } from './correct-step.ts';
import { checkEmployer, sayAim, stateIncome } from './her-own-words.ts';
import { correctLivelihood, moveLivelihood, planLivelihood } from './livelihood-acts.ts';

/** Every act on livelihood. */
export const LIVELIHOOD_ACTS: readonly AnyAct[] = [
  planLivelihood,
  moveLivelihood,
  correctLivelihood,
  correctLivelihoodStep,
  sayAim,
  stateIncome,
  checkEmployer,
];
