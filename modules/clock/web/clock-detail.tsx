import { useTranslation } from 'react-i18next';
import { logJourney, meetClock, waiveClock } from '#modules/clock/model/answer-clock.ts';
import { ClockSetting } from '#modules/clock/model/clock.ts';
import { RULE_TEXTS } from '#modules/clock/model/rule-texts.ts';
import type { RunningClock } from '#modules/clock/model/running-clock.ts';
import { Cluster } from '#platform/design/cluster.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { dayWords, momentWords } from '#platform/design/dated-words.ts';
import { FactList } from '#platform/design/fact-list.tsx';
import { AppLink } from '#platform/design/navigate.tsx';
import { Note } from '#platform/design/note.tsx';
import { Panel } from '#platform/design/panel.tsx';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { AnswerButtons, Due } from './clock-row.tsx';
import { useRuleWords } from './rule-words.ts';

export type Answering = 'meet' | 'waive' | 'journey';
type Props = { clock: RunningClock; onAnswer: (how: Answering) => void; onClose: () => void };

const OPEN = ['not-open', 'running', 'at-risk', 'missed', 'exceeded'];

/** How a clock was counted, step by step, so that anybody can count it again on paper. */
export function ClockDetail({ clock, onAnswer, onClose }: Props) {
  const { t } = useTranslation('clock');
  const { title } = useRuleWords()(clock.rule.id);
  const [mayMeet, mayWaive, mayLog] = [useMayAsk(meetClock), useMayAsk(waiveClock), useMayAsk(logJourney)];
  const [begunBy, recordId] = clock.trigger.begunBy;
  // Answered here it would lie in her own scope, where the one a complaint is about may read.
  const isThere = begunBy === 'complaint';
  const isOpen = OPEN.includes(clock.counted.state) && !isThere;
  const act = (may: boolean, how: Answering) => (may && isOpen ? () => onAnswer(how) : null);
  return (
    <Panel title={title} onClose={onClose}>
      <Due clock={clock} />
      <Facts clock={clock} />
      {clock.inForce === 'unsure' && <Note icon="unknown">{t('unsureWhy')}</Note>}
      {clock.answer?.waived && <Note icon="waived">{clock.answer.waived}</Note>}
      {isThere && <AppLink to={`/r/${recordId}`}>{t('answeredThere')}</AppLink>}
      <Cluster>
        <AnswerButtons
          onMeet={act(mayMeet, 'meet')}
          onWaive={act(mayWaive, 'waive')}
          onJourney={act(mayLog && clock.rule.excludeJourney, 'journey')}
        />
      </Cluster>
      {isOpen && !mayWaive && <p>{t('whoWaives')}</p>}
    </Panel>
  );
}

function Facts({ clock: { rule, trigger, counted, answer } }: { clock: RunningClock }) {
  const { t, i18n } = useTranslation(['clock', 'design']);
  const words = useRuleWords()(rule.id);
  const text = RULE_TEXTS[rule.id];
  const end = counted.latest !== counted.earliest ? 'range' : 'end';
  const moment = (at: string | null) => (at ? momentWords(at, i18n.language) : t('detail.noEnd'));
  const journeys = answer?.journeys ?? [];
  return (
    <FactList
      facts={[
        { label: t('detail.statute'), value: rule.statute },
        { label: t('detail.trigger'), value: words.trigger },
        { label: t('detail.began'), value: <DatedText value={trigger.trigger} today={useToday()} /> },
        {
          label: t(`detail.${end}`),
          value: [...new Set([moment(counted.earliest), moment(counted.latest)])].join(' – '),
        },
        ...journeys.map(({ from, to, words: said }) => ({
          label: t('detail.journey'),
          value: `${moment(from)} – ${moment(to)}: ${said}`,
        })),
        ...(rule.repeats
          ? [{ label: t('detail.repeats'), value: t('detail.times', { count: answer?.times ?? 0 }) }]
          : []),
        ...(answer?.evidence ? [{ label: t('detail.evidence'), value: answer.evidence }] : []),
        { label: t('detail.counting'), value: t(`counting.${countingOf(rule)}`) },
        { label: t('detail.asks'), value: text?.deadline ?? '' },
        { label: t('detail.actor'), value: text?.actor ?? '' },
        { label: t('detail.source'), value: text?.sources ?? '' },
        { label: t('detail.review'), value: <Reviewed ruleId={rule.id} /> },
      ]}
    />
  );
}

function countingOf({ countRule, workingDays, duration }: RunningClock['rule']): string {
  if (countRule === 'trigger-day-is-day-1') return 'dayOne';
  if (workingDays) return 'workingDays';
  return duration?.includes('T') ? 'hours' : 'days';
}

function Reviewed({ ruleId }: { ruleId: string }) {
  const { t, i18n } = useTranslation('clock');
  const [setting] = useRecords(ClockSetting, (one) => one.ruleId === ruleId);
  if (!setting?.reviewedOn) return <>{t('detail.notReviewed')}</>;
  return (
    <>{t('detail.reviewed', { who: setting.reviewedBy ?? '', on: dayWords(setting.reviewedOn, i18n.language) })}</>
  );
}
