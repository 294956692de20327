import type { Asking } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import type { Role } from '#kernel/need-to-know.ts';
import type { FactsOf, StoredOf } from '#kernel/record.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import type { CaseFile, Entry, Participant, TrackStage } from '#modules/case-file/model/case-file.ts';
import type { StaffMember } from '#modules/staff/model/staff-member.ts';

const STAMP = { version: 1, changedAt: '2024-05-13T04:11:00.000Z', changedBy: 'staffaaaaaaa' };

/** An open case file. */
export function buildCaseFile(facts: Partial<StoredOf<typeof CaseFile>> = {}): StoredOf<typeof CaseFile> {
  const id = facts.id ?? 'filexaaaaaaa';
  return {
    ...STAMP,
    id,
    scopeId: id,
    personId: 'personaaaaaa',
    title: 'Iniya',
    status: 'open',
    riskLevel: 'medium',
    ownView: null,
    ownViewSaid: null,
    openedAt: '2023-08-22T06:30:00.000Z',
    openedFrom: 'staff',
    openedFromId: null,
    closedAt: null,
    closureReason: null,
    closureWords: null,
    ownerId: 'staffaaaaaaa',
    ...facts,
  };
}

/** A stage of the find track that runs since the file was opened. */
export function buildTrackStage(facts: Partial<StoredOf<typeof TrackStage>> = {}): StoredOf<typeof TrackStage> {
  return {
    ...STAMP,
    id: 'stageaaaaaaa',
    scopeId: 'filexaaaaaaa',
    caseFileId: 'filexaaaaaaa',
    track: 'find',
    stage: 'tracing',
    since: day('2023-08-22'),
    untilWhen: null,
    planned: false,
    reason: null,
    source: OWN_STAFF,
    ...facts,
  };
}

/** The facts of an entry, as a form sends them. */
export function buildEntryFacts(facts: Partial<FactsOf<typeof Entry>> = {}): FactsOf<typeof Entry> {
  return {
    caseFileId: 'filexaaaaaaa',
    track: 'schooling',
    happened: day('2024-05-11'),
    words: 'The headmistress agrees to exams in June.',
    lang: 'en',
    painful: null,
    planned: false,
    compartment: 'case',
    source: OWN_STAFF,
    ...facts,
  };
}

/** An entry as it stands in the store. */
export function buildEntry(facts: Partial<StoredOf<typeof Entry>> = {}): StoredOf<typeof Entry> {
  return { ...STAMP, id: 'entryaaaaaaa', scopeId: 'filexaaaaaaa', ...buildEntryFacts(), ...facts };
}

/** The person the file is about, in her role. */
export function buildParticipant(facts: Partial<StoredOf<typeof Participant>> = {}): StoredOf<typeof Participant> {
  return {
    ...STAMP,
    id: 'particaaaaaa',
    scopeId: 'filexaaaaaaa',
    caseFileId: 'filexaaaaaaa',
    personId: 'personaaaaaa',
    role: 'survivor',
    since: null,
    note: null,
    ...facts,
  };
}

/** A case manager who asks on the Monday of the tests. */
export function buildAsking(roles: readonly Role[] = ['case-manager']): Asking {
  let ids = 0;
  return {
    actor: { staffId: 'staffaaaaaaa', organisationId: 'organaaaaaaa', name: 'Asha', roles },
    today: '2024-05-13',
    now: '2024-05-13T04:11:00.000Z',
    newId: () => `newid${String.fromCharCode(97 + ids++)}aaaaaa`,
    drawCode: null,
  };
}

/** A colleague who works here. */
export function buildColleague(facts: Partial<StoredOf<typeof StaffMember>> = {}): StoredOf<typeof StaffMember> {
  const member = {
    name: 'Meera',
    roles: ['case-manager' as const],
    language: 'en' as const,
    homeId: null,
    leftOn: null,
  };
  return { ...STAMP, id: 'staffbbbbbbb', scopeId: 'organaaaaaaa', ...member, ...facts };
}
