import { SentComment, type WaitingComment } from '#modules/comment/model/sent-comment.ts';
import { StoryLanguage } from '#modules/story/model/language.ts';
import type { Transaction } from '#platform/server/database/transaction.ts';
import { readWaiting } from '#platform/server/site/inbox.ts';

/** Their name in the inbox, and among the copies. */
export const COMMENT = 'comment';

const STORIES = `select c.id, c.language, c.body ->> 'title' as title, c.body ->> 'commentsOpen' = 'true' and c.body ->> 'aboutChild' = 'false' as open
  from site.copy c where c.organisation_id = app.my_organisation() and c.kind = 'story' and c.taken_back_at is null and c.id = any ($1)`;

type StoryRow = { id: string; language: string; title: string | null; open: boolean };

/** Comments that wait, oldest first, each with the title of its story and whether that still takes any. */
export async function readComments(tx: Transaction, most: number, ids?: readonly string[]): Promise<WaitingComment[]> {
  const rows = await readWaiting(tx, COMMENT, { said: SentComment, most, ...(ids && { ids }) });
  const about = [...new Set(rows.flatMap((row) => row.about ?? []))];
  const stories = about.length > 0 ? await tx.query<StoryRow>(STORIES, [about]) : [];
  return rows.flatMap(({ about: storyId, language, ...rest }) => {
    if (storyId === null) return [];
    const told = stories.filter((story) => story.id === storyId);
    const title = (told.find((story) => story.language === language) ?? told[0])?.title ?? null;
    const storyOpen = told.some(({ open }) => open);
    return [{ ...rest, storyId, title, storyOpen, language: StoryLanguage.catch('en').parse(language) }];
  });
}
