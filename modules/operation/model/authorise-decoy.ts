import { z } from 'zod';
import { defineAct, mustKnow } from '#kernel/act.ts';
import { accept, added, refuse } from '#kernel/decision.ts';
import { AnyId } from '#kernel/id.ts';
import { DecoyUse, Operation } from './operation.ts';
import { OPERATES, whyNot } from './operation-lifecycle.ts';

/** Records that a decoy is used, by whose authority and briefed how. A decoy without it is a witness lost and a crime risked. */
export const authoriseDecoy = defineAct({
  name: 'operation.authorise-decoy',
  input: z.strictObject({ decoyUseId: AnyId, decoy: DecoyUse.facts }),
  by: OPERATES,
  knows: ({ decoy }) => ({ operation: mustKnow(Operation, decoy.operationId) }),
  decide({ decoyUseId, decoy }, { operation }) {
    const why = whyNot(operation, 'authorise-decoy');
    return why ? refuse(why) : accept(added(DecoyUse, { id: decoyUseId, scopeId: operation.id }, decoy));
  },
});
