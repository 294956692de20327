import { z } from 'zod';
import { FigureQualifier } from '#kernel/code-lists/figure-qualifier.ts';
import { CalendarDay, Dated } from '#kernel/dated.ts';
import { defineRecord } from '#kernel/record.ts';
import { Source } from '#kernel/source.ts';

/** What we count. A name lasts for ever: an old figure still says which count it was. */
export const INDICATORS = [
  'persons_rescued',
  'operations_held',
  'persons_arrested',
  'outreach_relationships',
  'outreach_areas',
] as const;
export const Indicator = z.enum(INDICATORS);
export type Indicator = z.infer<typeof Indicator>;

const UNITS = ['person', 'operation', 'relationship', 'area'] as const;
export const Unit = z.enum(UNITS);
export type Unit = z.infer<typeof Unit>;

/** What one of each is, so that nobody adds people and operations. */
export const UNIT_OF = {
  persons_rescued: 'person',
  operations_held: 'operation',
  persons_arrested: 'person',
  outreach_relationships: 'relationship',
  outreach_areas: 'area',
} as const satisfies Record<Indicator, Unit>;

/** The facts of a declared figure, one by one, for acts that correct some of them. */
export const declaredFacts = z.strictObject({
  indicator: Indicator,
  value: z.int().min(0).max(10_000_000),
  qualifier: FigureQualifier,
  unit: Unit,
  /** From the first to the last day it counts, with the words it was told in. */
  period: Dated,
  asOf: CalendarDay,
  source: Source,
  note: z.string().trim().min(1).max(1000).nullable(),
});

/**
 * A total from the time before our records began. It has a source and no rows behind it: to invent rows that add up
 * to it would be to invent people.
 */
export const DeclaredFigure = defineRecord({
  kind: 'declared-figure',
  compartment: 'figures',
  facts: declaredFacts,
  dated: ['period'],
  sources: ['source'],
});
export type DeclaredFigureFacts = z.infer<typeof declaredFacts>;
