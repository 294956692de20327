import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { CareReview, type CareReviewFacts } from '#modules/care-plan/model/care-plan.ts';
import { ClosedDetail } from '#platform/design/closed-detail.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';

/** Earlier editions: when the plan was looked at, what she said of it, and the goals as they stood then. */
export function PastReviews({ personId }: { personId: string }) {
  const { t } = useTranslation('care-plan');
  const reviews = useRecords(CareReview, { personId }).toSorted((a, b) => b.edition - a.edition);
  if (reviews.length === 0) return null;
  return (
    <Section title={t('reviews')} count={reviews.length} level={3} small>
      <RowList label={t('reviews')}>
        {reviews.map((review) => (
          <ReviewRow key={review.id} review={review} />
        ))}
      </RowList>
    </Section>
  );
}

function ReviewRow({ review }: { review: Stored<CareReviewFacts> }) {
  const { t } = useTranslation('care-plan');
  const today = useToday();
  const under = (
    <>
      {review.ownWords ? (
        <OwnWords text={review.ownWords} lang={review.lang} />
      ) : (
        <FactLine icon="unknown" tone="risk">
          {t(`voice.${review.voice}`)}
        </FactLine>
      )}
      {review.ourWords && <span>{review.ourWords}</span>}
      {review.goals.length > 0 && (
        <ClosedDetail kind={t('goalsThen', { count: review.goals.length })}>
          <GoalsThen goals={review.goals} />
        </ClosedDetail>
      )}
    </>
  );
  const due = <DatedText value={review.happened} today={today} />;
  return <Row title={t('edition', { edition: review.edition })} under={under} due={due} />;
}

function GoalsThen({ goals }: { goals: CareReviewFacts['goals'] }) {
  const { t } = useTranslation('care-plan');
  return (
    <ul>
      {goals.map(({ goalId, ownWords, objective, state, actions, done }) => (
        <li key={goalId}>
          {ownWords ?? objective} <Tag>{t(`state.${state}`)}</Tag> {t('stepsDone', { done, actions })}
        </li>
      ))}
    </ul>
  );
}
