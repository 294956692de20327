import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { checkContact, Despite, rulesAbout } from '#modules/person/model/check-contact.ts';
import { Person } from '#modules/person/model/person.ts';
import { due, FollowUp, FollowUpMethod, WAY_OF_METHOD } from './follow-up.ts';

/** Notes the day on which somebody asks after her, and how. What she agreed on stops it before anybody dials. */
export const planFollowUp = defineAct({
  name: 'follow-up.plan-follow-up',
  input: z.strictObject({
    followUpId: AnyId,
    personId: AnyId,
    dueOn: CalendarDay,
    plannedWay: FollowUpMethod.nullable().exactOptional(),
    despite: Despite,
  }),
  by: ['case-manager', 'counsellor', 'outreach-worker'],
  knows: ({ personId }) => ({ person: mustKnow(Person, personId), rules: rulesAbout(personId) }),
  decide({ followUpId, dueOn, plannedWay = null, despite }, { person, rules }, { today, newId }) {
    const contact = { way: plannedWay && WAY_OF_METHOD[plannedWay], on: dueOn };
    const checked = checkContact(rules, contact, despite, { aboutId: person.id, today, newId });
    if (checked.refusal) return refuse(checked.refusal);
    const facts = due(person.id, dueOn, plannedWay);
    return accept(added(FollowUp, { id: followUpId, scopeId: person.id }, facts), ...checked.events);
  },
});
