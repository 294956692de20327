import { aboutPage } from './about.ts';
import { FEED_PAGES } from './feeds/feed-pages.ts';
import { FIGURE_PAGES } from './figures/figure-pages.ts';
import { frontPage } from './front.ts';
import { GIVE_PAGES, GIVE_TAKERS } from './give/give-pages.ts';
import type { Page, Taker } from './page.ts';
import { picturePage } from './picture.ts';
import { puzzlePage } from './puzzle.ts';
import { searchPage } from './search/search-page.ts';
import { STORY_PAGES } from './stories/story-pages.ts';
import { APPEAL_PAGES } from './words/appeal-pages.ts';
import { COMMENT_PAGES } from './words/comment-pages.ts';
import { OFFER_PAGES } from './words/offer-pages.ts';
import { PRAYER_PAGES } from './words/prayer-pages.ts';

/** Every page there is, in the order of the menu; the last one takes any single word, as the name of a category. */
export const PAGES: readonly Page[] = [
  frontPage,
  ...STORY_PAGES.pages,
  ...FIGURE_PAGES,
  ...GIVE_PAGES,
  ...COMMENT_PAGES.pages,
  ...PRAYER_PAGES.pages,
  ...APPEAL_PAGES,
  ...OFFER_PAGES.pages,
  aboutPage,
  puzzlePage,
  searchPage,
  picturePage,
  ...FEED_PAGES,
  ...STORY_PAGES.categories,
];

/** What readers may send, and to where. */
export const TAKERS: readonly Taker[] = [
  ...GIVE_TAKERS,
  ...COMMENT_PAGES.takers,
  ...PRAYER_PAGES.takers,
  ...OFFER_PAGES.takers,
];
