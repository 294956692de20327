import type { Block } from '../block.ts';
import { CATEGORY_BLOCKS } from './categories.ts';
import { EARLIER_LIVES_BLOCKS } from './earlier-lives.ts';
import { NEWS_BLOCKS } from './news.ts';
import { ONE_LIFE_BLOCKS } from './one-life.ts';
import { RAJITHA_BLOCKS } from './rajitha.ts';
import { SEVERAL_LIVES_BLOCKS } from './several-lives.ts';
import { SPRING_BLOCKS } from './spring.ts';

/** What the two organisations tell the public, or began to. */
export const STORIES: readonly Block[] = [
  ...CATEGORY_BLOCKS,
  ...EARLIER_LIVES_BLOCKS,
  ...SEVERAL_LIVES_BLOCKS,
  ...NEWS_BLOCKS,
  ...ONE_LIFE_BLOCKS,
  ...SPRING_BLOCKS,
  ...RAJITHA_BLOCKS,
];
