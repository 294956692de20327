import { useTranslation } from 'react-i18next';
import type { Check } from '#modules/release/model/check.ts';
import { dayWords } from '#platform/design/dated-words.ts';
import { Icon } from '#platform/design/icons.tsx';
import styles from './release.module.css';

type ChecksProps = { checks: readonly Check[]; second: 'not-asked' | 'asked' };

/** Each rule of release: whether it holds, and the numbers by which it does or does not. */
export function Checks({ checks, second }: ChecksProps) {
  const { t, i18n } = useTranslation('release');
  return (
    <ul className={styles.checks} aria-label={t('checks')}>
      {checks.map(({ name, holds, values, from }) => {
        const state = holds ? 'holds' : from ? 'waits' : 'fails';
        return (
          <li key={name} data-state={state}>
            <Icon name={holds ? 'met' : from ? 'clock' : 'refused'} size={20} />
            <div>
              <strong>{t(`check.${name}.${holds ? 'holds' : 'fails'}`)}</strong>
              <span>{t(`check.${name}.why`, { ...values, from: from ? dayWords(from, i18n.language) : '' })}</span>
            </div>
          </li>
        );
      })}
      <li data-state="waits">
        <Icon name="second-person" size={20} />
        <div>
          <strong>{t('second.title')}</strong>
          <span>{t(`second.${second}`)}</span>
        </div>
      </li>
    </ul>
  );
}
