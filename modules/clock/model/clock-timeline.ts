import { defineTimeline } from '#kernel/timeline.ts';
import { ClockAnswer, StartedClock } from './clock.ts';
import { clockRule } from './clock-rules.ts';

const statuteOf = (ruleId: string) => clockRule(ruleId)?.statute ?? ruleId;

/** That a clock was set running by hand. Clocks that run by themselves are told by the records that set them off. */
export const startedClockTimeline = defineTimeline({
  kind: StartedClock,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell: ({ id, ruleId, trigger: when, source, changedAt, changedBy }) => [
    {
      ...{ id, kind: 'started-clock', recordId: id, when, track: 'legal' as const, source, changedAt, changedBy },
      sentence: { key: 'clock:timeline.started', values: { rule: statuteOf(ruleId) } },
      quiet: { key: 'clock:timeline.quiet' },
    },
  ],
});

/** That what the law asks was done, with what proves it. */
export const clockAnswerTimeline = defineTimeline({
  kind: ClockAnswer,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell: ({ id, ruleId, met: when, evidence, changedAt, changedBy }) =>
    when === null
      ? []
      : [
          {
            ...{
              id,
              kind: 'clock-answer',
              recordId: id,
              when,
              track: 'legal' as const,
              source: null,
              changedAt,
              changedBy,
            },
            sentence: { key: 'clock:timeline.met', values: { rule: statuteOf(ruleId), evidence: evidence ?? '' } },
            quiet: { key: 'clock:timeline.quiet' },
          },
        ],
});
