import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { recordSchoolAnswer } from '#modules/schooling/model/ask-school.ts';
import type { EducationRecordFacts } from '#modules/schooling/model/education-record.ts';
import type { Learner } from '#modules/schooling/model/learners.ts';
import type { SchoolEngagementFacts } from '#modules/schooling/model/school-engagement.ts';
import { Button } from '#platform/design/button.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { useSchoolingWords } from './use-schooling-words.ts';

type LearnerRowProps = {
  learner: Learner;
  selected: boolean;
  onAnswer: (asked: Stored<SchoolEngagementFacts>) => void;
  onConfirm: (plan: Stored<EducationRecordFacts>) => void;
};

/** How schooling stands, and dashed beside it what is planned: a permission to sit an exam is no promotion. */
export function LearnerRow({
  learner: { person, now, planned, asked },
  selected,
  onAnswer,
  onConfirm,
}: LearnerRowProps) {
  const { t } = useTranslation(['schooling', 'design']);
  const words = useSchoolingWords();
  const mayWrite = useMayAsk(recordSchoolAnswer);
  const plan = planned[0];
  const under = (
    <>
      <span>{person.displayCode}</span>
      {now && <FactLine icon="school">{words.record(now)}</FactLine>}
      {asked && (
        <FactLine icon="calendar" tone={asked.decision === 'asked' ? 'risk' : undefined}>
          {words.asked(asked)}
        </FactLine>
      )}
      {planned.map((one) => (
        <Tag key={one.id} dashed icon="schooling">
          {t('line.planned', { words: words.record(one) })}
        </Tag>
      ))}
    </>
  );
  const act = mayWrite && (
    <>
      {asked?.decision === 'asked' && <Button onClick={() => onAnswer(asked)}>{t('answer')}</Button>}
      {plan && asked?.decision !== 'asked' && <Button onClick={() => onConfirm(plan)}>{t('confirm')}</Button>}
    </>
  );
  const title = <span className="s-private">{person.nameUsed ?? t('design:unknownName')}</span>;
  return <Row title={title} under={under} due={act} to={`/h/${person.id}`} selected={selected} />;
}
