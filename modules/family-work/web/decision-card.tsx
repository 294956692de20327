import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import type { ReturnDecisionFacts } from '#modules/family-work/model/return-decision.ts';
import { Card } from '#platform/design/card.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { Tag } from '#platform/design/tag.tsx';
import styles from './family-work.module.css';
import { useDayWords } from './use-family-words.ts';

/** What was decided, with her wish first. */
export function DecisionCard({ decision }: { decision: Stored<ReturnDecisionFacts> }) {
  const { t } = useTranslation('family-work');
  const dayOf = useDayWords();
  const { to, wish, wishWords, lang, wishSaid, orderRef, decided, decidedBy, why } = decision;
  const isReturn = decision.decision === 'return';
  return (
    <Card>
      <div className={styles.item}>
        <span className={styles.head}>
          {t(`decision.${decision.decision}`)}
          {isReturn && <Tag icon="reintegration">{t(`to.${to}`)}</Tag>}
        </span>
        <FactLine icon="own-view">{t(`wish.${wish}`)}</FactLine>
        {wishWords && <OwnWords text={wishWords} lang={lang} when={dayOf(wishSaid)} />}
        <span className={styles.small}>{why}</span>
        <span className={styles.small}>{[dayOf(decided), decidedBy, orderRef].filter(Boolean).join(' · ')}</span>
        {isReturn && orderRef === null && (
          <FactLine icon="missing-paper" tone="risk">
            {t('missing.order')}
          </FactLine>
        )}
      </div>
    </Card>
  );
}
