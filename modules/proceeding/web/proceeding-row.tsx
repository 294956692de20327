import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { CaseFile } from '#modules/case-file/model/case-file.ts';
import type { ProceedingFacts } from '#modules/proceeding/model/proceeding.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useRecord } from '#platform/web/records.ts';
import { AccusedInCustody, AgesAtOffence } from './about-proceeding.tsx';

export type ProceedingAct = 'plan' | 'move' | 'close' | 'correct';

type ProceedingRowProps = {
  proceeding: Stored<ProceedingFacts>;
  selected: boolean;
  mayWrite: boolean;
  onAct: (how: ProceedingAct) => void;
};

/** One proceeding: how far it is, under which sections, and what is not recorded yet. */
export function ProceedingRow({ proceeding, selected, mayWrite, onAct }: ProceedingRowProps) {
  const { t } = useTranslation(['proceeding', 'codes']);
  const { caseFileId, stage, firNumber, sections, court, advocate, advocateKind, accusedIds, closed } = proceeding;
  const lawyer = advocate && [
    advocate,
    advocateKind !== 'not-known' && t(`advocateKind.${advocateKind.replaceAll('-', '_')}`),
  ];
  const file = useRecord(CaseFile, caseFileId);
  const missing = [
    ...(firNumber === null ? ['fir'] : []),
    ...(sections.length === 0 ? ['sections'] : []),
    ...(court === null ? ['court'] : []),
  ];
  const under = (
    <>
      {closed && <Tag>{t('closedTag')}</Tag>}
      {firNumber && <span>{t('fir', { number: firNumber })}</span>}
      {sections.length > 0 && <span>{sections.join(', ')}</span>}
      {court && <span>{court}</span>}
      {lawyer && <span>{lawyer.filter(Boolean).join(', ')}</span>}
      <AgesAtOffence proceeding={proceeding} />
      {accusedIds.map((personId) => (
        <AccusedInCustody key={personId} personId={personId} />
      ))}
      {missing.map((what) => (
        <FactLine key={what} icon="unknown" tone="risk">
          {t(`missing.${what}`)}
        </FactLine>
      ))}
    </>
  );
  const acts = mayWrite && (
    <Cluster>
      {!closed && <Button onClick={() => onAct('plan')}>{t('plan')}</Button>}
      <Button onClick={() => onAct('move')}>{t(closed ? 'reopen' : 'move')}</Button>
      {!closed && <Button onClick={() => onAct('close')}>{t('close')}</Button>}
      <Button onClick={() => onAct('correct')}>{t('correct')}</Button>
    </Cluster>
  );
  const title = [file?.title, t(`codes:legal_stage.${stage}`)].filter(Boolean).join(' · ');
  return <Row title={title} under={under} due={acts} to={`/c/${caseFileId}`} selected={selected} />;
}
