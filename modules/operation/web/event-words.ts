import { useTranslation } from 'react-i18next';
import type { OperationEventFacts } from '../model/operation-event.ts';

/** What an entry of the day says, in one sentence; a note says its own words. */
export function useEventWords(): (event: Pick<OperationEventFacts, 'kind' | 'note' | 'count'>) => string {
  const { t } = useTranslation('operation');
  return ({ kind, note, count }) => (kind === 'note' && note ? note : t(`event.${kind}`, { count: count ?? 1 }));
}
