import { z } from 'zod';

/** Four different ways of having no answer; folding them into one would claim that somebody asked. */
export const ANSWER_STATES = ['not_known', 'not_asked', 'declined', 'not_recorded'] as const;
export const AnswerState = z.enum(ANSWER_STATES);
export type AnswerState = z.infer<typeof AnswerState>;
