import type { StoryState } from '#kernel/code-lists/story-state.ts';
import type { PartState } from '#modules/story/model/translation.ts';
import type { Tone } from '#platform/design/kinds.ts';

export const STATE_TONES: Readonly<Record<PartState, Tone>> = {
  missing: 'missed',
  stale: 'risk',
  machine: 'pending',
  human: 'info',
  reviewed: 'ok',
};

export const STORY_TONES: Readonly<Record<StoryState, Tone>> = {
  idea: 'mute',
  consent_check: 'pending',
  drafting: 'info',
  deidentify: 'accent',
  legal_review: 'pending',
  survivor_review: 'pending',
  second_editor: 'pending',
  scheduled: 'accent',
  published: 'ok',
  withdrawn: 'missed',
};
