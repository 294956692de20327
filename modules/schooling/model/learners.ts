import type { Reader } from '#kernel/reader.ts';
import type { Stored } from '#kernel/record.ts';
import { Person, type PersonFacts } from '#modules/person/model/person.ts';
import { EducationRecord, type EducationRecordFacts } from './education-record.ts';
import { SchoolEngagement, type SchoolEngagementFacts } from './school-engagement.ts';

/** One learner: how schooling stands, what is planned, and what the school was last asked. Planned and actual stay apart. */
export type Learner = {
  person: Stored<PersonFacts>;
  now: Stored<EducationRecordFacts> | null;
  planned: readonly Stored<EducationRecordFacts>[];
  asked: Stored<SchoolEngagementFacts> | null;
  /** Everything that was, the oldest first. */
  history: readonly Stored<EducationRecordFacts>[];
  /** Everything schools were asked, the newest first. */
  requests: readonly Stored<SchoolEngagementFacts>[];
};

/** Everybody with schooling to speak of; those whose school owes an answer first. */
export function learnersOf(reader: Reader): Learner[] {
  const records = reader.all(EducationRecord);
  const engagements = reader.all(SchoolEngagement);
  const ids = new Set([...records, ...engagements].map(({ personId }) => personId));
  return [...ids]
    .flatMap((id): Learner[] => {
      const person = reader.get(Person, id);
      return person ? [learnerOf(person, records, engagements)] : [];
    })
    .sort((a, b) => waits(b) - waits(a) || nameOf(a).localeCompare(nameOf(b)));
}

function learnerOf(
  person: Stored<PersonFacts>,
  records: readonly Stored<EducationRecordFacts>[],
  engagements: readonly Stored<SchoolEngagementFacts>[],
): Learner {
  const own = records.filter(({ personId }) => personId === person.id);
  const latest = <R extends { changedAt: string }>(some: readonly R[], when: (one: R) => string) =>
    some.toSorted((a, b) => when(a).localeCompare(when(b)) || a.changedAt.localeCompare(b.changedAt)).at(-1) ?? null;
  return {
    person,
    now: latest(
      own.filter(({ planned }) => !planned),
      endOf,
    ),
    planned: own.filter(({ planned }) => planned).sort((a, b) => startOf(a).localeCompare(startOf(b))),
    asked: latest(
      engagements.filter(({ personId }) => personId === person.id),
      ({ asked }) => asked.latest ?? asked.earliest ?? '',
    ),
    history: own.filter(({ planned }) => !planned).sort((a, b) => endOf(a).localeCompare(endOf(b))),
    requests: engagements
      .filter(({ personId }) => personId === person.id)
      .toSorted((a, b) => (b.asked.latest ?? '').localeCompare(a.asked.latest ?? '')),
  };
}

function endOf({ since, untilWhen }: EducationRecordFacts): string {
  return untilWhen?.latest ?? since?.latest ?? since?.earliest ?? '';
}

function startOf({ since }: EducationRecordFacts): string {
  return since?.earliest ?? since?.latest ?? '';
}

function waits({ asked }: Learner): number {
  return asked?.decision === 'asked' ? 1 : 0;
}

function nameOf({ person }: Learner): string {
  return person.nameUsed ?? person.displayCode;
}
