import { useTranslation } from 'react-i18next';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Note } from '#platform/design/note.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { useAsk } from '#platform/web/ask.ts';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { correctOperation } from '../model/correct-operation.ts';
import styles from './operation.module.css';
import type { AnOperation } from './use-operation.ts';

/** The one fact without which nothing starts, asked where it is missing. */
export function LeadAuthority({ operation, refused }: { operation: AnOperation; refused: boolean }) {
  const { t } = useTranslation('operation');
  const ask = useAsk();
  const may = useMayAsk(correctOperation);
  const authorities = useAuthorityOptions();
  const lead = useRecord(Organisation, operation.leadAuthorityId);
  function name(leadAuthorityId: string | null) {
    const input = { operationId: operation.id, changes: { leadAuthorityId } };
    void ask(correctOperation, input, { basedOn: { [operation.id]: operation.version } });
  }
  return (
    <section className={styles.section}>
      <SectionTitle>{t('cover.leadAuthority')}</SectionTitle>
      {lead && (
        <div className={styles.stack}>
          <FactLine icon="police" strong>
            {lead.name}
          </FactLine>
          {operation.jointUnits.length > 0 && (
            <FactLine icon="partner">{t('plan.jointly', { units: operation.jointUnits.join(', ') })}</FactLine>
          )}
        </div>
      )}
      {refused && !lead && (
        <Note icon="missing-paper" tone="risk">
          {t('plan.leadFirst')}
        </Note>
      )}
      {!lead && may && (
        <SelectField
          name="leadAuthorityId"
          label={t('plan.nameLead')}
          options={authorities}
          value={null}
          onChange={name}
        />
      )}
    </section>
  );
}

/** The authorities of the directory. A partner of ours is none. */
export function useAuthorityOptions() {
  return useRecords(Organisation, { kind: 'authority' }).map(({ id, name }) => ({ code: id, label: name }));
}
