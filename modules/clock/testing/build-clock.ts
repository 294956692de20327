import { day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { source } from '#kernel/source.ts';
import type { ClockAnswer, StartedClockFacts } from '#modules/clock/model/clock.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa' };

/** A clock started by hand: the committee ordered a social investigation. */
export function buildStartedFacts(facts: Partial<StartedClockFacts> = {}): StartedClockFacts {
  return {
    ruleId: 'IN.JJ.36-2.SIR_15D',
    personId: 'personaaaaaa',
    caseFileId: null,
    trigger: day('2024-05-01'),
    note: null,
    source: source('papers', { manner: 'written' }),
    ...facts,
  };
}

/** An answer as it stands in the store; nothing was done yet. */
export function buildAnswer(facts: Partial<StoredOf<typeof ClockAnswer>> = {}): StoredOf<typeof ClockAnswer> {
  return {
    ...STAMP,
    id: 'answeraaaaaa',
    scopeId: 'personaaaaaa',
    clockId: 'IN.JJ.36-2.SIR_15D.clockaaaaaaa',
    ruleId: 'IN.JJ.36-2.SIR_15D',
    personId: 'personaaaaaa',
    met: null,
    evidence: null,
    waived: null,
    journeys: [],
    times: 0,
    ...facts,
  };
}
