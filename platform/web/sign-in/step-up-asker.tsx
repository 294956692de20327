import { Suspense, useCallback, useEffect, useState } from 'react';
import { lazyPart } from '#platform/web/lazy-part.ts';
import { useSession } from '../me.ts';
import { answerStepUp } from './step-up.ts';

const StepUpDialog = lazyPart(() => import('./step-up-dialog.tsx').then((found) => ({ default: found.StepUpDialog })));

/** Stands ready for every request of this page that needs her once more. */
export function StepUp() {
  const { refresh } = useSession();
  const [answer, setAnswer] = useState<((shown: boolean) => void) | null>(null);
  useEffect(() => answerStepUp(() => new Promise((done) => setAnswer(() => done))), []);
  const finish = useCallback(
    (shown: boolean) => {
      answer?.(shown);
      setAnswer(null);
      if (shown) void refresh();
    },
    [answer, refresh],
  );
  return <Suspense>{answer && <StepUpDialog onDone={finish} />}</Suspense>;
}
