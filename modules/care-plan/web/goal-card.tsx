import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { settleAction } from '#modules/care-plan/model/action-acts.ts';
import { CareAction, type CareActionFacts, type CareGoalFacts } from '#modules/care-plan/model/care-plan.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Button } from '#platform/design/button.tsx';
import { Card } from '#platform/design/card.tsx';
import { ClockMark } from '#platform/design/clock-mark.tsx';
import { clockWords } from '#platform/design/clock-words.ts';
import { Cluster } from '#platform/design/cluster.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { RoundTick } from '#platform/design/round-tick.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { usePending } from '#platform/web/ask.ts';
import { useMayAsk, useNow, useToday } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import styles from './care-plan.module.css';
import type { Writing } from './plan-forms.tsx';

type OnWrite = ((writing: Writing) => void) | null;
type Props = { goal: Stored<CareGoalFacts>; onWrite: OnWrite };

/** One goal: how she says it, by what one will see that it is reached, and the steps towards it. */
export function GoalCard({ goal, onWrite }: Props) {
  const { t } = useTranslation('care-plan');
  const actions = useRecords(CareAction, { goalId: goal.id });
  const ordered = actions.toSorted((a, b) => (a.dueOn ?? '9').localeCompare(b.dueOn ?? '9'));
  return (
    <Card>
      <div className={styles.goal}>
        <GoalWords goal={goal} />
        {ordered.length > 0 && (
          <RowList label={t('steps')}>
            {ordered.map((action) => (
              <ActionRow key={action.id} action={action} onWrite={onWrite} />
            ))}
          </RowList>
        )}
        {onWrite && (
          <Cluster>
            <Button icon="add" onClick={() => onWrite({ is: 'action', goal })}>
              {t('addStep')}
            </Button>
            <Button kind="quiet" icon="check" onClick={() => onWrite({ is: 'settle-goal', goal })}>
              {t('settleGoal')}
            </Button>
            <Button kind="quiet" icon="correct" onClick={() => onWrite({ is: 'correct', goal })}>
              {t('correct')}
            </Button>
          </Cluster>
        )}
      </div>
    </Card>
  );
}

function GoalWords({ goal }: { goal: Stored<CareGoalFacts> }) {
  const { t } = useTranslation('care-plan');
  const isPending = usePending()(goal.id);
  return (
    <>
      <Cluster>
        <Tag icon="indicators">{t(`domain.${goal.domain}`)}</Tag>
        <Tag tone={goal.herSide === 'against' ? 'risk' : 'mute'}>{t(`side.${goal.herSide}`)}</Tag>
        {isPending && <Tag tone="pending">{t('pending')}</Tag>}
      </Cluster>
      {goal.ownWords === null ? (
        <FactLine icon="unknown" tone="risk">
          {t('noOwnWords')}
        </FactLine>
      ) : (
        <OwnWords text={goal.ownWords} lang={goal.lang} />
      )}
      <span className={styles.objective}>{goal.objective}</span>
    </>
  );
}

function ActionRow({ action, onWrite }: { action: Stored<CareActionFacts>; onWrite: OnWrite }) {
  const { t, i18n } = useTranslation('care-plan');
  const ofDesign = useTranslation('design').t;
  const [today, now] = [useToday(), useNow()];
  const colleague = useRecord(StaffMember, action.staffId);
  const maySettle = useMayAsk(settleAction) && onWrite !== null && action.state === 'to-do';
  const doer = action.doer === 'colleague' ? colleague?.name : action.who;
  const { dueOn } = action;
  const state = dueOn !== null && dueOn < today ? 'missed' : 'running';
  const settle = (done: boolean) => () => onWrite?.({ is: 'settle-action', action, done });
  const under = (
    <>
      <span>{doer ?? t(`doer.${action.doer}`)}</span>
      {action.state === 'not-done' && <Tag tone="risk">{t(`reason.${action.reason}`)}</Tag>}
      {action.state === 'done' && <Tag tone="ok">{t('done')}</Tag>}
      {action.settledWords && <span>{action.settledWords}</span>}
    </>
  );
  const due = action.state === 'to-do' && (
    <>
      {dueOn && <ClockMark state={state} due={clockWords(dueOn, state, now, ofDesign, i18n.language)} />}
      {maySettle && (
        <Button kind="quiet" onClick={settle(false)}>
          {t('notDone')}
        </Button>
      )}
    </>
  );
  const tick = maySettle && <RoundTick label={t('tick', { words: action.words })} onTick={settle(true)} />;
  return <Row title={action.words} under={under} due={due} leading={tick || undefined} />;
}
