import { useTranslation } from 'react-i18next';
import type { Block } from '#modules/story/model/block.ts';
import { type FieldName, wordsIn } from '#modules/story/model/desk-words.ts';
import { Icon } from '#platform/design/icons.tsx';
import { MarkedWords } from './marked-words.tsx';
import type { Marking } from './marking.ts';
import styles from './words.module.css';

type BlockViewProps = { block: Block; lang: string; marking: Marking };

/** A part of a story as it reads, with its marks. */
export function BlockView({ block, lang, marking }: BlockViewProps) {
  const { t } = useTranslation('story');
  const marked = (field: FieldName) => {
    const words = wordsIn(block, field);
    return words === null || words === '' ? null : (
      <MarkedWords {...marking} words={words} lang={lang} findings={marking.at({ blockId: block.id, field })} />
    );
  };
  if (block.kind === 'heading') return <h2 className={styles.heading}>{marked('words')}</h2>;
  if (block.kind === 'paragraph') return <p className={styles.paragraph}>{marked('words')}</p>;
  if (block.kind === 'quote')
    return (
      <blockquote className={styles.quote}>
        {marked('words')}
        {block.speaker && <cite className={styles.speaker}>{marked('speaker')}</cite>}
      </blockquote>
    );
  if (block.kind === 'picture')
    return (
      <figure>
        <img className={styles.shown} src={`/api/pictures/${block.pictureId}/480`} alt="" loading="lazy" />
        <figcaption className={styles.caption}>
          <Icon name="show" size={15} /> {marked('alt')}
          {block.caption && <span className={styles.caption}>{marked('caption')}</span>}
        </figcaption>
      </figure>
    );
  if (block.kind === 'figure')
    return (
      <p className={styles.paragraph}>
        <Icon name="figures" size={18} /> <mark className={styles.fine}>{block.words}</mark>
      </p>
    );
  return (
    <p className={styles.caption}>
      <Icon name="heart" size={18} />{' '}
      {marking.offers.appeals.find(({ code }) => code === block.appealId)?.label ?? t('appeal.gone')}
    </p>
  );
}
