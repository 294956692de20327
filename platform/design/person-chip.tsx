import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Tone } from './kinds.ts';
import { AppLink } from './navigate.tsx';
import styles from './person-chip.module.css';
import { Tag } from './tag.tsx';

type PersonChipProps = {
  /** The name she uses; never the legal one. Absent: *Unknown name*. */
  name?: string | undefined;
  code: string;
  /** Accused and informants, and lists in public mode: the code only. */
  masked?: boolean | undefined;
  /** Role in this file, in words, below the chip. */
  role?: string | undefined;
  state?: { words: string; tone: Tone } | undefined;
  to?: string | undefined;
  onOpen?: (() => void) | undefined;
};

/** A person, by the name used and the display code, and by nothing else. */
export function PersonChip(props: PersonChipProps) {
  const { role, state } = props;
  if (!role && !state) return <Chip {...props} />;
  return (
    <span className={styles.stack}>
      <span className={styles.line}>
        <Chip {...props} />
        {state && <Tag tone={state.tone}>{state.words}</Tag>}
      </span>
      {role && <span className={styles.role}>{role}</span>}
    </span>
  );
}

function Chip({ name, code, masked, to, onOpen }: PersonChipProps) {
  const { t } = useTranslation('design');
  const shown = masked ? null : (name ?? t('unknownName'));
  const inside: ReactNode = (
    <>
      <span className={styles.mark} aria-hidden>
        {firstLetter(shown ?? code)}
      </span>
      {shown && <span className={`${styles.name} s-private`}>{shown}</span>}
      <span className={styles.code}>{code}</span>
    </>
  );
  if (to)
    return (
      <AppLink to={to} className={styles.chip}>
        {inside}
      </AppLink>
    );
  if (!onOpen) return <span className={styles.chip}>{inside}</span>;
  return (
    <button type="button" className={styles.chip} onClick={onOpen}>
      {inside}
    </button>
  );
}

/** The first letter with its vowel sign: half a syllable of Devanagari cannot be read. */
function firstLetter(words: string): string {
  const [first] = new Intl.Segmenter('hi', { granularity: 'grapheme' }).segment(words);
  return first?.segment ?? '';
}
