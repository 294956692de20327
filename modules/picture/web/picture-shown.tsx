import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { altFor, type Picture, widthsOf } from '#modules/picture/model/picture.ts';
import { Icon } from '#platform/design/icons.tsx';
import styles from './picture.module.css';

type PictureShownProps = { picture: StoredOf<typeof Picture>; width: 480 | 960 };

/** A picture as it is kept. One whose file is gone has an empty frame of its own shape. */
export function PictureShown({ picture, width }: PictureShownProps) {
  const { t, i18n } = useTranslation('picture');
  const ratio = { aspectRatio: `${picture.width} / ${picture.height}` };
  if (picture.state === 'unfit' || picture.state === 'withdrawn')
    return (
      <div className={styles.gone} style={ratio} role="img" aria-label={t(`state.${picture.state}`)}>
        <Icon name="hide" size={28} />
      </div>
    );
  const kept = widthsOf(picture.width).find((one) => one >= width) ?? picture.width;
  return (
    <img
      className={styles.shown}
      style={ratio}
      src={`/api/pictures/${picture.id}/${kept}`}
      alt={altFor(picture, i18n.language) ?? t(`label.${picture.label}`)}
      loading="lazy"
    />
  );
}
