import { useTranslation } from 'react-i18next';
import { stretchesOf } from '#modules/story/model/block.ts';
import { piecesOf } from '#modules/story/model/desk-words.ts';
import type { Finding } from '#modules/story/model/gate/finding.ts';
import { useFindingWords } from './finding-words.ts';
import type { Numbered } from './use-gate.ts';
import styles from './words.module.css';

type MarkedWordsProps = {
  words: string;
  lang: string;
  /** Findings of this place alone. */
  findings: readonly Finding[];
  numbered: readonly Numbered[];
  passed: ReadonlySet<string>;
  selected: string | null;
  onSelect: (key: string) => void;
};

/** A text with what the gate has found in it, each at its place and with its number. Weight is told by the line below, not by colour alone. */
export function MarkedWords({ words, lang, findings, ...marking }: MarkedWordsProps) {
  return (
    <span lang={lang} translate="no">
      {piecesOf(words, findings).map((piece, at) =>
        piece.finding ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place.
          <Mark key={at} finding={piece.finding} words={piece.words} {...marking} />
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no name but their place.
          <span key={at}>{plain(piece.words)}</span>
        ),
      )}
    </span>
  );
}

type MarkProps = { finding: Finding; words: string } & Pick<
  MarkedWordsProps,
  'numbered' | 'passed' | 'selected' | 'onSelect'
>;

function Mark({ finding, words, numbered, passed, selected, onSelect }: MarkProps) {
  const { t, i18n } = useTranslation('story');
  const say = useFindingWords();
  if (finding.weight === 'fine') return <mark className={styles.fine}>{plain(words)}</mark>;
  const number = numbered.find((one) => one.finding.key === finding.key && one.finding.from === finding.from)?.number;
  const isPassed = passed.has(finding.key);
  const look = isPassed ? styles.passed : styles[finding.weight];
  return (
    <a
      href={`#finding-${number}`}
      id={`mark-${number}`}
      className={look}
      aria-current={selected === finding.key ? 'true' : undefined}
      onClick={(event) => {
        event.preventDefault();
        event.stopPropagation();
        onSelect(finding.key);
      }}
    >
      {plain(words)}
      {number && <sup>{number}</sup>}
      <span className="s-hidden" lang={i18n.language}>
        {t('mark', { what: say(finding.code).what })}
      </span>
    </a>
  );
}

/** As it is read: the mark of a released number is not part of the words. */
function plain(words: string): string {
  return stretchesOf(words)
    .map((stretch) => stretch.words)
    .join('');
}
