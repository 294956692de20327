import type { AnyAct } from '#kernel/act.ts';
import { GIFT_ACTS } from '#modules/gift/model/every-gift-act.ts';
import { PICTURE_ACTS } from '#modules/picture/model/every-picture-act.ts';
import { STORY_ACTS } from '#modules/story/model/every-story-act.ts';

/** What is told to everybody, and what others give us for it: stories, pictures, gifts. */
export const TELL_ACTS: readonly AnyAct[] = [...PICTURE_ACTS, ...STORY_ACTS, ...GIFT_ACTS];
