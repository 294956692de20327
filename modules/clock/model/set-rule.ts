import { z } from 'zod';
import { defineAct, mayKnow } from '#kernel/act.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { ClockSetting } from './clock.ts';
import { CLOCK_REFUSALS } from './clock-refusals.ts';
import { clockRule } from './clock-rules.ts';

/** Switches a rule on or off for the organisation, or says that a lawyer has read it. From memory alone none is switched on. */
export const setRule = defineAct({
  name: 'clock.set-rule',
  input: z.strictObject({ settingId: AnyId, setting: ClockSetting.facts }),
  by: ['director'],
  knows: ({ setting }) => ({ before: mayKnow(ClockSetting, { ruleId: setting.ruleId }) }),
  decide({ settingId, setting }, { before }, { actor, today }) {
    const { on, reviewedOn, reviewedBy } = setting;
    const fromMemory = clockRule(setting.ruleId)?.verification === 'M';
    if (on && fromMemory && (reviewedOn === null || reviewedBy === null)) return refuse(CLOCK_REFUSALS.notReviewed);
    if (reviewedOn !== null && reviewedOn > today) return refuse(CLOCK_REFUSALS.notReviewed);
    if (before) return accept(changed(ClockSetting, before.id, setting));
    return accept(added(ClockSetting, { id: settingId, scopeId: actor.organisationId }, setting));
  },
});
