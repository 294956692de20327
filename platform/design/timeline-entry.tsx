import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import { DatedText } from './dated-text.tsx';
import { FactLine } from './fact-line.tsx';
import { Icon, type IconName } from './icons.tsx';
import type { EntryState, Source, Tone, Track } from './kinds.ts';
import { SourceBadge } from './source-badge.tsx';
import styles from './timeline-entry.module.css';
import { trackStyle } from './tone.ts';

export type TimelineEntryProps = {
  id: string;
  when: Dated;
  track: Track;
  /** Instead of the track's own icon, such as a clock or a visit. */
  icon?: IconName | undefined;
  sentence: ReactNode;
  /** Language of the sentence, where it is not the screen's. */
  lang?: string | undefined;
  sources?: readonly Source[] | undefined;
  /** Facts that are not there: *committee order not recorded*. */
  missing?: readonly string[] | undefined;
  state?: EntryState | undefined;
  /** Says more than the state's own word, such as why it was refused. */
  stateWords?: string | undefined;
  /** ClosedDetail nodes. */
  closed?: ReactNode;
  /** Shown in place when the entry is opened. */
  detail?: ReactNode;
  acts?: ReactNode;
  /** The sentence before it was corrected: struck, and still readable. */
  old?: string | undefined;
  by?: string | undefined;
  today?: string | undefined;
  withAgo?: boolean | undefined;
};

/** One thing that happened, or is planned, in its place in time. */
export function TimelineEntry(props: TimelineEntryProps) {
  const { state = 'normal' } = props;
  return (
    <article className={`${styles.entry} ${styles[state]}`} style={trackStyle(props.track)}>
      <div className={styles.when}>
        <DatedText value={props.when} stacked today={props.today} withAgo={props.withAgo} />
      </div>
      <span className={styles.mark}>
        <Icon name={props.icon ?? props.track} size={17} />
      </span>
      <div className={styles.body}>
        <Sentence {...props} />
        <Facts {...props} />
      </div>
    </article>
  );
}

function Sentence({ sentence, lang, state, old, detail, acts }: TimelineEntryProps) {
  const { t } = useTranslation('design');
  const [opened, setOpened] = useState(false);
  const id = useId();
  const opens = Boolean(detail || acts);
  return (
    <>
      {old && <del className={styles.old}>{old}</del>}
      <h3 className={`${styles.sentence} s-private`} lang={lang}>
        {opens ? (
          <button type="button" aria-expanded={opened} aria-controls={id} onClick={() => setOpened(!opened)}>
            {sentence}
          </button>
        ) : (
          sentence
        )}
        {state === 'planned' && <span className={styles.plannedTag}>{t('state.planned')}</span>}
      </h3>
      {opened && (
        <div id={id} className={styles.detail}>
          {detail}
          {acts && <div className={styles.acts}>{acts}</div>}
        </div>
      )}
    </>
  );
}

function Facts({ sources, missing, state = 'normal', stateWords, closed, by }: TimelineEntryProps) {
  const { t } = useTranslation('design');
  const said = STATE_FACTS[state];
  return (
    <div className={styles.facts}>
      <SourceBadge sources={sources ?? []} />
      {by && <FactLine icon="correct">{by}</FactLine>}
      {missing?.map((words) => (
        <FactLine key={words} icon="missing-paper" tone="risk">
          {words}
        </FactLine>
      ))}
      {said && (
        <FactLine icon={said.icon} tone={said.tone}>
          {stateWords ?? t(`state.${state}`)}
        </FactLine>
      )}
      {closed}
    </div>
  );
}

const STATE_FACTS: Partial<Record<EntryState, { icon: IconName; tone: Tone }>> = {
  pending: { icon: 'pending', tone: 'pending' },
  clash: { icon: 'clash', tone: 'clash' },
  refused: { icon: 'refused', tone: 'missed' },
  corrected: { icon: 'correct', tone: 'mute' },
};
