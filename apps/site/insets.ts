import type { Markup } from './html/markup.ts';
import type { Asked, ShownStory } from './page.ts';
import { appealInStory, appealsOnFront } from './words/draw-appeals.ts';
import { commentsUnder } from './words/draw-comments.ts';
import { prayersOnFront } from './words/draw-prayers.ts';

type Inset = (asked: Asked, shown: ShownStory) => Promise<Markup | null> | Markup | null;

/** What other parts put under a story: comments, prayers. Under a child's story each decides for itself that it stands closed. */
export const UNDER_STORY: readonly Inset[] = [commentsUnder];

/** What other parts put on the first page, below the newest stories. */
export const ON_FRONT: readonly ((asked: Asked) => Promise<Markup | null> | Markup | null)[] = [
  appealsOnFront,
  prayersOnFront,
];

/** Draws the appeal that a story holds. Never asked for a story about a child. */
export const APPEAL_IN_STORY: { draw: ((asked: Asked, appealId: string) => Promise<Markup | null>) | null } = {
  draw: appealInStory,
};
