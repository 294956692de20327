import { dayInIndia } from '#kernel/calendar.ts';
import { type Dated, day, moment } from '#kernel/dated.ts';
import type { Reader } from '#kernel/reader.ts';
import type { RecordBase } from '#kernel/record.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { defineTimeline, type TimelineFact } from '#kernel/timeline.ts';
import { Participant } from '#modules/case-file/model/case-file.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Operation, type OperationFacts } from './operation.ts';
import { Arrest, CustodyRecord, PersonRescued } from './rescue.ts';

/** An operation that took place, in the files of those who reached safety in it. */
export const operationTimeline = defineTimeline({
  kind: Operation,
  belongsTo: ({ id }, reader) => ({
    personIds: reader
      .all(PersonRescued)
      .filter((one) => one.operationId === id)
      .map(({ personId }) => personId),
  }),
  tell(operation) {
    const when = whenOf(operation);
    if (when === null) return [];
    const sentence = { key: `operation:timeline.held.${operation.ourRole}`, values: { name: operation.codeName } };
    return [{ ...stamp(Operation, operation, 'operation'), when, sentence, source: OWN_STAFF }];
  },
});

/** When it took place, as exactly as it is known; null while it has not. */
export function whenOf({ startedAt, happened }: Pick<OperationFacts, 'startedAt' | 'happened'>): Dated | null {
  return startedAt === null ? happened : moment(startedAt);
}

/** The day of it, where the hour says nothing: an age has no hour. */
export function dayOf(operation: Pick<OperationFacts, 'startedAt' | 'happened'>): Dated | null {
  return operation.startedAt === null ? operation.happened : day(dayInIndia(operation.startedAt));
}

export const rescuedTimeline = defineTimeline({
  kind: PersonRescued,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell(rescued, reader) {
    const to = reader.get(Organisation, rescued.handedToId)?.name ?? rescued.handedToWords;
    const sentence = to ? { key: 'operation:timeline.safeHanded', values: { to } } : { key: 'operation:timeline.safe' };
    const missing = rescued.wish === null ? ['operation:timeline.missing.wish'] : [];
    return [
      {
        ...stamp(PersonRescued, rescued, 'operation'),
        when: rescued.at,
        sentence,
        source: OWN_STAFF,
        missing,
        quiet: QUIET,
      },
    ];
  },
});

/** Of the accused, in the files where they are accused, and on their own page. */
export const arrestTimeline = defineTimeline({
  kind: Arrest,
  belongsTo: ({ personId }, reader) => accusedIn(personId, reader),
  tell(arrest) {
    const { place } = arrest;
    const sentence = place
      ? { key: 'operation:timeline.arrestAt', values: { place } }
      : { key: 'operation:timeline.arrest' };
    const missing = arrest.sections === null ? ['operation:timeline.missing.sections'] : [];
    return [{ ...stamp(Arrest, arrest, 'legal'), when: arrest.at, sentence, source: OWN_STAFF, missing, quiet: QUIET }];
  },
});

export const custodyTimeline = defineTimeline({
  kind: CustodyRecord,
  belongsTo: ({ personId }, reader) => accusedIn(personId, reader),
  tell: (custody) => [
    {
      ...stamp(CustodyRecord, custody, 'legal'),
      when: custody.asOf,
      sentence: { key: `operation:timeline.custody.${custody.status}` },
      source: custody.source,
      quiet: QUIET,
    },
  ],
});

const QUIET = { key: 'operation:timeline.quiet' };

function accusedIn(personId: string, reader: Reader) {
  const roles = reader.all(Participant).filter((one) => one.personId === personId && one.role === 'accused');
  return { caseFileIds: roles.map(({ caseFileId }) => caseFileId), personIds: [personId] };
}

type Told = Pick<TimelineFact, 'id' | 'recordId' | 'kind' | 'track' | 'changedAt' | 'changedBy'>;

function stamp({ kind }: { kind: string }, { id, changedAt, changedBy }: RecordBase, track: Told['track']): Told {
  return { id, recordId: id, kind, track, changedAt, changedBy };
}
