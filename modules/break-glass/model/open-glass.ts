import { z } from 'zod';
import { type Asking, defineAct } from '#kernel/act.ts';
import { GLASS_A_DAY, GLASS_BREAKERS, GLASS_CATEGORIES, GLASS_MINUTES, GLASS_READS } from '#kernel/break-glass.ts';
import { accept, accessGiven, added, refuse, scopeOpened } from '#kernel/decision.ts';
import { DisplayCode } from '#kernel/display-code.ts';
import { AnyId } from '#kernel/id.ts';
import { addMinutes } from '#kernel/moment.ts';
import { BreakGlass } from './break-glass.ts';
import { BREAK_GLASS_REFUSALS } from './break-glass-refusals.ts';

/** What the server looks up besides: whom the code means, who is told, how often she did it today. */
export type GlassKnown = {
  personId: string | null;
  caseFileId: string | null;
  reviewers: readonly string[];
  today: number;
};

/**
 * Opens a person outside one's need-to-know for an hour, to read. Two colleagues are told at once and it is reviewed.
 *
 * It is always accepted. A code that means nobody, and one of a person this colleague must never see, are answered in the
 * same form as one that opens; the file then simply does not appear. Trying is what alerts, not only succeeding: who
 * guesses codes is seen at the first one.
 */
export const openGlass = defineAct({
  name: 'break-glass.open-glass',
  input: z.strictObject({
    glassId: AnyId,
    code: z
      .string()
      .trim()
      .transform((text) => text.toUpperCase())
      .pipe(DisplayCode),
    category: z.enum(GLASS_CATEGORIES),
    reason: z.string().trim().min(20).max(1000),
  }),
  by: GLASS_BREAKERS,
  answeredBy: 'server',
  stepUp: true,
  notedAs: 'grant',
  knows: () => ({}),
  secondPerson: {
    by: ['director', 'administrator'],
    when: (_input, known) => knownOf(known).today >= GLASS_A_DAY,
    tells: ({ code, category }) => ({
      key: 'approval:tells.open-glass',
      values: { code, category: `break-glass:category.${category}` },
    }),
  },
  decide(input, known, asking) {
    const { reviewers } = knownOf(known);
    if (reviewers.length === 0) return refuse(BREAK_GLASS_REFUSALS.nobodyToTell);
    const { glassId, code, category } = input;
    return accept(
      scopeOpened(BreakGlass, glassId),
      ...reviewers.map((staffId) => accessGiven(glassId, staffId, 'told of it')),
      added(BreakGlass, { id: glassId }, factsOf(input, knownOf(known), asking)),
      { is: 'glass-broken', glassId, code, reads: GLASS_READS[category], minutes: GLASS_MINUTES },
    );
  },
});

function factsOf(
  { code, category, reason }: { code: string; category: (typeof GLASS_CATEGORIES)[number]; reason: string },
  { personId, caseFileId, reviewers }: GlassKnown,
  { actor, now }: Asking,
) {
  const open = {
    staffId: actor.staffId,
    code,
    category,
    reason,
    openedAt: now,
    untilAt: addMinutes(now, GLASS_MINUTES),
  };
  const settled = {
    endedAt: null,
    endedBy: null,
    verdict: null,
    reviewWords: null,
    reviewedBy: null,
    reviewedAt: null,
  };
  return { ...open, personId, caseFileId, reviewers: [...reviewers], ...settled };
}

/** The handler adds it to what is known; an act's needs can name records only. */
function knownOf(known: object): GlassKnown {
  return known as GlassKnown;
}
