import { useTranslation } from 'react-i18next';
import { Evidence } from '#modules/evidence/model/evidence.ts';
import { Button } from '#platform/design/button.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { useRecords } from '#platform/web/records.ts';

/** The evidence of this investigation, with the beginning of each hash; it is kept and handed over in its own room. */
export function EvidenceHere({ investigationId }: { investigationId: string }) {
  const { t } = useTranslation(['investigation', 'codes']);
  const all = useRecords(Evidence, { aboutId: investigationId });
  const act = (
    <Button kind="quiet" icon="evidence" to={`/v/${investigationId}`}>
      {t('investigation:evidence.open')}
    </Button>
  );
  return (
    <Section title={t('investigation:evidence.title')} count={all.length} action={act}>
      {all.length === 0 && <EmptyLine>{t('investigation:evidence.none')}</EmptyLine>}
      {all.length > 0 && (
        <RowList label={t('investigation:evidence.title')}>
          {all.map((one) => (
            <Row
              key={one.id}
              title={one.description}
              under={
                <>
                  <span>{t(`codes:evidence_kind.${one.kind}`)}</span>
                  {one.sha256 && (
                    <FactLine icon="shield">
                      <code>{one.sha256.slice(0, 12)}</code>
                    </FactLine>
                  )}
                </>
              }
              due={<DatedText value={one.collected} />}
              to={`/v/${one.id}`}
            />
          ))}
        </RowList>
      )}
    </Section>
  );
}
