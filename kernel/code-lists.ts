import { ABORT_REASONS } from '#kernel/code-lists/abort-reason.ts';
import { ACTIVITY_KINDS } from '#kernel/code-lists/activity-kind.ts';
import { ACTIVITY_WITHS } from '#kernel/code-lists/activity-with.ts';
import { ADULTHOODS } from '#kernel/code-lists/adulthood.ts';
import { ANSWER_STATES } from '#kernel/code-lists/answer-state.ts';
import { AUTHORITY_TYPES } from '#kernel/code-lists/authority-type.ts';
import { BIRTH_BASES } from '#kernel/code-lists/birth-basis.ts';
import { CASE_STATUSES } from '#kernel/code-lists/case-status.ts';
import { CASE_TRACK_STAGES } from '#kernel/code-lists/case-track-stage.ts';
import { CLOSURE_REASONS } from '#kernel/code-lists/closure-reason.ts';
import { CONSENT_PURPOSES } from '#kernel/code-lists/consent-purpose.ts';
import { CREDIBILITIES } from '#kernel/code-lists/credibility.ts';
import { CUSTODY_STATUSES } from '#kernel/code-lists/custody-status.ts';
import { DECLINE_REASONS } from '#kernel/code-lists/decline-reason.ts';
import { DISCHARGE_OUTCOMES } from '#kernel/code-lists/discharge-outcome.ts';
import { EDUCATION_LEVELS } from '#kernel/code-lists/education-level.ts';
import { EDUCATION_STATUSES } from '#kernel/code-lists/education-status.ts';
import { EVIDENCE_KINDS } from '#kernel/code-lists/evidence-kind.ts';
import { EXPLOITATION_TYPES } from '#kernel/code-lists/exploitation-type.ts';
import { FIGURE_QUALIFIERS } from '#kernel/code-lists/figure-qualifier.ts';
import { GENDERS } from '#kernel/code-lists/gender.ts';
import { LEG_PURPOSES } from '#kernel/code-lists/leg-purpose.ts';
import { LEGAL_STAGES } from '#kernel/code-lists/legal-stage.ts';
import { MEANS_OF_CONTROL } from '#kernel/code-lists/means-of-control.ts';
import { OPERATION_EVENT_KINDS } from '#kernel/code-lists/operation-event-kind.ts';
import { OPERATION_ROLES } from '#kernel/code-lists/operation-role.ts';
import { OUTREACH_STAGES } from '#kernel/code-lists/outreach-stage.ts';
import { PARTICIPANT_ROLES } from '#kernel/code-lists/participant-role.ts';
import { PLACEMENT_BASES } from '#kernel/code-lists/placement-basis.ts';
import { RECRUITER_RELATIONSHIPS } from '#kernel/code-lists/recruiter-relationship.ts';
import { RECRUITMENT_METHODS } from '#kernel/code-lists/recruitment-method.ts';
import { REFERRAL_SOURCES } from '#kernel/code-lists/referral-source.ts';
import { REINTEGRATION_OUTCOMES } from '#kernel/code-lists/reintegration-outcome.ts';
import { RELATION_KINDS } from '#kernel/code-lists/relation-kind.ts';
import { RELIABILITIES } from '#kernel/code-lists/reliability.ts';
import { RISK_LEVELS } from '#kernel/code-lists/risk-level.ts';
import { SERVICE_TYPES } from '#kernel/code-lists/service-type.ts';
import { SHELTER_TYPES } from '#kernel/code-lists/shelter-type.ts';
import { SOURCE_KINDS } from '#kernel/code-lists/source-kind.ts';
import { SOURCE_MANNERS } from '#kernel/code-lists/source-manner.ts';
import { STORY_STATES } from '#kernel/code-lists/story-state.ts';
import { TIP_CHANNELS } from '#kernel/code-lists/tip-channel.ts';
import { TRACKS } from '#kernel/code-lists/track.ts';
import { TRAVEL_MODES } from '#kernel/code-lists/travel-mode.ts';
import { VENUE_TYPES } from '#kernel/code-lists/venue-type.ts';
import { DATE_PRECISIONS } from '#kernel/dated.ts';

/** Every closed list of codes by its name. A code, once released, stays: old records and old devices still say it. */
export const CODE_LISTS = {
  abort_reason: ABORT_REASONS,
  activity_kind: ACTIVITY_KINDS,
  activity_with: ACTIVITY_WITHS,
  adulthood: ADULTHOODS,
  answer_state: ANSWER_STATES,
  authority_type: AUTHORITY_TYPES,
  birth_basis: BIRTH_BASES,
  case_status: CASE_STATUSES,
  case_track_stage: CASE_TRACK_STAGES,
  closure_reason: CLOSURE_REASONS,
  consent_purpose: CONSENT_PURPOSES,
  credibility: CREDIBILITIES,
  custody_status: CUSTODY_STATUSES,
  date_precision: DATE_PRECISIONS,
  decline_reason: DECLINE_REASONS,
  discharge_outcome: DISCHARGE_OUTCOMES,
  education_level: EDUCATION_LEVELS,
  education_status: EDUCATION_STATUSES,
  evidence_kind: EVIDENCE_KINDS,
  exploitation_type: EXPLOITATION_TYPES,
  figure_qualifier: FIGURE_QUALIFIERS,
  gender: GENDERS,
  leg_purpose: LEG_PURPOSES,
  legal_stage: LEGAL_STAGES,
  means_of_control: MEANS_OF_CONTROL,
  operation_event_kind: OPERATION_EVENT_KINDS,
  operation_role: OPERATION_ROLES,
  outreach_stage: OUTREACH_STAGES,
  participant_role: PARTICIPANT_ROLES,
  placement_basis: PLACEMENT_BASES,
  recruiter_relationship: RECRUITER_RELATIONSHIPS,
  recruitment_method: RECRUITMENT_METHODS,
  referral_source: REFERRAL_SOURCES,
  reintegration_outcome: REINTEGRATION_OUTCOMES,
  relation_kind: RELATION_KINDS,
  reliability: RELIABILITIES,
  risk_level: RISK_LEVELS,
  service_type: SERVICE_TYPES,
  shelter_type: SHELTER_TYPES,
  source_kind: SOURCE_KINDS,
  source_manner: SOURCE_MANNERS,
  story_state: STORY_STATES,
  tip_channel: TIP_CHANNELS,
  track: TRACKS,
  travel_mode: TRAVEL_MODES,
  venue_type: VENUE_TYPES,
} as const satisfies Record<string, readonly string[]>;

export type CodeListName = keyof typeof CODE_LISTS;
export type CodeOf<Name extends CodeListName> = (typeof CODE_LISTS)[Name][number];

/** The catalogue key of a code's label, in the namespace `codes`: `referral_source.family`. */
export function codeLabelKey<Name extends CodeListName>(list: Name, code: CodeOf<Name>): string {
  return `${list}.${code}`;
}
