import { z } from 'zod';
import { ServiceType } from '#kernel/code-lists/service-type.ts';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';

export const PROVISION_STATUSES = ['planned', 'provided', 'refused', 'unavailable'] as const;
export const ProvisionStatus = z.enum(PROVISION_STATUSES);

const words = (most: number) => z.string().trim().min(1).max(most).nullable();

const facts = z.strictObject({
  personId: AnyId,
  type: ServiceType,
  /** Who gives it, in words, or by its entry in the directory. */
  provider: words(300),
  providerId: AnyId.nullable(),
  happened: Dated,
  /** That she said no, or that there was none to be had, is as much a fact as that she received it. */
  status: ProvisionStatus,
  words: words(5000),
  source: Source,
});

/** Something a person was offered: given, planned, refused by her, or not to be had. */
export const ServiceProvision = defineRecord({
  kind: 'service-provision',
  compartment: 'services',
  facts,
  dated: ['happened'],
  sources: ['source'],
  secret: ['type'],
});
export const serviceFacts = facts;
export type ServiceProvisionFacts = z.infer<typeof facts>;

export const SERVICE_GIVERS = ['case-manager', 'counsellor', 'outreach-worker'] as const;
