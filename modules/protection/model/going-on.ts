import { z } from 'zod';
import { defineAct } from '#kernel/act.ts';
import { accept, added, scopeOpened } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { addMinutes, Moment } from '#kernel/moment.ts';
import { GOING_ON } from '#kernel/people-budget.ts';
import { defineRecord } from '#kernel/record.ts';

const facts = z.strictObject({
  staffId: AnyId,
  words: z.string().trim().min(20).max(1000),
  untilAt: Moment,
});

/** Why a colleague had to open more people than her hour allows. */
export const GoingOn = defineRecord({ kind: 'going-on', compartment: 'protection', facts, moments: ['untilAt'] });

/** A night with forty people freed at once must not end at a counter. She says why, directors are told, and she goes on. */
export const sayWhyMany = defineAct({
  name: 'protection.say-why-many',
  input: z.strictObject({ goingOnId: AnyId, words: facts.shape.words }),
  by: 'everyone',
  answeredBy: 'server',
  notedAs: 'grant',
  knows: () => ({}),
  decide: ({ goingOnId, words }, _known, { actor, now }) =>
    accept(
      scopeOpened(GoingOn, goingOnId),
      added(GoingOn, { id: goingOnId }, { staffId: actor.staffId, words, untilAt: addMinutes(now, GOING_ON.minutes) }),
      { is: 'going-on', goingOnId },
    ),
});
