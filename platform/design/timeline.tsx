import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { monthWords, shortDayWords } from './dated-words.ts';
import { Icon } from './icons.tsx';
import type { Track } from './kinds.ts';
import styles from './timeline.module.css';
import { TimelineEntry, type TimelineEntryProps } from './timeline-entry.tsx';
import { foldMonths, orderEntries, type TimelineLine, type TimelineOrder } from './timeline-order.ts';

type TimelineProps = {
  entries: readonly TimelineEntryProps[];
  /** ISO day. */
  today: string;
  order: TimelineOrder;
  filter?: Track | null | undefined;
  foldMonths?: boolean | undefined;
  /** How many arrived meanwhile; they wait, so that nothing moves while it is read. */
  newAbove?: number | undefined;
  onShowNew?: (() => void) | undefined;
};

const MANY = 30;

/** Everything that happened, in the order in which it happened. */
export function Timeline(props: TimelineProps) {
  const { entries, today, order, filter, newAbove, onShowNew } = props;
  const { t } = useTranslation('design');
  const folds = props.foldMonths ?? entries.length > MANY;
  const lines = useMemo(() => {
    const shown = filter ? entries.filter((entry) => entry.track === filter) : entries;
    const ordered = orderEntries(shown, today, order);
    return folds ? foldMonths(ordered, today) : ordered;
  }, [entries, filter, today, order, folds]);
  return (
    <div className={styles.timeline}>
      {newAbove ? (
        <Button kind="quiet" onClick={onShowNew}>
          {t('timeline.newAbove', { count: newAbove })}
        </Button>
      ) : null}
      <ol>
        {lines.map((line) => (
          <li key={keyOf(line)}>
            <Line line={line} today={today} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** *newest first*, as a switch for the section's title. */
export function TimelineOrderSwitch({
  order,
  onOrder,
}: {
  order: TimelineOrder;
  onOrder: (order: TimelineOrder) => void;
}) {
  const { t } = useTranslation('design');
  const other = order === 'newest' ? 'oldest' : 'newest';
  return (
    <button type="button" className={styles.order} onClick={() => onOrder(other)}>
      <Icon name={order === 'newest' ? 'newest-first' : 'oldest-first'} size={16} />
      {t(`timeline.${order}`)}
    </button>
  );
}

function keyOf(line: TimelineLine<TimelineEntryProps>): string {
  if (line.kind === 'entry') return line.entry.id;
  return line.kind === 'month' ? line.month : 'today';
}

function Line({ line, today }: { line: TimelineLine<TimelineEntryProps>; today: string }) {
  if (line.kind === 'today') return <TodayLine today={today} />;
  if (line.kind === 'month') return <FoldedMonth month={line.month} entries={line.entries} today={today} />;
  return <TimelineEntry today={today} {...line.entry} />;
}

function TodayLine({ today }: { today: string }) {
  const { t, i18n } = useTranslation('design');
  return (
    <div className={styles.today}>
      <span>{t('timeline.today', { day: shortDayWords(today, i18n.language) })}</span>
      <i aria-hidden />
    </div>
  );
}

type FoldedMonthProps = { month: string; entries: TimelineEntryProps[]; today: string };

function FoldedMonth({ month, entries, today }: FoldedMonthProps) {
  const { t, i18n } = useTranslation('design');
  const [opened, setOpened] = useState(false);
  if (opened) return entries.map((entry) => <TimelineEntry key={entry.id} today={today} {...entry} />);
  const words = { month: monthWords(`${month}-01`, i18n.language), count: entries.length };
  return (
    <button type="button" className={styles.month} aria-expanded={false} onClick={() => setOpened(true)}>
      <Icon name="unfold" size={16} />
      {t('timeline.month', words)}
    </button>
  );
}
