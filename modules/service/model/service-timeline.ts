import type { ServiceType } from '#kernel/code-lists/service-type.ts';
import type { Track } from '#kernel/code-lists/track.ts';
import { defineTimeline, type Sentence } from '#kernel/timeline.ts';
import { ServiceProvision, type ServiceProvisionFacts } from './service-provision.ts';

/** The track a service belongs to; what is named nowhere is part of getting well. */
const TRACK_OF_SERVICE: Partial<Record<ServiceType, Track>> = {
  safe_shelter: 'protection',
  child_protection: 'protection',
  day_night_care: 'protection',
  legal_aid: 'legal',
  court_accompaniment: 'legal',
  compensation_support: 'legal',
  documents_id: 'legal',
  education: 'schooling',
  early_childhood: 'schooling',
  bridge_tutoring: 'schooling',
  vocational_training: 'livelihood',
  job_placement: 'livelihood',
  financial_support: 'livelihood',
  social_scheme: 'livelihood',
  family_tracing: 'reintegration',
  family_mediation: 'reintegration',
  transport_escort: 'reintegration',
  repatriation: 'reintegration',
  aftercare: 'reintegration',
};

/** What she was offered and what became of it. Which service it was is said in her file, never in a list. */
export const serviceTimeline = defineTimeline({
  kind: ServiceProvision,
  belongsTo: ({ personId }) => ({ personIds: [personId] }),
  tell: (provision) => [
    {
      id: provision.id,
      kind: 'service-provision',
      recordId: provision.id,
      when: provision.happened,
      track: TRACK_OF_SERVICE[provision.type] ?? 'recovery',
      sentence: sentenceOf(provision),
      source: provision.source,
      planned: provision.status === 'planned',
      quiet: { key: 'service:timeline.quiet' },
      changedAt: provision.changedAt,
      changedBy: provision.changedBy,
    },
  ],
});

function sentenceOf({ status, type, words }: ServiceProvisionFacts): Sentence {
  const service = `codes:service_type.${type}`;
  if (words === null) return { key: `service:timeline.${status}`, values: { service } };
  return { key: `service:timeline.withWords.${status}`, values: { service, words } };
}
