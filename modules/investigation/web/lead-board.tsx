import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import {
  type IntelligenceFacts,
  IntelligenceItem,
  STANDINGS,
  type Standing,
} from '#modules/investigation/model/intelligence-item.ts';
import type { InvestigationFacts } from '#modules/investigation/model/investigation.ts';
import { moveLead } from '#modules/investigation/model/move-lead.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { BoardCard } from '#platform/design/board-card.tsx';
import { Board, BoardColumn } from '#platform/design/board-column.tsx';
import { Button } from '#platform/design/button.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Dialog } from '#platform/design/dialog.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { Note } from '#platform/design/note.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useAsk, usePending } from '#platform/web/ask.ts';
import { useToday } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import styles from './investigation.module.css';
import type { OnWrite } from './writing.ts';

type Lead = Stored<IntelligenceFacts>;
type LeadBoardProps = { investigation: Stored<InvestigationFacts>; mayMove: boolean; onWrite: OnWrite };

/** The leads by how far they are checked. Cards move by a list of columns, on keyboard and phone alike; nothing is dragged. */
export function LeadBoard({ investigation, mayMove, onWrite }: LeadBoardProps) {
  const { t } = useTranslation('investigation');
  const leads = useRecords(IntelligenceItem, { investigationId: investigation.id });
  const { move, dropping, setDropping, refusal } = useMoves();
  if (leads.length === 0) {
    const act = onWrite && (
      <Button icon="add" onClick={() => onWrite('lead')}>
        {t('act.lead')}
      </Button>
    );
    return <EmptyLine act={act}>{t('board.empty')}</EmptyLine>;
  }
  return (
    <>
      {refusal && (
        <Note tone="missed" icon="refused">
          {refusal}
        </Note>
      )}
      <Board label={t('board.label')}>
        {STANDINGS.map((standing) => {
          const here = leads.filter((lead) => lead.standing === standing);
          return (
            <BoardColumn key={standing} title={t(`standing.${standing}`)} count={here.length}>
              {here.map((lead) => (
                <LeadCard key={lead.id} lead={lead} onMove={mayMove ? move : undefined} />
              ))}
            </BoardColumn>
          );
        })}
      </Board>
      <SetAsideDialog lead={dropping} onClose={() => setDropping(null)} onMove={move} />
    </>
  );
}

type OnMove = (lead: Lead, standing: Standing, reason?: string) => void;

function useMoves() {
  const ask = useAsk();
  const say = useRefusalWords();
  const [dropping, setDropping] = useState<Lead | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const move: OnMove = async (lead, standing, reason) => {
    if (standing === 'set-aside' && reason === undefined) return setDropping(lead);
    setDropping(null);
    const told = await ask(moveLead, { leadId: lead.id, standing, reason: reason ?? null });
    setRefusal(told.outcome === 'refused' ? say(told.refusal) : null);
  };
  return { move, dropping, setDropping, refusal };
}

function LeadCard({ lead, onMove }: { lead: Lead; onMove: OnMove | undefined }) {
  const { t, i18n } = useTranslation(['investigation', 'codes']);
  const today = useToday();
  /** A label begins with a capital; inside a sentence it does not. */
  const within = (label: string) => label.toLocaleLowerCase(i18n.language);
  const checker = useRecord(StaffMember, lead.checkedBy);
  const isPending = usePending();
  const moves = STANDINGS.filter((one) => one !== lead.standing).map((code) => ({
    code,
    label: t(`investigation:standing.${code}`),
  }));
  const facts = (
    <>
      <FactLine icon={lead.credibility === 'confirmed' ? 'met' : 'personal'}>
        {t('investigation:lead.weighed', {
          reliability: within(t(`codes:reliability.${lead.reliability}`)),
          credibility: within(t(`codes:credibility.${lead.credibility}`)),
        })}
      </FactLine>
      {lead.place && <FactLine icon="find">{lead.place}</FactLine>}
      {checker && <FactLine icon="own-staff">{checker.name}</FactLine>}
      {lead.setAsideReason && <FactLine icon="waived">{lead.setAsideReason}</FactLine>}
      {isPending(lead.id) && (
        <FactLine icon="pending" tone="pending">
          {t('investigation:pending')}
        </FactLine>
      )}
    </>
  );
  const runsOut = lead.expiresOn && (
    <FactLine icon={lead.expiresOn < today ? 'late' : 'clock'} tone={lead.expiresOn < today ? 'missed' : 'risk'}>
      {t(lead.expiresOn < today ? 'investigation:lead.ranOut' : 'investigation:lead.runsOut', {
        day: dayWords(lead.expiresOn, i18n.language),
      })}
    </FactLine>
  );
  const source = lead.sourceCode ?? t('investigation:lead.noSource');
  return (
    <BoardCard
      title={lead.words}
      code={source}
      facts={facts}
      warnings={runsOut}
      moves={onMove && moves}
      onMove={onMove && ((code) => onMove(lead, code as Standing))}
    />
  );
}

/** Setting a lead aside takes a reason, so that whoever comes next can judge it. */
function SetAsideDialog({ lead, onClose, onMove }: { lead: Lead | null; onClose: () => void; onMove: OnMove }) {
  const { t } = useTranslation('investigation');
  const [reason, setReason] = useState('');
  const setAside = () => {
    if (lead && reason.trim()) onMove(lead, 'set-aside', reason.trim());
    setReason('');
  };
  return (
    <Dialog opened={lead !== null} onClose={onClose} title={t('setAside.title')}>
      <p className={styles.asideWords}>{lead?.words}</p>
      <TextArea name="reason" label={t('setAside.why')} rows={3} value={reason} onChange={setReason} />
      <Button kind="primary" onClick={setAside} disabledReason={reason.trim() ? undefined : t('setAside.needsReason')}>
        {t('setAside.keep')}
      </Button>
    </Dialog>
  );
}
