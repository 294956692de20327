import { defineTimeline } from '#kernel/timeline.ts';
import { HealthEncounter } from './health-encounter.ts';

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
