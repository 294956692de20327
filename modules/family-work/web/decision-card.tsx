import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { Evidence } from '#modules/evidence/model/evidence.ts';
import { correctReturnDecision } from '#modules/family-work/model/correct-family-work.ts';
import { hasOrder } from '#modules/family-work/model/decide-return.ts';
import type { ReturnDecisionFacts } from '#modules/family-work/model/return-decision.ts';
import { StayOrder } from '#modules/placement/model/stay-order.ts';
import { Button } from '#platform/design/button.tsx';
import { Card } from '#platform/design/card.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecord } from '#platform/web/records.ts';
import { CorrectButton } from './correct-button.tsx';
import type { FamilyWriting } from './family-form.tsx';
import styles from './family-work.module.css';
import { useDayWords } from './use-family-words.ts';

type Props = { decision: Stored<ReturnDecisionFacts>; onWrite: (writing: FamilyWriting) => void };

/** What was decided, with her wish first. */
export function DecisionCard({ decision, onWrite }: Props) {
  const may = useMayAsk(correctReturnDecision);
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
        <OrderPaper decision={decision} />
        {isReturn && !hasOrder(decision) && (
          <FactLine icon="missing-paper" tone="risk">
            {t('missing.order')}
          </FactLine>
        )}
        {may && (
          <div className={styles.acts}>
            <CorrectButton onOpen={() => onWrite({ is: 'correct-decision', decision })} />
          </div>
        )}
      </div>
    </Card>
  );
}

/** Where the order lies: its paper among the evidence, for whoever works with evidence; else that it is kept there. */
function OrderPaper({ decision: { orderId, orderPaperId } }: { decision: Stored<ReturnDecisionFacts> }) {
  const { t, i18n } = useTranslation('family-work');
  const paper = useRecord(Evidence, orderPaperId);
  const order = useRecord(StayOrder, orderId);
  return (
    <>
      {order && (
        <FactLine icon="papers">
          {t('order.withStay', { number: order.number, on: dayWords(order.on, i18n.language) })}
        </FactLine>
      )}
      {orderPaperId && !paper && <FactLine icon="evidence">{t('order.kept')}</FactLine>}
      {paper && (
        <Button kind="quiet" icon="evidence" to={`/v/${paper.id}`}>
          {t('order.open')}
        </Button>
      )}
    </>
  );
}
