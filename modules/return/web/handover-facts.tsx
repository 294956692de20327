import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import type { ReturnHandoverFacts } from '#modules/return/model/return-case.ts';
import { datedWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { FactList } from '#platform/design/fact-list.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';

/** Who gave her into whose care, with both receipts; the one that is missing says so. */
export function HandoverFacts({ handover }: { handover: Stored<ReturnHandoverFacts> }) {
  const { t, i18n } = useTranslation(['return', 'design']);
  const { t: ofDesign } = useTranslation('design');
  const { happened, place, givenBy, receivedBy, belongings, ownWords, lang, ourReceipt } = handover;
  const { theirReceipt, theirReceiptBy, theirReceiptOn } = handover;
  const dayOf = (value: typeof happened) => datedWords(value, ofDesign, i18n.language).range;
  const received =
    theirReceipt && theirReceiptOn && [theirReceipt, theirReceiptBy, dayOf(theirReceiptOn)].filter(Boolean).join(', ');
  const missing = (
    <FactLine icon="missing-paper" tone="risk">
      {t('return:missing.receipt')}
    </FactLine>
  );
  const facts = [
    { label: t('return:handOver.happened'), value: <>{[dayOf(happened), place].join(', ')}</> },
    { label: t('return:handOver.givenBy'), value: <>{givenBy}</> },
    { label: t('return:handOver.receivedBy'), value: <>{receivedBy}</> },
    { label: t('return:handOver.ourReceipt'), value: <>{ourReceipt}</> },
    { label: t('return:handOver.theirReceipt'), value: received || missing },
  ];
  if (belongings) facts.push({ label: t('return:handOver.belongings'), value: <>{belongings}</> });
  if (ownWords) facts.push({ label: t('return:handOver.ownWords'), value: <OwnWords text={ownWords} lang={lang} /> });
  return <FactList facts={facts} />;
}
