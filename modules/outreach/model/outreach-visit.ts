import { z } from 'zod';
import { ObservedAge } from '#kernel/age.ts';
import { ServiceType } from '#kernel/code-lists/service-type.ts';
import { Dated } from '#kernel/dated.ts';
import { AnyId } from '#kernel/id.ts';
import { Moment } from '#kernel/moment.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';
import { Headcount } from './headcount.ts';

const Words = (most: number) => z.string().trim().min(1).max(most).nullable();

/** `unsafe`: it was not safe, and we left. That is a full day's work and nobody's failure. */
export const MEETINGS = ['met', 'nobody', 'unsafe'] as const;

/** What a worker sees in a minute and must not forget. */
export const DANGER_SIGNS = [
  'injured',
  'afraid',
  'not_free_to_speak',
  'locked_in',
  'ill',
  'given_drugs',
  'speaks_of_dying',
  'threatened',
  'to_be_moved',
  'debt',
  'other',
] as const;
export const DangerSign = z.enum(DANGER_SIGNS);
export type DangerSign = z.infer<typeof DangerSign>;

const facts = z.strictObject({
  /** Null for a round through an area that was about nobody in particular. */
  contactId: AnyId.nullable(),
  areaId: AnyId,
  centreId: AnyId.nullable(),
  happened: Dated,
  met: z.enum(MEETINGS),
  services: z.array(ServiceType).max(20),
  dangerSigns: z.array(DangerSign).max(DANGER_SIGNS.length),
  withStaff: z.array(AnyId).max(10),
  /** Of a round: how many were met, as it was said. */
  reached: Headcount.nullable(),
  herWords: Words(5000),
  words: Words(5000),
  lang: z.string().max(10).nullable(),
  source: Source,
});

/** Somebody went: to one woman, or through an area. */
export const OutreachVisit = defineRecord({
  kind: 'outreach-visit',
  compartment: 'outreach',
  facts,
  dated: ['happened'],
  sources: ['source'],
  secret: ['services', 'dangerSigns'],
});
export type OutreachVisitFacts = z.infer<typeof facts>;
export const outreachVisitFacts = facts;

export const COMPANIES = ['alone', 'with_children', 'with_adult', 'not_known'] as const;
export const PARTS_OF_DAY = ['morning', 'afternoon', 'evening', 'night', 'not_known'] as const;
export const CHILD_SIGNS = [
  'injured',
  'hungry',
  'ill',
  'not_in_school',
  'afraid',
  'approached',
  'used',
  'to_be_sold',
  'other',
] as const;
export const REPORTED_TO = ['committee', 'childline', 'police', 'dcpu'] as const;

const childFacts = z.strictObject({
  /** Whose child, where that is known. */
  contactId: AnyId.nullable(),
  areaId: AnyId,
  visitId: AnyId.nullable(),
  alias: Words(60),
  /** A guess, and shown as one. */
  age: ObservedAge.nullable(),
  company: z.enum(COMPANIES),
  partOfDay: z.enum(PARTS_OF_DAY),
  signs: z.array(z.enum(CHILD_SIGNS)).max(CHILD_SIGNS.length),
  seen: Dated,
  words: Words(2000),
  lang: z.string().max(10).nullable(),
  /** Reported under sections 31 and 32 of the JJ Act: to whom and when. */
  reportedAt: Moment.nullable(),
  reportedTo: z.enum(REPORTED_TO).nullable(),
  reportRef: Words(200),
  /** Why no report was due after all, where a colleague who answers for it decided so. */
  noReportWords: Words(1000),
  source: Source,
});

/** A child who was seen in an area. Alone, or with a sign of danger, it must be reported within a day. */
export const ChildSeen = defineRecord({
  kind: 'child-seen',
  compartment: 'children',
  facts: childFacts,
  dated: ['seen'],
  sources: ['source'],
  moments: ['reportedAt'],
  secret: ['signs'],
});
export type ChildSeenFacts = z.infer<typeof childFacts>;
export const childSeenFacts = childFacts;

/** Signs that alone make a report due. Not being in school does not: that is work for years, not for a day. */
const SLOW: readonly string[] = ['not_in_school'];

export function isInDanger({ company, signs }: Pick<ChildSeenFacts, 'company' | 'signs'>): boolean {
  return company === 'alone' || signs.some((sign) => !SLOW.includes(sign));
}

/** A report is due, and nobody has made it or said why there is none. */
export function isReportOpen(child: ChildSeenFacts): boolean {
  return isInDanger(child) && child.reportedAt === null && child.noReportWords === null;
}
