import { COMPLAINT_TAKERS } from '#modules/complaint/model/take-complaint.ts';
import { recordIncident } from '#modules/incident/model/record-incident.ts';
import { lazyPart } from '#platform/web/lazy-part.ts';
import type { WriteAct } from '#platform/web/write-acts.ts';

/** What somebody says against us, and what happened in a home or on the way. */
export const HEARING_WRITE_ACTS: readonly WriteAct[] = [
  {
    key: 'incident',
    label: 'incident:write',
    icon: 'attention',
    roles: recordIncident.by,
    forRooms: ['p', 's', 'w', 't'],
    form: lazyPart(async () => ({
      default: (await import('#modules/incident/web/incident.form.tsx')).RecordIncidentForm,
    })),
  },
  {
    key: 'complaint',
    label: 'complaint:take',
    icon: 'quote',
    roles: COMPLAINT_TAKERS,
    forRooms: ['p', 's', 'w', 't', 'r', 'i'],
    form: lazyPart(async () => ({
      default: (await import('#modules/complaint/web/complaint.form.tsx')).TakeComplaintForm,
    })),
  },
];
