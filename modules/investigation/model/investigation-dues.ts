import type { Actor } from '#kernel/actor.ts';
import { hasRole } from '#kernel/actor.ts';
import { addDays } from '#kernel/calendar.ts';
import type { Due, DueMaker } from '#kernel/due.ts';
import type { Reader } from '#kernel/reader.ts';
import { whyNotSecondToGo } from './decide-go.ts';
import { GoDecision } from './go-decision.ts';
import { IntelligenceItem } from './intelligence-item.ts';
import { Investigation } from './investigation.ts';

const WARN_DAYS = 3;

/** Leads that run out soon, for whoever leads; a go that waits for a second person, for everybody else who may give it. */
export const investigationDues: DueMaker = (reader, actor, { today, at }) => {
  if (!hasRole(actor, 'investigator', 'operation-lead')) return [];
  return [...expiringLeads(reader, actor, today), ...waitingGoes(reader, actor, at)];
};

function expiringLeads(reader: Reader, actor: Actor, today: string): Due[] {
  const soon = addDays(today, WARN_DAYS);
  return reader.all(IntelligenceItem).flatMap((lead) => {
    const isOpen = lead.standing === 'to-check' || lead.standing === 'checking';
    const investigation = reader.get(Investigation, lead.investigationId);
    if (!isOpen || lead.expiresOn === null || lead.expiresOn > soon || investigation?.status === 'closed') return [];
    if ((lead.checkedBy ?? investigation?.leadId) !== actor.staffId) return [];
    const due: Due = {
      id: `${lead.id}-runs-out`,
      sentence: { key: 'investigation:due.leadRunsOut' },
      track: 'find',
      personIds: [],
      dueOn: lead.expiresOn,
      dueAt: null,
      address: ['n', lead.investigationId],
    };
    return [due];
  });
}

function waitingGoes(reader: Reader, actor: Actor, at: string): Due[] {
  return reader.all(GoDecision).flatMap((go) => {
    const isWaiting = go.decision === 'go' && go.confirmedBy === null && whyNotSecondToGo(go, actor, at) === null;
    if (!isWaiting || reader.get(Investigation, go.investigationId)?.status !== 'open') return [];
    const due: Due = {
      id: `${go.id}-waits`,
      sentence: { key: 'investigation:due.confirmGo' },
      track: 'operation',
      personIds: [],
      dueOn: null,
      dueAt: go.changedAt,
      address: ['n', go.investigationId],
    };
    return [due];
  });
}
