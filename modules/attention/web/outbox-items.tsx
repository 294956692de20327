import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { momentWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import type { RefusedLater, Sent } from '#platform/web/outbox.ts';
import styles from './attention.module.css';
import { typedWords } from './typed-words.ts';

type RefusedItemProps = { refused: RefusedLater; onLetGo: () => void };

/** What the server did not accept after it had been kept here, with the words that were typed. */
export function RefusedItem({ refused: { command, refusal }, onLetGo }: RefusedItemProps) {
  const { t } = useTranslation('attention');
  const say = useRefusalWords();
  return (
    <li className={styles.item}>
      <ReasonNote title={t('notAccepted')} words={say(refusal)}>
        <Written command={command} />
        <div className={styles.acts}>
          <Button kind="quiet" onClick={onLetGo}>
            {t('letGo')}
          </Button>
        </div>
      </ReasonNote>
    </li>
  );
}

type NotSentItemProps = { command: Sent; onTry: () => void };

/** What waits for a connection. */
export function NotSentItem({ command, onTry }: NotSentItemProps) {
  const { t } = useTranslation('attention');
  return (
    <li className={styles.item}>
      <Written command={command} />
      <FactLine icon="offline" tone="pending">
        {t('notReached')}
      </FactLine>
      <div className={styles.acts}>
        <Button icon="refresh" onClick={onTry}>
          {t('tryNow')}
        </Button>
      </div>
    </li>
  );
}

function Written({ command }: { command: Sent }) {
  const { t, i18n } = useTranslation('attention');
  const words = typedWords(command.input);
  return (
    <div>
      <FactLine icon="correct">{t('written', { when: momentWords(command.askedAt, i18n.language) })}</FactLine>
      <ul className={styles.typed}>
        {words.map((text) => (
          <li key={text} className="s-private">
            {text}
          </li>
        ))}
      </ul>
    </div>
  );
}
