import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Piece } from '#modules/comment/model/pieces.ts';
import { Cluster } from '#platform/design/cluster.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import styles from './comment.module.css';
import type { MarkedComment } from './use-waiting.ts';

type WordsProps = {
  comment: MarkedComment;
  pieces: readonly Piece[];
  out: ReadonlySet<number>;
  onToggle: (piece: Piece) => void;
};

/** The words as they came. Each stretch is a switch: struck out, it is left out of what is shown. */
export function CommentWords({ comment, pieces, out, onToggle }: WordsProps) {
  const { t, i18n } = useTranslation('comment');
  const codes = [...new Set([...comment.marks, ...comment.nameMarks].map(({ code }) => code))];
  const label = (code: string) => (i18n.exists(`comment:mark.${code}`) ? t(`mark.${code}`) : t('mark.other'));
  return (
    <>
      <p className={styles.words} lang={comment.language} dir="auto">
        {pieces.map((piece) => (
          <Fragment key={piece.from}>
            {/^\s*/.exec(piece.words)?.[0]}
            <button
              type="button"
              className={[styles.piece, piece.codes.length > 0 && (piece.hard ? styles.hard : styles.soft)]
                .filter(Boolean)
                .join(' ')}
              aria-pressed={out.has(piece.from)}
              title={piece.codes.map(label).join(', ') || t('strike')}
              onClick={() => onToggle(piece)}
            >
              {piece.words.trim()}
            </button>
            {piece.words.trim() !== '' && piece.words.slice(piece.words.trimEnd().length)}
          </Fragment>
        ))}
      </p>
      <p className={styles.hint}>{t('strikeHint')}</p>
      <Cluster>
        {codes.map((code) => (
          <FactLine key={code} icon="attention" tone="risk">
            {label(code)}
          </FactLine>
        ))}
      </Cluster>
    </>
  );
}
