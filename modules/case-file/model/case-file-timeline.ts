import { dayInIndia } from '#kernel/calendar.ts';
import { day } from '#kernel/dated.ts';
import type { Reader } from '#kernel/reader.ts';
import type { RecordBase, StoredOf } from '#kernel/record.ts';
import { defineTimeline, type TimelineFact } from '#kernel/timeline.ts';
import { Person } from '#modules/person/model/person.ts';
import { CaseClosure } from './case-closure.ts';
import { CaseFile, Entry, Participant, TrackStage } from './case-file.ts';

/** The beginning of a file, and its end. */
export const caseFileTimeline = defineTimeline({
  kind: CaseFile,
  belongsTo: ({ id }) => ({ caseFileIds: [id] }),
  tell(file, reader) {
    const opened: TimelineFact = {
      ...stamp(CaseFile, file, 'opened'),
      when: day(dayInIndia(file.openedAt)),
      track: 'intake',
      sentence: { key: `case-file:timeline.opened.${file.openedFrom}` },
      source: null,
      quiet: { key: 'case-file:quiet.opened' },
    };
    // Its closings tell themselves; a file that was closed before they were kept is told by its cover.
    const isTold = reader.all(CaseClosure).some(({ caseFileId }) => caseFileId === file.id);
    if (file.closedAt === null || isTold) return [opened];
    const values = { reason: `codes:closure_reason.${file.closureReason}` };
    const closed: TimelineFact = {
      ...stamp(CaseFile, file, 'closed'),
      when: day(dayInIndia(file.closedAt)),
      track: 'intake',
      sentence: { key: 'case-file:timeline.closed', values },
      source: null,
      quiet: { key: 'case-file:quiet.closed' },
    };
    return [opened, closed];
  },
});

/** That a file was closed, with how she was said to live then; and, where it was, that it was opened again. */
export const caseClosureTimeline = defineTimeline({
  kind: CaseClosure,
  belongsTo: ({ caseFileId }) => ({ caseFileIds: [caseFileId] }),
  tell(closure) {
    const { closedAt, reason, outcome, words, reopenedAt, reopenedWhy } = closure;
    const values = {
      reason: `codes:closure_reason.${reason}`,
      outcome: `codes:reintegration_outcome.${outcome ?? 'unknown'}`,
      words: words ?? '',
    };
    const frame = { track: 'intake', source: null } as const;
    const closed: TimelineFact = {
      ...stamp(CaseClosure, closure, 'closed'),
      ...frame,
      when: day(dayInIndia(closedAt)),
      sentence: { key: `case-file:timeline.${outcome === null ? 'closedWords' : 'closedOutcome'}`, values },
      quiet: { key: 'case-file:quiet.closed' },
    };
    if (reopenedAt === null) return [closed];
    const reopened: TimelineFact = {
      ...stamp(CaseClosure, closure, 'reopened'),
      ...frame,
      when: day(dayInIndia(reopenedAt)),
      sentence: { key: 'case-file:timeline.reopened', values: { words: reopenedWhy ?? '' } },
      quiet: { key: 'case-file:quiet.reopened' },
    };
    return [closed, reopened];
  },
});

/** What a worker wrote, in her own words. What hurts stays closed. */
export const entryTimeline = defineTimeline({
  kind: Entry,
  belongsTo: ({ caseFileId }) => ({ caseFileIds: [caseFileId] }),
  tell: (entry) => [
    {
      ...stamp(Entry, entry),
      when: entry.happened,
      track: entry.track,
      sentence: { own: entry.words, lang: entry.lang },
      source: entry.source,
      planned: entry.planned,
      ...(entry.painful !== null && { painful: [entry.painful] }),
      quiet: { key: 'case-file:quiet.entry', values: { track: `codes:track.${entry.track}` } },
    },
  ],
});

/** How each track moves. A stage that was followed by the next is told by the next one's beginning. */
export const trackStageTimeline = defineTimeline({
  kind: TrackStage,
  belongsTo: ({ caseFileId }) => ({ caseFileIds: [caseFileId] }),
  tell(stage, reader) {
    // A plan that came true is told by what came.
    if (stage.planned && stage.untilWhen !== null) return [];
    const values = { stage: `codes:case_track_stage.${stage.stage}` };
    const begun: TimelineFact = {
      ...stamp(TrackStage, stage),
      when: stage.since,
      track: stage.track,
      sentence: { key: `case-file:timeline.${stage.planned ? 'stagePlanned' : 'stageBegun'}`, values },
      source: stage.source,
      planned: stage.planned,
      quiet: { key: 'case-file:quiet.stage', values: { track: `codes:track.${stage.track}` } },
    };
    if (stage.untilWhen === null || isFollowed(stage, reader)) return [begun];
    const { quiet: _, ...ended } = begun;
    return [
      begun,
      {
        ...ended,
        id: `${stage.id}-ended`,
        when: stage.untilWhen,
        sentence: { key: 'case-file:timeline.stageEnded', values },
      },
    ];
  },
});

/** Who else is in the file, and as what. She whose file it is needs no telling. */
export const participantTimeline = defineTimeline({
  kind: Participant,
  belongsTo: ({ caseFileId }) => ({ caseFileIds: [caseFileId] }),
  tell(participant, reader) {
    if (reader.get(CaseFile, participant.caseFileId)?.personId === participant.personId) return [];
    const values = { who: nameInFile(participant, reader), role: `codes:participant_role.${participant.role}` };
    return [
      {
        ...stamp(Participant, participant),
        when: participant.since ?? day(dayInIndia(participant.changedAt)),
        track: 'intake',
        sentence: { key: 'case-file:timeline.participant', values },
        source: null,
        quiet: { key: 'case-file:quiet.participant' },
      },
    ];
  },
});

function stamp(kind: { kind: string }, record: RecordBase, suffix?: string) {
  const { id, changedAt, changedBy } = record;
  return { id: suffix ? `${id}-${suffix}` : id, kind: kind.kind, recordId: id, changedAt, changedBy };
}

function isFollowed(stage: StoredOf<typeof TrackStage>, reader: Reader): boolean {
  const until = JSON.stringify(stage.untilWhen);
  return reader
    .all(TrackStage)
    .some(
      (one) => one.caseFileId === stage.caseFileId && one.track === stage.track && JSON.stringify(one.since) === until,
    );
}

/** The accused are written with their code only. */
export function nameInFile(
  { personId, role }: Pick<StoredOf<typeof Participant>, 'personId' | 'role'>,
  reader: Reader,
): string {
  const person = reader.get(Person, personId);
  if (!person) return '';
  return isMasked(role) || person.nameUsed === null ? person.displayCode : `${person.nameUsed} (${person.displayCode})`;
}

export function isMasked(role: StoredOf<typeof Participant>['role']): boolean {
  return role === 'accused' || role === 'suspect';
}

/**
 * Without the stages that another record tells already: she came to the home on the day her stay there began. One
 * thing that happened stands once.
 */
export function withoutTwins(facts: readonly TimelineFact[]): TimelineFact[] {
  const told = new Set(facts.filter((fact) => fact.kind !== TrackStage.kind).map(placeInTrack));
  return facts.filter((fact) => fact.kind !== TrackStage.kind || !told.has(placeInTrack(fact)));
}

function placeInTrack({ track, when }: TimelineFact): string {
  return [track, when.earliest, when.latest].join(' ');
}
