import type { AnyAct } from '#kernel/act.ts';
import { PICTURE_ACTS } from '#modules/picture/model/every-picture-act.ts';
import { STORY_ACTS } from '#modules/story/model/every-story-act.ts';

/** What is told to everybody: stories and their pictures. */
export const TELL_ACTS: readonly AnyAct[] = [...PICTURE_ACTS, ...STORY_ACTS];
