import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { CareGoal, type CarePlanFacts } from '#modules/care-plan/model/care-plan.ts';
import { DatedText } from '#platform/design/dated-text.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';

/** Plans that are over, with what was reached in them. */
export function EndedPlans({ plans }: { plans: readonly Stored<CarePlanFacts>[] }) {
  const { t } = useTranslation('care-plan');
  if (plans.length === 0) return null;
  return (
    <RowList label={t('endedPlans')}>
      {plans.map((plan) => (
        <EndedPlan key={plan.id} plan={plan} />
      ))}
    </RowList>
  );
}

function EndedPlan({ plan }: { plan: Stored<CarePlanFacts> }) {
  const { t } = useTranslation('care-plan');
  const today = useToday();
  const goals = useRecords(CareGoal, { planId: plan.id });
  const under = (
    <>
      {plan.ownWords && <OwnWords text={plan.ownWords} lang={plan.lang} />}
      {goals.map(({ id, ownWords, objective, state }) => (
        <span key={id}>{t('endedGoal', { goal: ownWords ?? objective, state: t(`state.${state}`) })}</span>
      ))}
      <span>{plan.endedWords}</span>
    </>
  );
  return (
    <Row title={t('endedPlan')} under={under} due={plan.ended && <DatedText value={plan.ended} today={today} />} />
  );
}
