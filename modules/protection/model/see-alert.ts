import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import type { DueMaker } from '#kernel/due.ts';
import { AnyId } from '#kernel/id.ts';
import { Alert } from './alert.ts';
import { PROTECTION_REFUSALS } from './protection-refusals.ts';

/** I have seen it and do what is needed. Not by the colleague it is about: an alert nobody else saw protects nobody. */
export const seeAlert = defineAct({
  name: 'protection.see-alert',
  input: z.strictObject({ alertId: AnyId }),
  by: ['director'],
  answeredBy: 'server',
  knows: ({ alertId }) => ({ alert: mustKnow(Alert, alertId) }),
  decide(_input, { alert }, { actor, now }) {
    if (alert.staffId === actor.staffId) return refuse(PROTECTION_REFUSALS.ownConflict);
    if (alert.seenAt !== null) return refuse(PROTECTION_REFUSALS.seen);
    return accept(changed(Alert, alert.id, { seenBy: actor.staffId, seenAt: now }));
  },
});

export const alertDues: DueMaker = (reader, actor) =>
  reader
    .all(Alert)
    .filter((alert) => alert.seenAt === null && alert.staffId !== actor.staffId && actor.roles.includes('director'))
    .map((alert) => ({
      id: alert.id,
      sentence: { key: 'protection:due' },
      track: 'protection',
      personIds: [],
      dueOn: null,
      dueAt: alert.at,
      address: ['r', alert.id],
    }));
