import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { removeInvestigator } from '#modules/investigation/model/add-investigator.ts';
import type { InvestigationFacts } from '#modules/investigation/model/investigation.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Button } from '#platform/design/button.tsx';
import { Note } from '#platform/design/note.tsx';
import { Section } from '#platform/design/section.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useAsk } from '#platform/web/ask.ts';
import { useMayAsk } from '#platform/web/me.ts';
import { useReader } from '#platform/web/records.ts';
import { useServer } from '#platform/web/server-read.ts';
import styles from './investigation.module.css';

type Team = { team: readonly { staffId: string; reason: string }[] };
type OneInProps = { name: string; reason: string; onLetOut: (() => void) | undefined };

/** Who may see this investigation, and why; without a connection the list is not shown rather than shown stale. */
export function WhoIsIn({ investigation }: { investigation: Stored<InvestigationFacts> }) {
  const { t } = useTranslation('investigation');
  const { data, again } = useServer<Team>(`/api/scopes/${investigation.id}/team`);
  const [ask, say, reader] = [useAsk(), useRefusalWords(), useReader()];
  const [refusal, setRefusal] = useState<string | null>(null);
  const may = useMayAsk(removeInvestigator);
  if (!data) return null;
  const letOut = async (staffId: string) => {
    const told = await ask(removeInvestigator, { investigationId: investigation.id, staffId });
    setRefusal(told.outcome === 'refused' ? say(told.refusal) : null);
    again();
  };
  return (
    <Section title={t('team.title')} count={data.team.length}>
      {refusal && (
        <Note tone="missed" icon="refused">
          {refusal}
        </Note>
      )}
      <ul className={styles.facts}>
        {data.team.map(({ staffId, reason }) => (
          <OneIn
            key={staffId}
            name={reader.get(StaffMember, staffId)?.name ?? ''}
            reason={staffId === investigation.leadId ? t('team.leads') : reason}
            onLetOut={may && staffId !== investigation.leadId ? () => letOut(staffId) : undefined}
          />
        ))}
      </ul>
    </Section>
  );
}

function OneIn({ name, reason, onLetOut }: OneInProps) {
  const { t } = useTranslation('investigation');
  return (
    <li className={styles.oneIn}>
      <span>
        <span className={styles.said}>{name}</span> <span className={styles.quiet}>{reason}</span>
      </span>
      {onLetOut && (
        <Button kind="quiet" onClick={onLetOut}>
          {t('team.letOut')}
        </Button>
      )}
    </li>
  );
}
