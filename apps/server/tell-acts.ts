import type { AnyAct } from '#kernel/act.ts';
import { APPEAL_ACTS } from '#modules/appeal/model/every-appeal-act.ts';
import { COMMENT_ACTS } from '#modules/comment/model/comment-acts.ts';
import { MANY_COMMENT_ACTS } from '#modules/comment/model/many-comments.ts';
import { GIFT_ACTS } from '#modules/gift/model/every-gift-act.ts';
import { setGiving } from '#modules/giving/model/set-giving.ts';
import { PICTURE_ACTS } from '#modules/picture/model/every-picture-act.ts';
import { PRAYER_ACTS } from '#modules/prayer/model/prayer-acts.ts';
import { PRAYER_FOR_HER_ACTS } from '#modules/prayer/model/prayer-for-her.ts';
import { PUBLIC_SITE_ACTS } from '#modules/public-site/model/public-site-acts.ts';
import { STORY_ACTS } from '#modules/story/model/every-story-act.ts';

/** What is told to everybody, stories and their pictures, and what is answered to what everybody says and gives. */
export const TELL_ACTS: readonly AnyAct[] = [
  ...PICTURE_ACTS,
  ...PUBLIC_SITE_ACTS,
  ...STORY_ACTS,
  ...GIFT_ACTS,
  setGiving,
  ...COMMENT_ACTS,
  ...MANY_COMMENT_ACTS,
  ...PRAYER_ACTS,
  ...PRAYER_FOR_HER_ACTS,
  ...APPEAL_ACTS,
];
