import { useTranslation } from 'react-i18next';
import { isKeptClosed } from '#modules/clock/model/clock-laws.ts';
import type { RunningClock } from '#modules/clock/model/running-clock.ts';
import { Person } from '#modules/person/model/person.ts';
import { Button } from '#platform/design/button.tsx';
import { ClockMark } from '#platform/design/clock-mark.tsx';
import { clockWords } from '#platform/design/clock-words.ts';
import type { ClockState } from '#platform/design/kinds.ts';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { Row } from '#platform/design/row.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useNow } from '#platform/web/me.ts';
import { useRecord } from '#platform/web/records.ts';
import { useRuleWords } from './rule-words.ts';

/** States of the law in the few marks everybody knows. */
const MARKS: Record<RunningClock['counted']['state'], ClockState> = {
  'not-open': 'off',
  running: 'running',
  'at-risk': 'at-risk',
  missed: 'missed',
  exceeded: 'missed',
  closed: 'off',
  passed: 'off',
  met: 'met',
  'met-late': 'met',
  waived: 'waived',
};

type ClockRowProps = { clock: RunningClock; selected: boolean; onOpen: () => void };

/** One clock: what the law asks, of whom, by when, and where it is written. */
export function ClockRow({ clock, selected, onOpen }: ClockRowProps) {
  const { t } = useTranslation('clock');
  const { title } = useRuleWords()(clock.rule.id);
  const isClosed = isKeptClosed(clock.rule);
  const person = useRecord(Person, clock.trigger.personId);
  const under = (
    <>
      {person && <PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} to={`/p/${person.id}`} />}
      {!isClosed && <span lang="en">{clock.rule.statute}</span>}
      {clock.inForce === 'unsure' && (
        <Tag tone="risk" icon="unknown">
          {t('unsure')}
        </Tag>
      )}
    </>
  );
  return (
    <Row
      title={isClosed ? t('closed') : title}
      under={under}
      due={<Due clock={clock} />}
      onOpen={onOpen}
      selected={selected}
    />
  );
}

export function Due({ clock: { rule, counted, answer } }: { clock: RunningClock }) {
  const { t, i18n } = useTranslation(['design', 'clock']);
  const now = useNow();
  const state = MARKS[counted.state];
  if (state === 'off') return <ClockMark state="off" due={t(`clock:state.${counted.state.replaceAll('-', '_')}`)} />;
  if (counted.earliest === null && state === 'running') return <ClockMark state="not-startable" />;
  const isHours = rule.duration?.includes('T') === true && rule.duration !== 'PT0S';
  const end = answer?.met?.latest ?? (isHours ? counted.earliest : (counted.earliest?.slice(0, 10) ?? null));
  return <ClockMark state={state} due={clockWords(end, state, now, t, i18n.language)} />;
}

export function AnswerButtons({
  onMeet,
  onWaive,
  onJourney,
}: Record<'onMeet' | 'onWaive' | 'onJourney', (() => void) | null>) {
  const { t } = useTranslation('clock');
  return (
    <>
      {onMeet && (
        <Button kind="primary" icon="met" onClick={onMeet}>
          {t('meet.act')}
        </Button>
      )}
      {onJourney && <Button onClick={onJourney}>{t('journey.act')}</Button>}
      {onWaive && <Button onClick={onWaive}>{t('waive.act')}</Button>}
    </>
  );
}
