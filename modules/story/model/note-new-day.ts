import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { StopCode } from './gate/finding.ts';
import type { Inspected } from './move-story.ts';
import { isOut, Story } from './story.ts';
import { STORY_REFUSALS } from './story-refusals.ts';
import { STORY_PUBLISHERS } from './story-roles.ts';

const OF_CONSENT: readonly StopCode[] = [
  'no-consent',
  'no-permission-or-assent',
  'consent-ended',
  'quote-without-consent',
  'image-without-consent',
  'translation-without-consent',
];

/**
 * What a public story rests on ran out or soon does, and was asked again: the gate looks until when it holds now. It says a day
 * and never whose answer that is. Where something is missing still, the story stays as due as it was.
 */
export const noteNewDay = defineAct({
  name: 'story.note-new-day',
  input: z.strictObject({ storyId: AnyId }),
  by: STORY_PUBLISHERS,
  answeredBy: 'server',
  knows: ({ storyId }) => ({ story: mustKnow(Story, storyId) }),
  decide({ storyId }, known) {
    const { story, report } = known as typeof known & Inspected; // looked up by the server's half of this act
    if (!isOut(story)) return refuse(STORY_REFUSALS.notOut);
    if (report === null) return refuse(STORY_REFUSALS.gateNotAsked);
    if (report.stops.some(({ code }) => OF_CONSENT.includes(code))) return refuse(STORY_REFUSALS.consentsMissing);
    return accept(changed(Story, storyId, { consentUntil: report.consentUntil }));
  },
});
