import type { StoryStepKind } from '#modules/story/model/story-step.ts';

/** What is opened beside the text. */
export type DeskForm =
  | { is: 'language' | 'settings' | 'editions' | 'read' | 'publish' | 'withdraw' | 'link' | 'ask' }
  | { is: 'step'; step: StoryStepKind }
  | { is: 'pass'; key: string };
