import type { AnyAct } from '#kernel/act.ts';
import { addIncidentStep, closeIncident, reopenIncident, tellOfIncident } from './follow-incident.ts';
import { recordIncident } from './record-incident.ts';

/** Everything that can be asked about an incident. */
export const INCIDENT_ACTS: readonly AnyAct[] = [
  recordIncident,
  tellOfIncident,
  addIncidentStep,
  closeIncident,
  reopenIncident,
];
