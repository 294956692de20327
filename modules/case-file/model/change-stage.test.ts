import { describe, expect, test } from 'vitest';
import { by, day, partOfMonth } from '#kernel/dated.ts';
import { OWN_STAFF } from '#kernel/source.ts';
import { buildAsking, buildCaseFile, buildTrackStage } from '../testing/build-case-file.ts';
import { changeStage } from './change-stage.ts';

const asking = buildAsking();
const file = buildCaseFile();
const tracing = buildTrackStage();

function begin(
  stage: Parameters<typeof changeStage.decide>[0]['stage'],
  more: Partial<Parameters<typeof changeStage.decide>[0]> = {},
) {
  return {
    stageId: 'stagebbbbbbb',
    caseFileId: file.id,
    stage,
    since: day('2024-04-05'),
    untilWhen: null,
    planned: false,
    reason: null,
    source: OWN_STAFF,
    ...more,
  };
}

describe('moving a track on', () => {
  test('ends the stage that ran, on the day the new one begins', () => {
    const decision = changeStage.decide(begin('located'), { file, stages: [tracing] }, asking);
    expect(decision).toMatchObject({
      accepted: true,
      events: [
        { is: 'added', kind: 'track-stage', facts: { track: 'find', stage: 'located', untilWhen: null } },
        { is: 'changed', id: tracing.id, changes: { untilWhen: day('2024-04-05') } },
      ],
    });
  });

  test('leaves the other tracks as they are', () => {
    const decision = changeStage.decide(begin('in_shelter'), { file, stages: [tracing] }, asking);
    expect(decision).toMatchObject({ accepted: true, events: [{ is: 'added' }] });
  });

  test('is only written down as a plan when it is one', () => {
    const decision = changeStage.decide(begin('located', { planned: true }), { file, stages: [tracing] }, asking);
    expect(decision).toMatchObject({ accepted: true, events: [{ is: 'added', facts: { planned: true } }] });
  });

  test('fulfils the plan it came from', () => {
    const plan = buildTrackStage({ id: 'stageccccccc', stage: 'located', planned: true, since: day('2024-06-01') });
    const decision = changeStage.decide(begin('located'), { file, stages: [tracing, plan] }, asking);
    expect(decision).toMatchObject({ events: [{}, { id: tracing.id }, { id: plan.id }] });
  });

  test('writes down what is long over without ending what runs', () => {
    const past = begin('investigation', { since: day('2023-01-01'), untilWhen: day('2023-03-01') });
    expect(changeStage.decide(past, { file, stages: [tracing] }, asking)).toMatchObject({ events: [{ is: 'added' }] });
  });

  test('is refused when it would begin before the stage it follows', () => {
    const decision = changeStage.decide(
      begin('located', { since: day('2023-08-01') }),
      { file, stages: [tracing] },
      asking,
    );
    expect(decision).toMatchObject({ accepted: false, refusal: { code: 'case-file.stage-ends-before-start' } });
  });

  test('contradicts nobody where imprecise dates may touch', () => {
    const since = partOfMonth('2023-08', 'late', 'end of August');
    for (const when of [since, by('2023-09-30')]) {
      expect(changeStage.decide(begin('located', { since: when }), { file, stages: [tracing] }, asking).accepted).toBe(
        true,
      );
    }
  });

  test('is refused when it ends before it begins, or is planned and over at once', () => {
    const backwards = begin('located', { untilWhen: day('2024-04-01') });
    expect(changeStage.decide(backwards, { file, stages: [] }, asking)).toMatchObject({
      refusal: { code: 'case-file.stage-ends-before-start' },
    });
    const both = begin('located', { planned: true, untilWhen: day('2024-04-09') });
    expect(changeStage.decide(both, { file, stages: [] }, asking)).toMatchObject({
      refusal: { code: 'case-file.planned-stage-over' },
    });
  });

  test('is refused in a closed file, but for the court, which does not stop with us', () => {
    const closed = buildCaseFile({ closedAt: '2024-05-01T00:00:00.000Z', closureReason: 'moved_away' });
    expect(changeStage.decide(begin('located'), { file: closed, stages: [] }, asking)).toMatchObject({
      refusal: { code: 'case-file.closed' },
    });
    expect(changeStage.decide(begin('legal_followup'), { file: closed, stages: [] }, asking).accepted).toBe(true);
  });
});
