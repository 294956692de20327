import { defineTimeline } from '#kernel/timeline.ts';
import { Activity } from './activity.ts';
import { GoDecision, type GoDecisionFacts } from './go-decision.ts';

/** What investigators did stands in the timeline of the file they did it for, for those who are in the investigation. */
export const activityTimeline = defineTimeline({
  kind: Activity,
  belongsTo: ({ caseFileId }) => ({ caseFileIds: caseFileId === null ? [] : [caseFileId] }),
  tell: ({ id, happened, words, lang, source, changedAt, changedBy }) => [
    {
      id,
      kind: 'activity',
      recordId: id,
      when: happened,
      track: 'find',
      sentence: { own: words, lang },
      source,
      quiet: { key: 'investigation:quiet.activity' },
      changedAt,
      changedBy,
    },
  ],
});

/** The decision whether to go in, and whether a second person has confirmed it. Nothing of it shows in a list. */
export const goDecisionTimeline = defineTimeline({
  kind: GoDecision,
  belongsTo: ({ caseFileId }) => ({ caseFileIds: caseFileId === null ? [] : [caseFileId] }),
  tell: (go) => [
    {
      id: go.id,
      kind: 'go-decision',
      recordId: go.id,
      when: go.decided,
      track: 'operation',
      sentence: { key: `investigation:timeline.${wordOf(go)}` },
      source: null,
      changedAt: go.changedAt,
      changedBy: go.changedBy,
    },
  ],
});

function wordOf({ decision, confirmedBy }: GoDecisionFacts): string {
  if (decision === 'go') return confirmedBy === null ? 'goAsked' : 'go';
  return decision === 'wait' ? 'wait' : 'noGo';
}
