import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { type Finding, isInSettings, type SettingField } from '#modules/story/model/gate/finding.ts';
import { Button } from '#platform/design/button.tsx';
import { useFindingWords } from './finding-words.ts';
import styles from './findings.module.css';
import type { Numbered } from './use-gate.ts';

/** Null: whoever looks may not write. What is hard has no way past: there is no act for it. */
export type FindingActs = {
  onSelect: (key: string | null) => void;
  onUse: ((finding: Finding) => void) | null;
  onWrite: ((finding: Finding) => void) | null;
  onPass: ((key: string) => void) | null;
};

type FindingItemProps = FindingActs & Numbered & { isOpen: boolean; standing: 'passed' | 'asked' | null };

/** One finding: what it is, why, which law, and the coarser words. Open, it can be mended here. */
export function FindingItem(props: FindingItemProps) {
  const { finding, number, isOpen, standing, onSelect } = props;
  const { t } = useTranslation('story');
  const say = useFindingWords();
  const { what } = say(finding.code);
  const under = standing ? t(`gate.${standing}`) : saferWords(finding, t);
  return (
    <li id={`finding-${number}`} data-open={isOpen ? finding.weight : undefined}>
      <button
        type="button"
        className={styles.finding}
        aria-expanded={isOpen}
        onClick={() => onSelect(isOpen ? null : finding.key)}
      >
        <span className={styles.number} data-weight={finding.weight}>
          {number}
        </span>
        <span>
          <strong>{what}</strong>
          {isInSettings(finding) && <span lang={finding.language}>{placeWords(finding, t)}</span>}
          {!isOpen && under && <span lang={standing ? undefined : finding.language}>{under}</span>}
        </span>
      </button>
      {isOpen && <Opened {...props} />}
    </li>
  );
}

/** Not in the text: where it is set, and the words. */
function placeWords({ where, words }: Finding, t: TFunction<'story'>): string {
  return t('gate.inSettings', { where: t(`settings.${where.field as SettingField}`), words });
}

function saferWords({ safer }: Finding, t: TFunction<'story'>): string | null {
  if (safer === null) return null;
  return safer === '' ? t('gate.leaveOut') : t('gate.quoted', { words: safer });
}

function Opened({ finding, standing, onUse, onWrite, onPass }: FindingItemProps) {
  const { t } = useTranslation('story');
  const say = useFindingWords();
  const { safer, law, weight } = finding;
  return (
    <div className={styles.open}>
      <p>
        {say(finding.code).why} {law && t('gate.law', { law })}
      </p>
      {safer !== null && (
        <div className={styles.safer}>
          <small>{t('gate.saferWording')}</small>
          <b lang={safer === '' ? undefined : finding.language}>{safer === '' ? t('gate.leaveOut') : safer}</b>
        </div>
      )}
      <div className={styles.acts}>
        {onUse && safer !== null && (
          <Button kind="primary" keys="↵" onClick={() => onUse(finding)}>
            {t('gate.use')}
          </Button>
        )}
        {onWrite && <Button onClick={() => onWrite(finding)}>{t('gate.writeOwn')}</Button>}
        {onPass && weight === 'soft' && !standing && (
          <Button kind="quiet" onClick={() => onPass(finding.key)}>
            {t('gate.pass')}
          </Button>
        )}
        {standing && <span>{t(`gate.${standing}`)}</span>}
        <span className={styles.hint}>{t('gate.keys')}</span>
      </div>
    </div>
  );
}
