import { OUTREACH_STAGES, type OutreachStage } from '#kernel/code-lists/outreach-stage.ts';
import type { Dated } from '#kernel/dated.ts';
import { compareDated } from '#kernel/dated-order.ts';

/** Towards which stages one goes as a matter of course, and towards which only with a reason in words. */
type Ways = { freely: readonly OutreachStage[]; withReason: readonly OutreachStage[] };

/**
 * How trust goes, as data. It is a line and no ladder: one may come to any stage beyond at once, going back is true to life
 * and says why, and *she wants no contact* needs no reason from anybody. First contact happens once.
 *
 * To leave without having decided before is possible, for it happens in one night; the reason says how. After she said
 * that she wants no contact, only her own coming begins it again, and the reason says how she came.
 */
export const TRUST_WAYS: Readonly<Record<OutreachStage, Ways>> = {
  first_contact: {
    freely: [
      'acquainted',
      'regular',
      'trusting',
      'uses_services',
      'considering_exit',
      'decided_exit',
      'no_contact_wanted',
    ],
    withReason: ['exited'],
  },
  acquainted: {
    freely: ['regular', 'trusting', 'uses_services', 'considering_exit', 'decided_exit', 'no_contact_wanted'],
    withReason: ['exited'],
  },
  regular: {
    freely: ['trusting', 'uses_services', 'considering_exit', 'decided_exit', 'no_contact_wanted'],
    withReason: ['acquainted', 'exited'],
  },
  trusting: {
    freely: ['uses_services', 'considering_exit', 'decided_exit', 'no_contact_wanted'],
    withReason: ['acquainted', 'regular', 'exited'],
  },
  uses_services: {
    freely: ['trusting', 'considering_exit', 'decided_exit', 'no_contact_wanted'],
    withReason: ['acquainted', 'regular', 'exited'],
  },
  considering_exit: {
    freely: ['decided_exit', 'no_contact_wanted'],
    withReason: ['acquainted', 'regular', 'trusting', 'uses_services', 'exited'],
  },
  decided_exit: {
    freely: ['exited', 'no_contact_wanted'],
    withReason: ['acquainted', 'regular', 'trusting', 'uses_services', 'considering_exit'],
  },
  exited: {
    freely: ['no_contact_wanted'],
    withReason: ['acquainted', 'regular', 'trusting', 'uses_services', 'considering_exit', 'decided_exit'],
  },
  no_contact_wanted: {
    freely: [],
    withReason: ['acquainted', 'regular', 'trusting', 'uses_services', 'considering_exit', 'decided_exit', 'exited'],
  },
};

export type Way = 'freely' | 'with-reason' | 'no-way';

/** How one gets from one stage to another. */
export function wayBetween(from: OutreachStage, to: OutreachStage): Way {
  const { freely, withReason } = TRUST_WAYS[from];
  if (freely.includes(to)) return 'freely';
  return withReason.includes(to) ? 'with-reason' : 'no-way';
}

/** The stages that can follow this one. */
export function waysFrom(from: OutreachStage): OutreachStage[] {
  return OUTREACH_STAGES.filter((to) => wayBetween(from, to) !== 'no-way');
}

type Step = { stage: OutreachStage; since: Dated; changedAt: string; id: string };

/** The steps in the order in which they happened; of one time, in the order in which they were written. */
export function inOrder<S extends Step>(steps: readonly S[]): S[] {
  return steps.toSorted(
    (a, b) =>
      compareDated(a.since, b.since) ||
      a.changedAt.localeCompare(b.changedAt) ||
      rank(a) - rank(b) ||
      a.id.localeCompare(b.id),
  );
}

function rank({ stage }: Step): number {
  return OUTREACH_STAGES.indexOf(stage);
}

/** How it is now; null where no step is known. */
export function lastStep<S extends Step>(steps: readonly S[]): S | null {
  return inOrder(steps).at(-1) ?? null;
}
