import { useTranslation } from 'react-i18next';
import { Icon } from './icons.tsx';
import type { Track } from './kinds.ts';
import styles from './stage-cards.module.css';
import { trackStyle } from './tone.ts';

type StageCardsProps = {
  stages: readonly { track: Track; label: string; open: boolean }[];
  selected?: Track | null | undefined;
  onSelect?: ((track: Track | null) => void) | undefined;
};

/** The ribbon's twin on phones: where each track stands now, scrolling sideways. */
export function StageCards({ stages, selected, onSelect }: StageCardsProps) {
  const { t } = useTranslation('design');
  return (
    <ul className={styles.cards} aria-label={t('ribbon.label')}>
      {stages.map(({ track, label, open }) => (
        <li key={track} style={trackStyle(track)}>
          <button
            type="button"
            className={open ? styles.open : styles.quiet}
            aria-pressed={selected === track}
            onClick={() => onSelect?.(selected === track ? null : track)}
          >
            <span>
              <Icon name={track} size={16} />
              {t(`track.${track}`)}
            </span>
            <strong>{label}</strong>
          </button>
        </li>
      ))}
    </ul>
  );
}
