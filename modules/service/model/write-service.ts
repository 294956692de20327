import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { Dated, day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, added, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { Person } from '#modules/person/model/person.ts';
import { ProvisionStatus, SERVICE_GIVERS, ServiceProvision } from './service-provision.ts';
import { SERVICE_REFUSALS } from './service-refusals.ts';

/** Writes down what she was offered, and what became of it. */
export const writeService = defineAct({
  name: 'service.write-service',
  input: z.strictObject({ provisionId: AnyId, provision: ServiceProvision.facts }),
  by: SERVICE_GIVERS,
  knows: ({ provision }) => ({ person: mustKnow(Person, provision.personId) }),
  decide({ provisionId, provision }, { person }, { today }) {
    const isAhead = isSurelyBefore(day(today), provision.happened);
    if (isAhead && provision.status !== 'planned') return refuse(SERVICE_REFUSALS.notYet);
    return accept(added(ServiceProvision, { id: provisionId, scopeId: person.id }, provision));
  },
});

/** Says what became of something planned. */
export const settleService = defineAct({
  name: 'service.settle-service',
  input: z.strictObject({
    provisionId: AnyId,
    status: ProvisionStatus.exclude(['planned']),
    happened: Dated,
    words: z.string().trim().min(1).max(5000).nullable(),
  }),
  by: SERVICE_GIVERS,
  knows: ({ provisionId }) => ({ provision: mustKnow(ServiceProvision, provisionId) }),
  decide({ status, happened, words }, { provision }, { today }) {
    if (provision.status !== 'planned') return refuse(SERVICE_REFUSALS.notPlanned);
    if (isSurelyBefore(day(today), happened)) return refuse(SERVICE_REFUSALS.notYet);
    return accept(changed(ServiceProvision, provision.id, { status, happened, words: words ?? provision.words }));
  },
});
