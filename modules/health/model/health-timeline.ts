import { type Dated, day } from '#kernel/dated.ts';
import type { RecordBase } from '#kernel/record.ts';
import type { Source } from '#kernel/source.ts';
import { defineTimeline, type TimelineFact } from '#kernel/timeline.ts';
import { HealthEncounter } from './health-encounter.ts';
import { HealthNeed } from './health-need.ts';
import { BirthOutcome, Pregnancy } from './pregnancy.ts';

/** That there is a health entry, on its day. What it says is opened one at a time, by whoever may read it. */
export const healthTimeline = defineTimeline({
  kind: HealthEncounter,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell: (encounter) => [
    {
      id: encounter.id,
      kind: 'health-encounter',
      recordId: encounter.id,
      when: encounter.happened,
      track: 'recovery',
      sentence: { key: 'health:timeline.added' },
      source: encounter.source,
      painful: [encounter.condition, encounter.complaint, encounter.findings, encounter.followUp].filter(
        (words) => words !== null,
      ),
      missing: encounter.consent === 'not-recorded' ? ['health:missing.consent'] : [],
      quiet: { key: 'health:timeline.added' },
      changedAt: encounter.changedAt,
      changedBy: encounter.changedBy,
    },
  ],
});

/** That there is an entry; what it says is opened by a deliberate click, and by whoever may read it. */
function closed(
  record: RecordBase & { source: Source },
  kind: string,
  when: Dated,
  painful: readonly (string | null)[],
): TimelineFact {
  const { id, source, changedAt, changedBy } = record;
  const sentence = { key: 'health:timeline.added' };
  return {
    ...{ id, kind, recordId: id, when, track: 'recovery', source, changedAt, changedBy, sentence },
    painful: painful.filter((words) => words !== null),
    quiet: sentence,
  };
}

/** What to mind is opened like the rest: a list over a shoulder tells that there is something, and not what. */
export const needTimeline = defineTimeline({
  kind: HealthNeed,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell: ({ id, since, whatToDo, why, changedAt, changedBy }) => [
    {
      ...{ id, kind: 'health-need', recordId: id, when: day(since), track: 'recovery' as const, changedAt, changedBy },
      sentence: { key: 'health:need.told' },
      source: null,
      painful: [whatToDo, why].filter((words) => words !== null),
      quiet: { key: 'health:need.told' },
    },
  ],
});

export const pregnancyTimeline = defineTimeline({
  kind: Pregnancy,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell: (one) => [closed(one, 'pregnancy', one.knownSince, [one.ownWords, one.arrangements])],
});

export const outcomeTimeline = defineTimeline({
  kind: BirthOutcome,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell: (one) => [closed(one, 'birth-outcome', one.happened, [one.ownWords, one.words])],
});
