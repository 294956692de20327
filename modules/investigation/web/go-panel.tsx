import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { confirmGo, whyNotSecondToGo } from '#modules/investigation/model/decide-go.ts';
import { GO_CRITERIA, GoDecision, type GoDecisionFacts } from '#modules/investigation/model/go-decision.ts';
import type { InvestigationFacts } from '#modules/investigation/model/investigation.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Note } from '#platform/design/note.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useAsk } from '#platform/web/ask.ts';
import { useMayAsk, useMe, useNow } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import styles from './investigation.module.css';
import type { OnWrite } from './writing.ts';

type One = Stored<InvestigationFacts>;
type Go = Stored<GoDecisionFacts>;

/** Whether to go in: what stands, what is still missing, and what was decided before, newest first. */
export function GoPanel({ investigation, onWrite }: { investigation: One; onWrite: OnWrite }) {
  const { t } = useTranslation('investigation');
  const decisions = useRecords(GoDecision, { investigationId: investigation.id }).toSorted((a, b) =>
    a.changedAt < b.changedAt ? 1 : -1,
  );
  const ticked = new Set(decisions[0]?.criteria ?? []);
  const isOpen = investigation.status !== 'closed';
  const act = onWrite && isOpen && (
    <Button icon="checklist" onClick={() => onWrite('go')}>
      {t('go.decide')}
    </Button>
  );
  return (
    <Section title={t('go.title')} action={act}>
      <Cluster label={t('go.needs')}>
        {GO_CRITERIA.map((code) => (
          <FactLine key={code} icon={ticked.has(code) ? 'met' : 'open'} tone={ticked.has(code) ? 'ok' : undefined}>
            {t(ticked.has(code) ? 'go.stands' : 'go.open', { criterion: t(`criterion.${code}`) })}
          </FactLine>
        ))}
      </Cluster>
      {decisions.map((go) => (
        <OneDecision key={go.id} go={go} investigation={investigation} />
      ))}
    </Section>
  );
}

const TONES = { go: 'ok', 'no-go': 'missed', wait: 'risk' } as const;

function OneDecision({ go, investigation }: { go: Go; investigation: One }) {
  const { t } = useTranslation('investigation');
  const by = useRecord(StaffMember, go.decidedBy);
  const second = useRecord(StaffMember, go.confirmedBy);
  const isAsked = go.decision === 'go' && go.confirmedBy === null;
  return (
    <div className={styles.decision}>
      <div className={styles.about}>
        <Tag tone={isAsked ? 'risk' : TONES[go.decision]} dashed={isAsked}>
          {t(isAsked ? 'decision.asked' : `decision.${go.decision}`)}
        </Tag>
        <DatedText value={go.decided} />
        <span>
          {second ? t('go.byTwo', { name: by?.name ?? '', second: second.name }) : t('go.by', { name: by?.name ?? '' })}
        </span>
      </div>
      <p>{go.reason}</p>
      {isAsked && investigation.status === 'open' && <Confirm go={go} />}
    </div>
  );
}

/** The second person's yes; whoever asked sees that somebody else must give it. */
function Confirm({ go }: { go: Go }) {
  const { t } = useTranslation('investigation');
  const me = useMe();
  const may = useMayAsk(confirmGo);
  const now = useNow();
  const ask = useAsk();
  const say = useRefusalWords();
  const [refusal, setRefusal] = useState<string | null>(null);
  if (!may) return null;
  const no = whyNotSecondToGo(go, me, now);
  if (no === 'expired')
    return (
      <FactLine icon="late" tone="risk">
        {t('go.ranOut')}
      </FactLine>
    );
  if (no) return <FactLine icon="second-person">{t('go.waitsForSecond')}</FactLine>;
  const confirm = async () => {
    const told = await ask(confirmGo, { decisionId: go.id, investigationId: go.investigationId });
    setRefusal(told.outcome === 'refused' ? say(told.refusal) : null);
  };
  return (
    <>
      {refusal && (
        <Note tone="missed" icon="refused">
          {refusal}
        </Note>
      )}
      <Button kind="primary" icon="check" onClick={confirm}>
        {t('go.confirm')}
      </Button>
    </>
  );
}
