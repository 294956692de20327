import { z } from 'zod';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';
import { StoryLanguage } from './language.ts';

/** What is done with a story by people, each on a day and by name. `intruder_try`: somebody tries for twenty minutes to find out who she is. */
export const STORY_STEPS = [
  'consent_check',
  'legal_review',
  'survivor_review',
  'intruder_try',
  'second_editor',
] as const;
export const StoryStepKind = z.enum(STORY_STEPS);
export type StoryStepKind = z.infer<typeof StoryStepKind>;

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();

/** What is said of a step. What does not belong to it is null. */
export const stepFacts = {
  step: StoryStepKind,
  outcome: z.enum(['passed', 'sent_back']),
  note: Words(2000),
  /** Reading back: with whom (a `story-subject`, which tells an editor nothing), in which language, how, and what she said. */
  subjectId: AnyId.nullable(),
  lang: Words(10),
  manner: z.enum(['read-aloud', 'recording', 'read-herself']).nullable(),
  said: Words(2000),
  /** The try: how long, and what was found. */
  minutes: z.int().min(1).max(600).nullable(),
  found: Words(2000),
};

const facts = z.strictObject({
  storyId: AnyId,
  ...stepFacts,
  /** The versions of the texts that were looked at: a step says nothing of words that came after it. */
  looked: z.array(z.strictObject({ language: StoryLanguage, version: z.int().min(1) })).max(6),
  doneBy: AnyId,
  doneAt: Moment,
});

/** A step that somebody walked with a story on its way to the public. It stays as it was written. */
export const StoryStep = defineRecord({
  kind: 'story-step',
  compartment: 'publishing',
  facts,
  moments: ['doneAt'],
  holds: ({ step, subjectId, lang, manner, minutes }) =>
    (step === 'survivor_review') === (subjectId !== null && lang !== null && manner !== null) &&
    (step === 'intruder_try') === (minutes !== null),
});
export type StoryStepFacts = z.infer<typeof facts>;
