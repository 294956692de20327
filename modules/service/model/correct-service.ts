import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { day } from '#kernel/dated.ts';
import { isSurelyBefore } from '#kernel/dated-order.ts';
import { accept, changed, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { SERVICE_GIVERS, ServiceProvision, type ServiceProvisionFacts, serviceFacts } from './service-provision.ts';
import { SERVICE_REFUSALS } from './service-refusals.ts';

const Corrected = serviceFacts.omit({ personId: true, providerId: true }).partial();

/** Puts right what was written of a service. What became of something planned is said by its own act. */
export const correctService = defineAct({
  name: 'service.correct-service',
  input: z.strictObject({
    provisionId: AnyId,
    // A field that is left out is not there at all: JSON carries no undefined, which is all the compiler fears here.
    changes: Corrected as z.ZodType<Partial<ServiceProvisionFacts>>,
  }),
  by: SERVICE_GIVERS,
  merges: true,
  knows: ({ provisionId }) => ({ provision: mustKnow(ServiceProvision, provisionId) }),
  decide({ provisionId, changes }, { provision }, { today }) {
    const { status, happened } = { ...provision, ...changes };
    if ((status === 'planned') !== (provision.status === 'planned')) return refuse(SERVICE_REFUSALS.notPlanned);
    if (status !== 'planned' && isSurelyBefore(day(today), happened)) return refuse(SERVICE_REFUSALS.notYet);
    return accept(changed(ServiceProvision, provisionId, changes));
  },
});
