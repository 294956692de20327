import { useTranslation } from 'react-i18next';
import styles from './clock-mark.module.css';
import { Icon, type IconName } from './icons.tsx';
import type { ClockState, Tone } from './kinds.ts';
import { toneStyle } from './tone.ts';

type ClockMarkProps = {
  state: ClockState;
  /** From `clockWords`, or your own; absent: the state's own word. */
  due?: string | undefined;
  statute?: string | undefined;
};

const LOOKS: Record<ClockState, { icon: IconName; tone: Tone }> = {
  running: { icon: 'clock', tone: 'mute' },
  'at-risk': { icon: 'clock-risk', tone: 'risk' },
  missed: { icon: 'late', tone: 'missed' },
  met: { icon: 'met', tone: 'ok' },
  waived: { icon: 'waived', tone: 'mute' },
  paused: { icon: 'paused', tone: 'mute' },
  off: { icon: 'paused', tone: 'mute' },
  'not-startable': { icon: 'unknown', tone: 'risk' },
};

/** When something is due and how it stands: icon, word and colour say the same. */
export function ClockMark({ state, due, statute }: ClockMarkProps) {
  const { t } = useTranslation('design');
  const { icon, tone } = LOOKS[state];
  return (
    <span className={styles.clock} data-state={state}>
      <span className={styles.due} style={toneStyle(tone)}>
        <Icon name={icon} size={16} />
        {due ?? t(`clock.${state}`)}
      </span>
      {statute && <span className={styles.statute}>{statute}</span>}
    </span>
  );
}
