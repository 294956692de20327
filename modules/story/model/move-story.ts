import { z } from 'zod';
import { allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { hasRole } from '#kernel/actor.ts';
import { StoryState } from '#kernel/code-lists/story-state.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import type { GateReport } from './gate/finding.ts';
import { StoryLanguage } from './language.ts';
import { BY_ANOTHER, isWalked, mayGoBack, nextOf, STEP_ROLES, sentBackTo, stateOfStep, stepsOf } from './lifecycle.ts';
import { Story, type StoryFacts } from './story.ts';
import { hardStops, STORY_REFUSALS } from './story-refusals.ts';
import { STORY_BRIEFERS, STORY_PUBLISHERS } from './story-roles.ts';
import { StoryStep, type StoryStepFacts, stepFacts } from './story-step.ts';
import { StoryText, type StoryTextFacts } from './story-text.ts';

/** Inspected by the server in the same transaction: no device holds what identifies her. Null where it could not be. */
export type Inspected = { report: GateReport | null };

type Text = Stored<StoryTextFacts>;
type Step = Stored<StoryStepFacts>;

/** A story goes one state on, or any number back. Out of *take out what identifies* it comes only without a hard finding. */
export const moveStory = defineAct({
  name: 'story.move-story',
  input: z.strictObject({ storyId: AnyId, to: StoryState }),
  by: [...STORY_PUBLISHERS, ...STORY_BRIEFERS],
  answeredBy: 'server',
  knows: ({ storyId }) => ({
    story: mustKnow(Story, storyId),
    texts: allKnown(StoryText, { storyId }),
    steps: allKnown(StoryStep, { storyId }),
  }),
  decide({ storyId, to }, known, { actor }) {
    const { story, texts, steps } = known;
    const { report } = known as typeof known & Inspected; // looked up by the server's half of this act
    const goesBack = mayGoBack(story.state, to, story.about);
    // The gate tells names apart only for whoever reads the desk.
    if (!goesBack && story.state === 'deidentify' && !hasRole(actor, ...STORY_PUBLISHERS))
      return refuse(STORY_REFUSALS.notThisRole);
    const wrong = goesBack ? null : refuseOn(story, to, { texts, steps, report });
    if (wrong) return refuse(wrong);
    // Taken up again, it is on the desk, and no longer held at the door.
    return accept(changed(Story, storyId, { state: to, ...(story.heldAt !== null && { heldAt: null, heldFor: [] }) }));
  },
});

type Stands = { texts: readonly Text[]; steps: readonly Step[]; report: GateReport | null };

function refuseOn(story: Stored<StoryFacts>, to: StoryState, { texts, steps, report }: Stands): Refusal | null {
  if (nextOf(story.state, story.about) !== to) return STORY_REFUSALS.notOnTheWay;
  if (stepsOf(story.state).some((kind) => !isWalked(kind, story, texts, steps))) return STORY_REFUSALS.stepMissing;
  if (story.state === 'idea' && story.brief !== null && story.subjects === 0) return STORY_REFUSALS.nobodyLinked;
  if (story.state === 'drafting' && texts.length === 0) return STORY_REFUSALS.noText;
  if (story.state !== 'deidentify') return null;
  if (report === null) return STORY_REFUSALS.gateNotAsked;
  const hard = report.findings.filter(({ weight }) => weight === 'hard').length;
  return hard > 0 ? hardStops(hard) : null;
}

/** So long somebody looks for her with what the text tells, before it is let go. */
export const TRY_MINUTES = 20;

/** Writes down a step that was walked with a story, and what came of it. Passed, it goes on by itself; else it goes back. */
export const recordStep = defineAct({
  name: 'story.record-step',
  input: z.strictObject({
    stepId: AnyId,
    storyId: AnyId,
    ...stepFacts,
    looked: z.array(z.strictObject({ language: StoryLanguage, version: z.int().min(1) })).max(6),
  }),
  by: ['case-manager', 'legal-officer', 'communications-editor', 'director'],
  answeredBy: 'server',
  knows: ({ storyId }) => ({
    story: mustKnow(Story, storyId),
    texts: allKnown(StoryText, { storyId }),
    steps: allKnown(StoryStep, { storyId }),
  }),
  decide({ stepId, storyId, ...step }, { story, texts, steps }, { actor, now }) {
    if (!hasRole(actor, ...STEP_ROLES[step.step])) return refuse(STORY_REFUSALS.notThisRole);
    const facts: StoryStepFacts = { storyId, ...step, doneBy: actor.staffId, doneAt: now };
    const wrong = refuseStep(facts, story, texts);
    if (wrong) return refuse(wrong);
    const to = leadsTo(facts, story, texts, [...steps, facts]);
    return accept(
      added(StoryStep, { id: stepId, scopeId: storyId }, facts),
      ...(to ? [changed(Story, storyId, { state: to })] : []),
    );
  },
});

function refuseStep(step: StoryStepFacts, { state }: StoryFacts, texts: readonly Text[]): Refusal | null {
  if (state !== stateOfStep(step.step)) return STORY_REFUSALS.notOnTheWay;
  if (!StoryStep.holds(step)) return STORY_REFUSALS.stepFacts;
  if (BY_ANOTHER.includes(step.step) && texts.some(({ changedBy }) => changedBy === step.doneBy))
    return STORY_REFUSALS.ownWords;
  if (
    step.looked.length !== texts.length ||
    texts.some(
      ({ language, version }) => !step.looked.some((one) => one.language === language && one.version === version),
    )
  )
    return STORY_REFUSALS.otherEdition;
  if (step.step !== 'intruder_try') return null;
  if ((step.minutes ?? 0) < TRY_MINUTES) return STORY_REFUSALS.tooShort;
  return step.found === null ? STORY_REFUSALS.nothingFound : null;
}

function leadsTo(
  { step, outcome }: StoryStepFacts,
  story: StoryFacts,
  texts: readonly Text[],
  steps: readonly StoryStepFacts[],
): StoryState | null {
  if (outcome === 'sent_back') return sentBackTo(step);
  return isWalked(step, story, texts, steps) ? nextOf(story.state, story.about) : null;
}
