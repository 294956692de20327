import type { StoredOf } from '#kernel/record.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { DecoyUse, Operation, OperationPlan, OperationTeamMember } from '../model/operation.ts';
import { OperationEvent } from '../model/operation-event.ts';
import { Arrest, PersonRescued } from '../model/rescue.ts';

export type AnOperation = StoredOf<typeof Operation>;
export type AnEvent = StoredOf<typeof OperationEvent>;

/** An operation with everything of it that this device keeps; the plan is null for whoever is not in its team. */
export type WholeOperation = {
  operation: AnOperation;
  plan: StoredOf<typeof OperationPlan> | null;
  team: readonly StoredOf<typeof OperationTeamMember>[];
  decoys: readonly StoredOf<typeof DecoyUse>[];
  events: readonly AnEvent[];
  rescued: readonly StoredOf<typeof PersonRescued>[];
  arrests: readonly StoredOf<typeof Arrest>[];
};

export function useOperation(operationId: string): WholeOperation | null {
  const operation = useRecord(Operation, operationId);
  const [plan = null] = useRecords(OperationPlan, { operationId });
  const team = useRecords(OperationTeamMember, { operationId });
  const decoys = useRecords(DecoyUse, { operationId });
  const events = useRecords(OperationEvent, { operationId });
  const rescued = useRecords(PersonRescued, { operationId });
  const arrests = useRecords(Arrest, { operationId });
  return operation && { operation, plan, team, decoys, events, rescued, arrests };
}
