import { hasRole } from '#kernel/actor.ts';
import { addDays } from '#kernel/calendar.ts';
import type { DueMaker } from '#kernel/due.ts';
import type { Stored } from '#kernel/record.ts';
import { INCIDENT_WRITERS, Incident, type IncidentFacts } from './incident.ts';
import { isReportMissing } from './must-report.ts';

/** What stays open longer than this was forgotten by somebody. */
const FOLLOW_DAYS = 7;

/** What the police must still be told of a child, and what nobody has followed to its end. It names nobody. */
export const incidentDues: DueMaker = (reader, actor) => {
  if (!hasRole(actor, ...INCIDENT_WRITERS)) return [];
  return reader
    .all(Incident)
    .filter(({ closed }) => closed === null)
    .map((incident) => ({
      id: `incident-${incident.id}`,
      ...sayingOf(incident),
      track: 'protection' as const,
      personIds: [],
      address: addressOf(incident),
    }));
};

function sayingOf(incident: Stored<IncidentFacts>) {
  const { happened, steps } = incident;
  const day = happened.latest ?? happened.earliest;
  if (isReportMissing(incident))
    return {
      sentence: { key: 'care:incident.report' },
      under: { key: 'care:incident.law' },
      dueOn: day,
      dueAt: happened.at,
    };
  const last = steps.at(-1)?.on ?? day;
  return {
    sentence: { key: 'care:incident.follow' },
    dueOn: last === null ? null : addDays(last, FOLLOW_DAYS),
    dueAt: null,
  };
}

/** In the home where it happened, else on the page of the first person it concerned. */
function addressOf({ homeId, personIds }: IncidentFacts): readonly [string, string] | null {
  if (homeId) return ['s', homeId];
  return personIds[0] ? ['p', personIds[0]] : null;
}
