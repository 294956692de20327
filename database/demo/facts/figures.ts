import { Release } from '#modules/release/model/release.ts';
import { idOf } from '../id-of.ts';
import { type FactsOfSentences, one, type Reading } from './fact.ts';

/** A2 and A37, and what the whole story adds up to. */
export const FIGURE_FACTS: FactsOfSentences = {
  A2: [
    {
      record: 'figure persons_rescued, to be made public',
      by: 'rhea',
      read: one(Release, idOf('release nine'), ({ state, notBefore, indicator }) => [state, notBefore, indicator]),
      is: ['planned', '2024-06-07', 'persons_rescued'],
    },
  ],
  A37: [
    {
      record: 'figure persons_rescued since 2020',
      by: 'rhea',
      read: async ({ figures }) => sinceOf((await figures(STORY_SPAN)).figures),
      is: [66, 'exact', 'person', 57, 9, '2020-01-01', '2024-05-08', '2024-05-13'],
    },
    {
      record: 'figure persons_rescued',
      by: 'rhea',
      read: async ({ figures }) => figureOf((await figures(STORY_SPAN)).figures, 'persons_rescued'),
      is: 9,
    },
  ],
};

export const STORY_SPAN = { from: '2024-04-01', to: '2024-05-08' };

type Answered = Awaited<ReturnType<Reading['figures']>>['figures'];

function sinceOf(figures: Answered): unknown {
  const since = figures.find(({ reach }) => reach === 'since');
  return (
    since && [
      since.value,
      since.qualifier,
      since.unit,
      since.declaredPart,
      since.recordedPart,
      since.period.from,
      since.period.to,
      since.asOf,
    ]
  );
}

function figureOf(figures: Answered, indicator: string): number | undefined {
  return figures.find((one_) => one_.reach === 'period' && one_.indicator === indicator)?.value;
}
