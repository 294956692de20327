import { hasRole } from '#kernel/actor.ts';
import type { DueMaker } from '#kernel/due.ts';
import { SERVICE_GIVERS, ServiceProvision } from './service-provision.ts';

/** What was planned and whose day has come: somebody writes what became of it. Which service it was stands in no list. */
export const serviceDues: DueMaker = (reader, actor, { today }) => {
  if (!hasRole(actor, ...SERVICE_GIVERS)) return [];
  return reader
    .all(ServiceProvision)
    .filter(({ status, happened: { latest } }) => status === 'planned' && latest !== null && latest <= today)
    .map(({ id, personId, happened }) => ({
      id: `service-${id}`,
      sentence: { key: 'care:service.due' },
      track: 'recovery' as const,
      personIds: [personId],
      dueOn: happened.latest,
      dueAt: null,
      address: ['p', personId] as const,
    }));
};
