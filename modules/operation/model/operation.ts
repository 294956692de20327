import { z } from 'zod';
import { AbortReason } from '#kernel/code-lists/abort-reason.ts';
import { OperationRole } from '#kernel/code-lists/operation-role.ts';
import { VenueType } from '#kernel/code-lists/venue-type.ts';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';
import { ChecklistItem } from './checklist.ts';

export const OPERATION_STATUSES = ['planned', 'live', 'concluded', 'called-off'] as const;
export const OperationStatus = z.enum(OPERATION_STATUSES);
export type OperationStatus = z.infer<typeof OperationStatus>;

export const Words = z.string().trim().min(1).max(4000);

const facts = z.strictObject({
  /** All that is ever shown of it outside its team. It tells neither place nor person. */
  codeName: z.string().trim().min(1).max(60),
  investigationId: AnyId.nullable(),
  status: OperationStatus,
  ourRole: z.enum(['lead', 'participant']),
  plannedFor: Dated.nullable(),
  startedAt: Moment.nullable(),
  endedAt: Moment.nullable(),
  /** Where the moments are not known, what is: "the beginning of April". */
  happened: Dated.nullable(),
  /** City or district, in words. The address is in nobody's record. */
  placePublic: z.string().trim().min(1).max(200).nullable(),
  lgdDistrict: z.int().positive().nullable(),
  /** The authority that leads. May be open while planning; without it nothing starts. */
  leadAuthorityId: AnyId.nullable(),
  jointUnits: z.array(z.string().trim().min(1).max(200)).max(20),
  abortReason: AbortReason.nullable(),
  debriefHeldAt: Moment.nullable(),
  debrief: Words.nullable(),
});

/** Freeing people together with the authorities: planned, live, and afterwards. */
export const Operation = defineRecord({
  kind: 'operation',
  compartment: 'operation',
  facts,
  dated: ['plannedFor', 'happened'],
  moments: ['startedAt', 'endedAt', 'debriefHeldAt'],
});
export type OperationFacts = z.infer<typeof facts>;
export const operationFacts = facts;

export const TENURES = ['rented', 'owned', 'not_known'] as const;

const planFacts = z.strictObject({
  operationId: AnyId,
  /** One place can be several things: a beauty parlour that is a massage place too. */
  venueTypes: z.array(VenueType).max(6),
  venueWords: Words.nullable(),
  tenure: z.enum(TENURES).nullable(),
  legalPowers: Words.nullable(),
  warrantRef: z.string().trim().min(1).max(200).nullable(),
  exits: Words.nullable(),
  risks: Words.nullable(),
  expectedLeast: z.int().min(0).max(500).nullable(),
  expectedMost: z.int().min(0).max(500).nullable(),
  expectedAges: z.string().trim().min(1).max(200).nullable(),
  abortSigns: Words.nullable(),
  bedsReady: z.int().min(0).max(500).nullable(),
  /** Those freed never ride with those accused. */
  vehiclesSeparate: z.boolean().nullable(),
  checklist: z.array(ChecklistItem).max(60),
});

/** What only the team may know beforehand: a plan that leaks moves the people it was made for. */
export const OperationPlan = defineRecord({ kind: 'operation-plan', compartment: 'ops-plan', facts: planFacts });
export type OperationPlanFacts = z.infer<typeof planFacts>;
export const operationPlanFacts = planFacts;

export const teamMemberFacts = z.strictObject({
  operationId: AnyId,
  staffId: AnyId.nullable(),
  /** An officer of the authority, in words: rank and unit. */
  officer: z.string().trim().min(1).max(200).nullable(),
  /** A witness from outside, in words that a stranger could not follow to a door. */
  witness: z.string().trim().min(1).max(200).nullable(),
  role: OperationRole,
  since: Dated.nullable(),
  untilWhen: Dated.nullable(),
});

/** One member of the team in one role: a colleague, an officer, or a witness. */
export const OperationTeamMember = defineRecord({
  kind: 'operation-team-member',
  compartment: 'ops-plan',
  facts: teamMemberFacts,
  dated: ['since', 'untilWhen'],
  holds: ({ staffId, officer, witness }) => [staffId, officer, witness].filter((one) => one !== null).length === 1,
});
export type OperationTeamMemberFacts = z.infer<typeof teamMemberFacts>;

const decoyFacts = z.strictObject({
  operationId: AnyId,
  /** Who of the police authorised it, in words. */
  authorisedBy: z.string().trim().min(1).max(200),
  briefed: z.boolean(),
  /** There is no other way to record the use of a decoy. */
  noSexualContact: z.literal(true),
  markedMoney: z.boolean().nullable(),
  contactMade: z.boolean().nullable(),
});

/** That a decoy was used, and on whose authority. Who it was stands in the team, for the team. */
export const DecoyUse = defineRecord({ kind: 'decoy-use', compartment: 'ops-plan', facts: decoyFacts });
export type DecoyUseFacts = z.infer<typeof decoyFacts>;
