import { z } from 'zod';
import { defineAct, mustKnow, mustKnowIfNamed } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, refuse, scopeOpened, scopesLinked } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import type { Stored } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { Organisation } from '#modules/organisation/model/organisation.ts';
import { Person, type PersonFacts } from '#modules/person/model/person.ts';
import { INCIDENT_WRITERS, Incident, incidentFacts } from './incident.ts';
import { INCIDENT_REFUSALS } from './incident-refusals.ts';
import { mayBeChild } from './must-report.ts';

const New = incidentFacts.omit({
  childConcerned: true,
  writtenBy: true,
  told: true,
  steps: true,
  closed: true,
  learned: true,
});
export type NewIncident = z.infer<typeof New>;

/** Something happened: what, to whom, what was done at once. Everything else can wait until everybody is safe. */
export const recordIncident = defineAct({
  name: 'incident.record-incident',
  input: z.strictObject({ incidentId: AnyId, incident: New }),
  by: INCIDENT_WRITERS,
  knows: ({ incident }) => ({
    ...mustKnowIfNamed(Organisation, incident.homeId),
    ...Object.fromEntries(incident.personIds.map((id) => [`person ${id}`, mustKnow(Person, id)])),
  }),
  decide({ incidentId, incident }, known, { today, actor }) {
    const wrong = refuseIncident(incident, today);
    if (wrong) return refuse(wrong);
    const { homeId, personIds } = incident;
    const childConcerned = personIds.some((id) => mayBeChild(bornOf(known, id), incident.happened));
    const open = { childConcerned, writtenBy: actor.staffId, told: [], steps: [], closed: null, learned: null };
    return accept(
      scopeOpened(Incident, incidentId),
      ...[...(homeId ? [homeId] : []), ...new Set(personIds)].map((from) =>
        scopesLinked(from, incidentId, ['placement']),
      ),
      // Whoever has a conflict of interest with one of them is kept out by this link; it carries nothing.
      ...[...new Set(personIds)].map((to) => scopesLinked(incidentId, to, [])),
      added(Incident, { id: incidentId }, { ...incident, personIds: [...new Set(personIds)], ...open }),
    );
  },
});

/** What is known of her by this name, whoever asked for it; a masked record may leave the birth out. */
function bornOf(known: Readonly<Record<string, object>>, id: string) {
  return (known[`person ${id}`] as Stored<PersonFacts> | undefined) ?? null;
}

const WANTS_SOMEBODY = ['injury', 'self-harm', 'missing', 'abuse-alleged'];

function refuseIncident(
  { homeId, personIds, where, kind, byWhom, happened }: NewIncident,
  today: string,
): Refusal | null {
  if (isSurelyBefore(day(today), happened)) return INCIDENT_REFUSALS.notYet;
  if (byWhom === 'colleague') return INCIDENT_REFUSALS.isComplaint;
  if (homeId === null && (where === 'home' || personIds.length === 0)) return INCIDENT_REFUSALS.nowhere;
  return personIds.length === 0 && WANTS_SOMEBODY.includes(kind) ? INCIDENT_REFUSALS.nobody : null;
}
