import type { Track } from '#kernel/code-lists/track.ts';
import { day } from '#kernel/dated.ts';
import type { RecordBase } from '#kernel/record.ts';
import { defineTimeline, type Sentence } from '#kernel/timeline.ts';
import { CareAction, type CareDomain, CareGoal, CarePlan, CareReview } from './care-plan.ts';

const TRACK_OF_DOMAIN: Partial<Record<CareDomain, Track>> = {
  safety: 'protection',
  learning: 'schooling',
  livelihood: 'livelihood',
  law: 'legal',
  family: 'reintegration',
  home: 'reintegration',
};
const QUIET = { key: 'care:plan.quiet' };

function frame({ id, changedAt, changedBy }: RecordBase, kind: string, track: Track = 'recovery') {
  return { id, kind, recordId: id, track, source: null, quiet: QUIET, changedAt, changedBy };
}

/** In her words where there are any, else in ours. */
function said(key: string, ownWords: string | null, values: Record<string, string> = {}): Sentence {
  return ownWords === null
    ? { key: `care:plan.${key}`, values }
    : { key: `care:plan.said.${key}`, values: { ...values, words: ownWords } };
}

export const carePlanTimeline = defineTimeline({
  kind: CarePlan,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell: (plan) => [
    { ...frame(plan, 'care-plan'), when: plan.opened, sentence: said('opened', plan.ownWords) },
    ...(plan.ended === null
      ? []
      : [
          {
            ...frame(plan, 'care-plan'),
            id: `${plan.id}-ended`,
            when: plan.ended,
            sentence: { key: 'care:plan.ended', values: { words: plan.endedWords ?? '' } },
          },
        ]),
  ],
});

export const careGoalTimeline = defineTimeline({
  kind: CareGoal,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell(goal) {
    const base = frame(goal, 'care-goal', TRACK_OF_DOMAIN[goal.domain]);
    const { objective } = goal;
    const missing = goal.ownWords === null ? ['care:plan.missing.ownWords'] : [];
    return [
      { ...base, when: goal.since, sentence: said('goal', goal.ownWords, { objective }), missing },
      ...(goal.settled === null
        ? []
        : [
            {
              ...base,
              id: `${goal.id}-settled`,
              when: goal.settled,
              sentence: { key: `care:plan.goalState.${goal.state}`, values: { objective } },
            },
          ]),
    ];
  },
});

export const careActionTimeline = defineTimeline({
  kind: CareAction,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell(action) {
    const { settled, dueOn, state, reason, words } = action;
    const when = settled ?? (dueOn === null ? null : day(dueOn));
    if (when === null) return []; // what has no day stands in the plan, not in the order of days
    const why = reason === null ? {} : { reason: `care:plan.reason.${reason}` };
    const sentence = { key: `care:plan.actionState.${state}`, values: { words, ...why } };
    return [{ ...frame(action, 'care-action'), when, sentence, planned: state === 'to-do' }];
  },
});

export const careReviewTimeline = defineTimeline({
  kind: CareReview,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell(review) {
    const missing = review.voice === 'not-asked' ? ['care:plan.missing.voice'] : [];
    const sentence = said('review', review.ownWords, { edition: String(review.edition) });
    return [{ ...frame(review, 'care-review'), when: review.happened, sentence, missing }];
  },
});
