import { useTranslation } from 'react-i18next';
import { Icon } from './icons.tsx';
import type { Track } from './kinds.ts';
import { trackStyle } from './tone.ts';
import styles from './track-tag.module.css';

export function TrackTag({ track, soft }: { track: Track; soft?: boolean | undefined }) {
  const { t } = useTranslation('design');
  return (
    <span className={soft ? styles.soft : styles.tag} style={trackStyle(track)}>
      <Icon name={track} size={16} />
      {t(`track.${track}`)}
    </span>
  );
}
