import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import styles from './evidence.module.css';
import { type Fetched, fetchCopy, type SeenCopy } from './fetch-file.ts';
import { FileWords } from './file-words.tsx';

type State = { copy: SeenCopy | null; said: Exclude<Fetched, 'same'> | null; busy: boolean };

/** A copy to look at, fetched only when it is asked for: every look is journalled. It is gone when the page is left. */
export function WorkingCopy({ evidenceId, children }: { evidenceId: string; children: ReactNode }) {
  const { t } = useTranslation('evidence');
  const [{ copy, said, busy }, setState] = useState<State>({ copy: null, said: null, busy: false });
  useEffect(() => () => letGo(copy), [copy]);
  async function look() {
    setState({ copy: null, said: null, busy: true });
    const seen = await fetchCopy(evidenceId);
    const isCopy = typeof seen === 'object' && 'outcome' in seen;
    setState({ copy: isCopy ? seen : null, said: isCopy ? null : seen, busy: false });
  }
  return (
    <>
      <Cluster>
        {copy ? (
          <Button onClick={() => setState({ copy: null, said: null, busy: false })}>{t('copy.hide')}</Button>
        ) : (
          <Button kind="primary" icon="show" onClick={look} busy={busy}>
            {t('copy.show')}
          </Button>
        )}
        {children}
      </Cluster>
      {busy && <p className={styles.quiet}>{t('copy.drawing')}</p>}
      <FileWords said={said} />
      {copy && <Shown copy={copy} />}
    </>
  );
}

function letGo(copy: SeenCopy | null): void {
  if (copy?.outcome === 'picture') URL.revokeObjectURL(copy.url);
}

function Shown({ copy }: { copy: SeenCopy }) {
  const { t } = useTranslation('evidence');
  return (
    <figure className={styles.copy}>
      {copy.outcome === 'picture' ? (
        <img src={copy.url} alt={t('copy.alt')} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a long text scrolls, and must do so by keyboard
        <pre tabIndex={0}>{copy.text}</pre>
      )}
      <figcaption className={styles.quiet}>{t('copy.words')}</figcaption>
    </figure>
  );
}
