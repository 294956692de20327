import { Appeal, Campaign } from '#modules/appeal/model/appeal.ts';
import { Comment } from '#modules/comment/model/comment.ts';
import { Prayer } from '#modules/prayer/model/prayer.ts';
import { Story } from '#modules/story/model/story.ts';
import { appealIdOf, FUEL, prayerIdOf } from '../beside/readers-answered.ts';
import { BESIDE, RESCUE_NEWS } from '../stories/news.ts';
import { storyIdOf } from '../stories/story-blocks.ts';
import { count, type Fact, type FactsOfSentences, one } from './fact.ts';

const asked = (name: string, by: 'zoya' | 'joel', sort: string): Fact => ({
  record: 'appeal',
  by,
  read: one(Appeal, appealIdOf(name), (appeal) => [appeal.sort, appeal.state, appeal.texts.length > 1]),
  is: [sort, 'shown', true],
});
const open = (name: string, by: 'zoya' | 'joel'): Fact => ({
  record: 'story.comments-open',
  by,
  read: one(Story, storyIdOf(name), ({ commentsOpen }) => commentsOpen),
  is: true,
});

/** What readers are asked for, what they said, and that they may. */
export const READER_FACTS: FactsOfSentences = {
  A38: [
    asked('help-the-team-go-on', 'zoya', 'fund'),
    {
      record: 'campaign',
      by: 'zoya',
      read: one(Campaign, FUEL, ({ state, targetPaise }) => [state, targetPaise]),
      is: ['shown', 60_000_000],
    },
  ],
  A40: [open(RESCUE_NEWS, 'zoya')],
  B28: [asked('help-the-work', 'joel', 'fund')],
  B29: [
    asked('pray-with-us', 'joel', 'pray'),
    {
      record: 'prayer, of nobody in particular',
      by: 'joel',
      read: one(Prayer, prayerIdOf('out-and-still-in'), ({ state, consentId }) => [state, consentId]),
      is: ['shown', null],
    },
  ],
  B30: [
    {
      record: 'comment, of those that are shown',
      by: 'joel',
      read: count(Comment, { storyId: storyIdOf(BESIDE) }, ({ state }) => state === 'shown'),
      is: 1,
    },
  ],
  B31: [open(BESIDE, 'joel')],
};

/** The appeal in the sentence of the many more; its number stands beside it as what it is. */
export const MANY_MORE: readonly Fact[] = [asked('help-the-work', 'joel', 'fund')];
