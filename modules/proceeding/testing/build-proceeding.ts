import { day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { source } from '#kernel/source.ts';
import type { HearingFacts, PlannedHearing, ProceedingFacts } from '#modules/proceeding/model/proceeding.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa', scopeId: 'filexaaaaaaa' };

/** A proceeding as it is first written: an FIR, and little else. */
export function buildProceedingFacts(
  facts: Partial<ProceedingFacts> = {},
): Omit<ProceedingFacts, 'closed' | 'closedWords'> {
  return {
    caseFileId: 'filexaaaaaaa',
    personId: 'personaaaaaa',
    accusedIds: ['accusedaaaaa'],
    offence: day('2023-08-20'),
    sections: ['IPC 370'],
    procedure: 'crpc',
    firNumber: '12/2023',
    firDate: '2023-08-22',
    policeStation: null,
    cnr: null,
    court: null,
    stage: 'fir',
    stageSince: day('2023-08-22'),
    advocate: null,
    advocateKind: 'not-known',
    prosecutor: null,
    source: source('police', { manner: 'written' }),
    ...facts,
  };
}

export function buildProceeding(facts: Partial<Stored<ProceedingFacts>> = {}): Stored<ProceedingFacts> {
  return { ...STAMP, id: 'proceedaaaaa', ...buildProceedingFacts(), closed: null, closedWords: null, ...facts };
}

/** A day in court that has been named and not been held. */
export function buildHearingFacts(facts: Partial<PlannedHearing> = {}): PlannedHearing {
  return {
    proceedingId: 'proceedaaaaa',
    personId: 'personaaaaaa',
    on: '2024-05-22',
    purpose: 'evidence',
    presence: 'not-known',
    outcome: null,
    adjourned: false,
    note: null,
    source: source('police'),
    ...facts,
  };
}

export function buildHearing(facts: Partial<Stored<HearingFacts>> = {}): Stored<HearingFacts> {
  return { ...STAMP, id: 'hearingaaaaa', ...buildHearingFacts(), ...facts };
}
