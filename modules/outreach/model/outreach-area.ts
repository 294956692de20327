import { z } from 'zod';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { defineRecord } from '#kernel/record.ts';

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();

const areaFacts = z.strictObject({
  /** As the workers say it. Internal: what is made public of areas is how many there are, and nothing else. */
  name: z.string().trim().min(1).max(120),
  city: Words(120),
  /** By its code in the Local Government Directory: another district is another committee and another police. */
  lgdDistrict: z.int().positive().nullable(),
  workedSince: Dated.nullable(),
  /** The last day anybody went; null while somebody does. */
  workedUntil: Dated.nullable(),
  note: Words(1000),
});

/** A part of town that our workers go to. Its need-to-know is that of the colleagues who work in it. */
export const OutreachArea = defineRecord({
  kind: 'outreach-area',
  compartment: 'directory',
  facts: areaFacts,
  dated: ['workedSince', 'workedUntil'],
});
export type OutreachAreaFacts = z.infer<typeof areaFacts>;
export const outreachAreaFacts = areaFacts;

export const CENTRE_PURPOSES = [
  'safety',
  'privacy',
  'rest',
  'washing',
  'health',
  'counselling',
  'children',
  'learning',
  'legal_aid',
  'meeting',
] as const;

/** A time of day as a clock shows it. */
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** Monday is 1, Sunday 7. A night shift ends on the morning after: its end is before its beginning. */
const Hours = z.strictObject({
  days: z.array(z.int().min(1).max(7)).min(1).max(7),
  from: ClockTime,
  until: ClockTime,
});
export type Hours = z.infer<typeof Hours>;

const centreFacts = z.strictObject({
  areaId: AnyId,
  name: z.string().trim().min(1).max(120),
  opened: Dated,
  closed: Dated.nullable(),
  purposes: z.array(z.enum(CENTRE_PURPOSES)).max(CENTRE_PURPOSES.length),
  hours: z.array(Hours).max(14),
  note: Words(1000),
});

/** A door that is open to whoever wants to come in and sit down. It has a name and an area, and no address here. */
export const DropInCentre = defineRecord({
  kind: 'drop-in-centre',
  compartment: 'directory',
  facts: centreFacts,
  dated: ['opened', 'closed'],
});
export type DropInCentreFacts = z.infer<typeof centreFacts>;
export const dropInCentreFacts = centreFacts;
