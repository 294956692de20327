import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { CareGoal, type CareGoalFacts, type CarePlanFacts, HER_SIDES } from '#modules/care-plan/model/care-plan.ts';
import { Button } from '#platform/design/button.tsx';
import { ClockMark } from '#platform/design/clock-mark.tsx';
import { clockWords } from '#platform/design/clock-words.ts';
import { Cluster } from '#platform/design/cluster.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useNow, useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { GoalCard } from './goal-card.tsx';
import type { Writing } from './plan-forms.tsx';

type Props = { plan: Stored<CarePlanFacts>; onWrite: ((writing: Writing) => void) | null };

/** The plan in force: her wish for it all, the open goals with their steps, and what was settled. */
export function OpenedPlan({ plan, onWrite }: Props) {
  const { t } = useTranslation('care-plan');
  const goals = useRecords(CareGoal, { planId: plan.id });
  // What she calls her own stands before what we thought of.
  const open = goals
    .filter(({ state }) => state === 'open')
    .toSorted((a, b) => HER_SIDES.indexOf(a.herSide) - HER_SIDES.indexOf(b.herSide));
  const settled = goals.filter(({ state }) => state !== 'open');
  return (
    <>
      <PlanHead plan={plan} />
      {open.length === 0 && <EmptyLine>{t('noGoals')}</EmptyLine>}
      {open.map((goal) => (
        <GoalCard key={goal.id} goal={goal} onWrite={onWrite} />
      ))}
      {settled.length > 0 && (
        <RowList label={t('settled')}>
          {settled.map((goal) => (
            <SettledGoal key={goal.id} goal={goal} onWrite={onWrite} />
          ))}
        </RowList>
      )}
      {onWrite && (
        <Cluster>
          <Button icon="add" onClick={() => onWrite({ is: 'goal', plan })}>
            {t('addGoal')}
          </Button>
          <Button kind="quiet" icon="end" onClick={() => onWrite({ is: 'end', plan })}>
            {t('end')}
          </Button>
        </Cluster>
      )}
    </>
  );
}

/** What became of a goal, and the way back: nobody is held to have given something up. */
function SettledGoal({ goal, onWrite }: { goal: Stored<CareGoalFacts>; onWrite: Props['onWrite'] }) {
  const { t } = useTranslation('care-plan');
  const { ownWords, objective, settledWords, state } = goal;
  const due = (
    <>
      <Tag tone={state === 'reached' ? 'ok' : 'mute'}>{t(`state.${state}`)}</Tag>
      {onWrite && (
        <Button kind="quiet" onClick={() => onWrite({ is: 'reopen', goal })}>
          {t('reopenGoal')}
        </Button>
      )}
    </>
  );
  return <Row title={ownWords ?? objective} under={settledWords && <span>{settledWords}</span>} due={due} />;
}

function PlanHead({ plan }: { plan: Stored<CarePlanFacts> }) {
  const { t, i18n } = useTranslation(['care-plan', 'design']);
  const ofDesign = useTranslation('design').t;
  const [today, now] = [useToday(), useNow()];
  const state = plan.reviewOn < today ? 'missed' : plan.reviewOn === today ? 'at-risk' : 'running';
  const isHers = plan.share === 'made-together' || plan.share === 'agreed';
  return (
    <>
      <Cluster>
        <Tag>{t('edition', { edition: plan.edition })}</Tag>
        <Tag tone={isHers ? 'ok' : 'risk'}>{t(`share.${plan.share}`)}</Tag>
        <ClockMark
          state={state}
          due={t('reviewOn', { when: clockWords(plan.reviewOn, state, now, ofDesign, i18n.language) })}
        />
      </Cluster>
      {plan.ownWords && <OwnWords text={plan.ownWords} lang={plan.lang} />}
    </>
  );
}
