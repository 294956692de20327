import { useTranslation } from 'react-i18next';
import type { StoryLanguage } from '#modules/story/model/language.ts';
import type { MissingBlock } from '#modules/story/model/published-copy.ts';
import { Button } from '#platform/design/button.tsx';
import { languageName } from './language-name.ts';
import styles from './words.module.css';

type MissingPartProps = { missing: MissingBlock; language: StoryLanguage; onWrite: (() => void) | null };

/** A part that this language does not hold: an empty frame in its place, so that nobody overlooks it. */
export function MissingPart({ missing, language, onWrite }: MissingPartProps) {
  const { t } = useTranslation('story');
  const kind = t(`kind.${missing.block.kind}`);
  return (
    <div className={styles.missing}>
      <span>{t('part.missing', { kind, language: languageName(language), from: languageName(missing.language) })}</span>
      {onWrite && <Button onClick={onWrite}>{t('part.translate')}</Button>}
    </div>
  );
}
