import { useTranslation } from 'react-i18next';
import { compareDated } from '#kernel/dated-order.ts';
import { isMasked } from '#kernel/masks.ts';
import type { Stored } from '#kernel/record.ts';
import { type EvidenceFacts, evidenceNumber } from '#modules/evidence/model/evidence.ts';
import { DatedText } from '#platform/design/dated-text.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';

/** Pieces of evidence in a list: what, when, and the beginning of the hash. Names of files name people and stand nowhere. */
export function EvidenceRows({ evidence, label }: { evidence: readonly Stored<EvidenceFacts>[]; label: string }) {
  return (
    <RowList label={label}>
      {newestFirst(evidence).map((one) => (
        <EvidenceRow key={one.id} evidence={one} />
      ))}
    </RowList>
  );
}

function newestFirst(evidence: readonly Stored<EvidenceFacts>[]) {
  return evidence.toSorted((a, b) => compareDated(b.collected, a.collected));
}

function EvidenceRow({ evidence }: { evidence: Stored<EvidenceFacts> }) {
  const { t } = useTranslation(['evidence', 'codes']);
  const under = (
    <>
      <span>{t(`codes:evidence_kind.${evidence.kind}`)}</span>
      <span>{t('evidence:row.number', { number: evidenceNumber(evidence) })}</span>
      {isMasked(evidence) ? (
        <FactLine icon="hide">{t('evidence:masked.row')}</FactLine>
      ) : evidence.sha256 ? (
        <FactLine icon="shield">{t('evidence:row.file', { hash: evidence.sha256.slice(0, 12) })}</FactLine>
      ) : (
        <FactLine icon="evidence">{t('evidence:row.thing')}</FactLine>
      )}
    </>
  );
  const title = isMasked(evidence) ? (
    t('evidence:masked.title')
  ) : (
    <span className="s-private" lang={evidence.lang}>
      {evidence.description}
    </span>
  );
  return <Row title={title} under={under} due={<DatedText value={evidence.collected} />} to={`/v/${evidence.id}`} />;
}
