import { z } from 'zod';
import { type Asking, defineAct, mustKnow } from '#kernel/act.ts';
import { startOfDayInIndia } from '#kernel/calendar.ts';
import { CalendarDay } from '#kernel/dated.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { INCIDENT_WRITERS, Incident, type IncidentFacts, stepShape, toldShape } from './incident.ts';
import { INCIDENT_REFUSALS } from './incident-refusals.ts';
import { isReportMissing } from './must-report.ts';

type Kept = Stored<IncidentFacts>;
const knowing = ({ incidentId }: { incidentId: string }) => ({ incident: mustKnow(Incident, incidentId) });
const { whom, at, words } = toldShape;

/** Somebody was told: who, and at which moment. Whether the law was kept is read from these moments. */
export const tellOfIncident = defineAct({
  name: 'incident.tell',
  input: z.strictObject({ incidentId: AnyId, whom, at, words }),
  by: INCIDENT_WRITERS,
  knows: knowing,
  decide({ whom, at, words }, { incident }, { actor, now }) {
    const { happened, told } = incident;
    if (at > now) return refuse(INCIDENT_REFUSALS.toldLater);
    const begun = happened.at ?? (happened.earliest && new Date(startOfDayInIndia(happened.earliest)).toISOString());
    if (begun !== null && at < begun) return refuse(INCIDENT_REFUSALS.toldBefore);
    return accept(changed(Incident, incident.id, { told: [...told, { whom, at, words, by: actor.staffId }] }));
  },
});

/** What was done afterwards, one step at a time. */
export const addIncidentStep = defineAct({
  name: 'incident.add-step',
  input: z.strictObject({ incidentId: AnyId, on: CalendarDay, words: stepShape.words }),
  by: INCIDENT_WRITERS,
  knows: knowing,
  decide({ on, words }, { incident }, asking) {
    const wrong = refuseDay(incident, on, asking) ?? (incident.closed === null ? null : INCIDENT_REFUSALS.closed);
    if (wrong) return refuse(wrong);
    return accept(
      changed(Incident, incident.id, { steps: [...incident.steps, { on, words, by: asking.actor.staffId }] }),
    );
  },
});

/** It is over, and something was learned. What the law makes us report is reported first. */
export const closeIncident = defineAct({
  name: 'incident.close',
  input: z.strictObject({ incidentId: AnyId, on: CalendarDay, learned: stepShape.words }),
  by: INCIDENT_WRITERS,
  answeredBy: 'server',
  knows: knowing,
  decide({ on, learned }, { incident }, asking) {
    const wrong = incident.closed === null ? refuseDay(incident, on, asking) : INCIDENT_REFUSALS.closed;
    if (wrong) return refuse(wrong);
    if (isReportMissing(incident)) return refuse(INCIDENT_REFUSALS.reportOpen);
    return accept(changed(Incident, incident.id, { closed: on, learned }));
  },
});

/** Something more came out. */
export const reopenIncident = defineAct({
  name: 'incident.reopen',
  input: z.strictObject({ incidentId: AnyId, why: stepShape.words }),
  by: INCIDENT_WRITERS,
  answeredBy: 'server',
  knows: knowing,
  decide({ why }, { incident }, { today, actor }) {
    if (incident.closed === null) return refuse(INCIDENT_REFUSALS.notClosed);
    const before = incident.learned ? [{ on: incident.closed, words: incident.learned, by: actor.staffId }] : [];
    const steps = [...incident.steps, ...before, { on: today, words: why, by: actor.staffId }];
    return accept(changed(Incident, incident.id, { closed: null, learned: null, steps }));
  },
});

function refuseDay({ happened, steps }: Kept, on: string, { today }: Asking): Refusal | null {
  if (on > today) return { ...INCIDENT_REFUSALS.notYet, fields: ['on'] };
  const before = steps.at(-1)?.on ?? happened.earliest;
  return before !== null && on < before ? INCIDENT_REFUSALS.backwards : null;
}
