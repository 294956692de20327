import { useAddressId } from '#platform/web/address.ts';
import { useScope } from '#platform/web/records.ts';
import { NothingHere } from '#platform/web/shell/nothing-here.tsx';
import { LiveOperation } from './live-operation.tsx';
import { OperationPlanPage } from './operation-plan-page.tsx';
import { OperationSummary } from './operation-summary.tsx';
import { useOperation } from './use-operation.ts';

/** One operation: its plan before, its night while it is live, and afterwards what it came to. */
export function OperationScreen() {
  const operationId = useAddressId();
  const state = useScope(operationId);
  const whole = useOperation(operationId);
  if (state === 'not-here') return <NothingHere />;
  if (whole === null) return null;
  const { status, id } = whole.operation;
  if (status === 'live') return <LiveOperation key={id} whole={whole} />;
  if (status === 'planned') return <OperationPlanPage key={id} whole={whole} />;
  return <OperationSummary key={id} whole={whole} />;
}
