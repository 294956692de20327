import { describe, expect, test } from 'vitest';
import { day, month } from '#kernel/dated.ts';
import type { Reader } from '#kernel/reader.ts';
import type { StoredOf } from '#kernel/record.ts';
import { Person } from '#modules/person/model/person.ts';
import { buildCaseFile, buildEntry, buildParticipant, buildTrackStage } from '../testing/build-case-file.ts';
import { CaseFile, TrackStage } from './case-file.ts';
import {
  caseFileTimeline,
  entryTimeline,
  participantTimeline,
  trackStageTimeline,
  withoutTwins,
} from './case-file-timeline.ts';

const person = { id: 'personbbbbbb', displayCode: 'JACANA-357', nameUsed: 'Ramesh' } as StoredOf<typeof Person>;

function reading(records: Record<string, readonly { id: string }[]>): Reader {
  return {
    all: (kind) => (records[kind.kind] ?? []) as never,
    get: (kind, id) => ((records[kind.kind] ?? []).find((one) => one.id === id) ?? null) as never,
  };
}

describe('the timeline of a file', () => {
  const none = reading({});

  test('tells an entry in the worker’s own words, and keeps closed what hurts', () => {
    const entry = buildEntry({ painful: 'What was found.', lang: 'hi' });
    const [fact] = entryTimeline.tell(entry, none);
    expect(fact).toMatchObject({
      sentence: { own: entry.words, lang: 'hi' },
      painful: ['What was found.'],
      when: entry.happened,
    });
    expect(JSON.stringify(fact?.quiet)).not.toContain(entry.words);
  });

  test('tells how a file began and why it was closed', () => {
    const file = buildCaseFile({ closedAt: '2024-05-01T10:00:00.000Z', closureReason: 'moved_away' });
    expect(caseFileTimeline.tell(file, none)).toMatchObject([
      { when: day('2023-08-22') },
      { when: day('2024-05-01'), sentence: { values: { reason: 'codes:closure_reason.moved_away' } } },
    ]);
  });

  test('tells the end of a stage only when nothing followed it', () => {
    const ended = buildTrackStage({ untilWhen: day('2024-04-05') });
    expect(trackStageTimeline.tell(ended, none)).toHaveLength(2);
    const next = buildTrackStage({ id: 'stagebbbbbbb', stage: 'located', since: day('2024-04-05') });
    expect(trackStageTimeline.tell(ended, reading({ [TrackStage.kind]: [ended, next] }))).toHaveLength(1);
  });

  test('tells a plan until it came true', () => {
    const plan = buildTrackStage({ planned: true, since: month('2024-06') });
    expect(trackStageTimeline.tell(plan, none)).toMatchObject([{ planned: true }]);
    expect(trackStageTimeline.tell({ ...plan, untilWhen: day('2024-06-02') }, none)).toEqual([]);
  });

  test('calls the accused by the code alone', () => {
    const accused = buildParticipant({ personId: person.id, role: 'accused' });
    const reader = reading({ [Person.kind]: [person], [CaseFile.kind]: [buildCaseFile()] });
    expect(participantTimeline.tell(accused, reader)).toMatchObject([{ sentence: { values: { who: 'JACANA-357' } } }]);
    const witness = participantTimeline.tell({ ...accused, role: 'witness' }, reader);
    expect(witness).toMatchObject([{ sentence: { values: { who: 'Ramesh (JACANA-357)' } } }]);
  });

  test('does not tell of the person whose file it is', () => {
    const reader = reading({ [CaseFile.kind]: [buildCaseFile()] });
    expect(participantTimeline.tell(buildParticipant(), reader)).toEqual([]);
  });

  test('tells what happened once, where a stage and another record tell the same', () => {
    const stage = trackStageTimeline.tell(
      buildTrackStage({ track: 'protection', stage: 'in_shelter', since: day('2024-05-11') }),
      none,
    );
    const stay = entryTimeline.tell(buildEntry({ track: 'protection', happened: day('2024-05-11') }), none);
    expect(withoutTwins([...stage, ...stay])).toEqual(stay);
    expect(withoutTwins(stage)).toEqual(stage);
  });
});
