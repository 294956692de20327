import { z } from 'zod';
import { CalendarDay, Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';
import { CLAIM_STATES } from './claim-steps.ts';
import { LOSSES } from './nalsa-2018.ts';

export const SCHEMES = ['nalsa-2018', 'pocso', 'state', 'manodhairya', 'bonded-labour-2021', 'other'] as const;
export type Scheme = (typeof SCHEMES)[number];

/** Into whose hands it went. Account numbers are no field of ours. */
export const PAID_TO = ['own-account', 'guardian-account', 'deposit', 'cash-card', 'cash', 'not-known'] as const;

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();
/** Whole rupees. */
const Rupees = z.int().min(1).max(100_000_000).nullable();

const facts = z.strictObject({
  caseFileId: AnyId,
  proceedingId: AnyId.nullable(),
  personId: AnyId,
  scheme: z.enum(SCHEMES),
  /** What was suffered, as the scheme names it. */
  losses: z.array(z.enum(LOSSES)).max(LOSSES.length),
  state: z.enum(CLAIM_STATES),
  stateSince: Dated,
  /** Before whom: a legal services authority, a special court. */
  authority: Words(200),
  reference: Words(200),
  applied: Dated.nullable(),
  interimAmount: Rupees,
  interimOrdered: Dated.nullable(),
  interimPaid: Dated.nullable(),
  interimPaidTo: z.enum(PAID_TO).nullable(),
  finalAmount: Rupees,
  finalOrdered: Dated.nullable(),
  finalPaid: Dated.nullable(),
  finalPaidTo: z.enum(PAID_TO).nullable(),
  /** Until when what is hers lies where nobody else can take it. */
  depositUntil: CalendarDay.nullable(),
  /** Why it was refused or withdrawn. */
  why: Words(1000),
  source: Source,
});

/** A claim for compensation, from its first draft to the money in her own hand. */
export const Claim = defineRecord({
  kind: 'compensation-claim',
  compartment: 'legal',
  facts,
  dated: ['stateSince', 'applied', 'interimOrdered', 'interimPaid', 'finalOrdered', 'finalPaid'],
  sources: ['source'],
  secret: ['losses'],
});
export type ClaimFacts = z.infer<typeof facts>;
export const claimFacts = facts;
