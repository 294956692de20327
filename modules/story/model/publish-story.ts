import { z } from 'zod';
import { type Asking, allKnown, defineAct, mustKnow } from '#kernel/act.ts';
import { addDays, dayInIndia } from '#kernel/calendar.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { concerns, type Finding, type GateReport, type Stop } from './gate/finding.ts';
import { StoryLanguage } from './language.ts';
import { missingSteps } from './lifecycle.ts';
import type { Inspected } from './move-story.ts';
import { isOut, Story } from './story.ts';
import { StoryOverride, type StoryOverrideFacts } from './story-override.ts';
import { hardStops, STORY_REFUSALS, softStops } from './story-refusals.ts';
import { STORY_PUBLISHERS, STORY_WITHDRAWERS } from './story-roles.ts';
import { StoryStep } from './story-step.ts';
import { StoryText, type StoryTextFacts } from './story-text.ts';

/** Besides the gate's report: addresses that another story has, and pictures that are not there to be shown. */
export type PublishKnown = Inspected & { takenSlugs: readonly string[]; missingPictures: readonly string[] };

type Text = Stored<StoryTextFacts>;
type Input = { languages: readonly StoryLanguage[]; visibleFrom: string | null };

/** A year ahead nobody knows whether it may still be told. */
const AHEAD_DAYS = 366;

/**
 * Lets a story out, or a corrected edition of it, by two. The gate is asked in the same transaction, when it is asked for
 * and again when the second person says yes: what changed meanwhile is seen, and no screen's word is taken for it.
 */
export const publishStory = defineAct({
  name: 'story.publish-story',
  input: z.strictObject({
    storyId: AnyId,
    languages: z.array(StoryLanguage).min(1).max(6),
    visibleFrom: Moment.nullable(),
  }),
  by: STORY_PUBLISHERS,
  answeredBy: 'server',
  stepUp: true,
  knows: ({ storyId }) => ({
    story: mustKnow(Story, storyId),
    texts: allKnown(StoryText, { storyId }),
    steps: allKnown(StoryStep, { storyId }),
    passed: allKnown(StoryOverride, { storyId }),
  }),
  secondPerson: {
    by: STORY_PUBLISHERS,
    // It was decided first: this title came through the gate.
    tells: ({ languages }, known) => {
      const title = known.texts.find(({ language }) => language === languages[0])?.title ?? '';
      return { key: 'approval:tells.publish-story', values: { title, languages: languages.join(', ') } };
    },
  },
  decide({ storyId, ...input }, known, asking) {
    const { story, texts, steps, passed } = known;
    const found = known as typeof known & PublishKnown; // looked up by the server's half of this act
    if (story.state !== 'second_editor') return refuse(STORY_REFUSALS.notOnTheWay);
    if (missingSteps(story, texts, steps).length > 0) return refuse(STORY_REFUSALS.stepMissing);
    const wrong =
      refuseTexts(input, texts, found) ??
      refuseMoment(input, asking) ??
      refuseFound(found.report, passed, input.languages);
    if (wrong) return refuse(wrong);
    const visibleFrom = input.visibleFrom ?? asking.now;
    return accept(
      changed(Story, storyId, {
        state: input.visibleFrom === null ? 'published' : 'scheduled',
        visibleFrom,
        publicIn: [...input.languages],
        // Told again after it was taken back, it is told anew.
        publishedOn: isOut(story) ? story.publishedOn : dayInIndia(visibleFrom),
        updatedOn: isOut(story) ? dayInIndia(visibleFrom) : null,
        consentEndedAt: null,
        heldAt: null,
        heldFor: [],
        consentUntil: found.report?.consentUntil ?? null,
      }),
    );
  },
});

function refuseTexts({ languages }: Input, texts: readonly Text[], found: PublishKnown): Refusal | null {
  const asked = texts.filter(({ language }) => languages.includes(language));
  if (asked.length < new Set(languages).size || languages.length > asked.length) return STORY_REFUSALS.notWritten;
  if (asked.some(({ slug }) => slug === null)) return STORY_REFUSALS.noAddress;
  if (asked.some(({ slug }) => found.takenSlugs.includes(slug ?? ''))) return STORY_REFUSALS.addressTaken;
  if (asked.some(({ blocks }) => blocks.length === 0)) return STORY_REFUSALS.nothingToShow;
  return found.missingPictures.length > 0 ? STORY_REFUSALS.pictureMissing : null;
}

function refuseMoment({ visibleFrom }: Input, { now, today }: Asking): Refusal | null {
  if (visibleFrom === null) return null;
  if (visibleFrom <= now) return STORY_REFUSALS.later;
  return dayInIndia(visibleFrom) > addDays(today, AHEAD_DAYS) ? STORY_REFUSALS.tooFar : null;
}

function refuseFound(
  report: GateReport | null,
  passed: readonly StoryOverrideFacts[],
  languages: readonly StoryLanguage[],
): Refusal | null {
  if (report === null) return STORY_REFUSALS.gateNotAsked;
  const all = standingAgainst(report, passed, languages);
  const hard = all.filter(({ weight }) => weight === 'hard').length;
  if (hard > 0) return hardStops(hard);
  return all.length > 0 ? softStops(all.length) : null;
}

/** What the gate holds against these languages, but for what two people let pass. What is hard nobody can have let pass. */
export function standingAgainst(
  { findings, stops }: GateReport,
  passed: readonly Pick<StoryOverrideFacts, 'key'>[],
  languages: readonly StoryLanguage[],
): (Finding | Stop)[] {
  const here = findings.filter((one) => languages.some((language) => concerns(one, language)));
  // What a language lacks stops that language alone.
  const stopping = stops.filter(({ values: { language } }) => language === undefined || isOf(languages, language));
  const isPassed = (key: string) => passed.some((one) => one.key === key);
  return [...here, ...stopping].filter(({ weight, key }) => weight === 'hard' || (weight === 'soft' && !isPassed(key)));
}

const isOf = (languages: readonly string[], language: string | number): boolean => languages.includes(String(language));

/**
 * One button. Every language, the lists, the feeds and the pictures of it are gone with the transaction. One person is enough
 * and nothing is asked but why; what the reader is told is a code, never the reason.
 */
export const withdrawStory = defineAct({
  name: 'story.withdraw-story',
  input: z.strictObject({
    storyId: AnyId,
    forWhat: z.enum(['wish', 'safety', 'wrong', 'let-go']),
    why: z.string().trim().min(1).max(1000),
  }),
  by: STORY_WITHDRAWERS,
  answeredBy: 'server',
  knows: ({ storyId }) => ({ story: mustKnow(Story, storyId) }),
  decide({ storyId, forWhat, why }, { story }, { now }) {
    if (story.state === 'withdrawn') return refuse(STORY_REFUSALS.isWithdrawn);
    const ended = { withdrawnAt: now, withdrawnFor: forWhat, withdrawnWhy: why };
    return accept(
      changed(Story, storyId, { state: 'withdrawn', visibleFrom: null, publicIn: [], consentUntil: null, ...ended }),
    );
  },
});
