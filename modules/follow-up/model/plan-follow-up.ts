import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, added } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Person } from '#modules/person/model/person.ts';
import { due, FollowUp } from './follow-up.ts';

/** Notes the day on which somebody asks after her. */
export const planFollowUp = defineAct({
  name: 'follow-up.plan-follow-up',
  input: z.strictObject({ followUpId: AnyId, personId: AnyId, dueOn: CalendarDay }),
  by: ['case-manager', 'counsellor', 'outreach-worker'],
  knows: ({ personId }) => ({ person: mustKnow(Person, personId) }),
  decide: ({ followUpId, dueOn }, { person }) =>
    accept(added(FollowUp, { id: followUpId, scopeId: person.id }, due(person.id, dueOn))),
});
