import { moment } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import type { IncidentFacts } from '#modules/incident/model/incident.ts';
import type { NewIncident } from '#modules/incident/model/record-incident.ts';

/** Two girls fought over a mirror, at night. */
export function buildNewIncident(facts: Partial<NewIncident> = {}): NewIncident {
  return {
    homeId: 'homeaaaaaaaa',
    where: 'home',
    happened: moment('2024-05-12T16:40:00.000Z'),
    kind: 'fight',
    severity: 'minor',
    byWhom: 'resident',
    personIds: ['personaaaaaa'],
    what: 'They fought over the mirror; one has a scratch on her arm.',
    doneAtOnce: 'Both apart, the scratch washed.',
    ...facts,
  };
}

export function buildIncident(facts: Partial<Stored<IncidentFacts>> = {}): Stored<IncidentFacts> {
  return {
    ...{ id: 'incidentaaaa', scopeId: 'incidentaaaa', version: 1 },
    ...{ changedAt: '2024-05-12T17:00:00.000Z', changedBy: 'staffaaaaaaa' },
    ...buildNewIncident(),
    ...{ childConcerned: true, writtenBy: 'staffaaaaaaa', told: [], steps: [], closed: null, learned: null },
    ...facts,
  };
}
