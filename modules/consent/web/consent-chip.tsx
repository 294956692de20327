import { useTranslation } from 'react-i18next';
import type { ConsentState } from '#modules/consent/model/consent-for.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import type { IconName } from '#platform/design/icons.tsx';
import type { Tone } from '#platform/design/kinds.ts';
import { Tag } from '#platform/design/tag.tsx';
import { useRecord } from '#platform/web/records.ts';
import styles from './consent.module.css';
import type { ConsentQuestion } from './use-consents.ts';

const LOOKS: Record<ConsentState, { tone: Tone; icon: IconName }> = {
  given: { tone: 'ok', icon: 'check' },
  expired: { tone: 'risk', icon: 'clock-risk' },
  withdrawn: { tone: 'mute', icon: 'undo' },
  refused: { tone: 'mute', icon: 'minus' },
  never_asked: { tone: 'mute', icon: 'unknown' },
};

/** How one question stands, in a word and a sign; opened, it tells who said what, and how. */
export function ConsentChip({ question, onOpen }: { question: ConsentQuestion; onOpen: () => void }) {
  const words = useConsentWords(question);
  const { tone, icon } = LOOKS[question.found.state];
  return (
    <button type="button" className={styles.chip} onClick={onOpen}>
      <Tag tone={tone} icon={icon}>
        {words}
      </Tag>
    </button>
  );
}

/** "Medical care", "Photo: no", "Story: not asked", "To share: India Partners". */
function useConsentWords({ purpose, recipientId, found }: ConsentQuestion): string {
  const { t } = useTranslation('consent-page');
  const recipient = useRecord(Organisation, recipientId);
  const of = recipient
    ? t('withRecipient', { what: t(`short.${purpose}`), name: recipient.name })
    : t(`short.${purpose}`);
  return t(`chip.${found.state}`, { of });
}
