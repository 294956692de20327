import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnyAct } from '#kernel/act.ts';
import type { StoredOf } from '#kernel/record.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { reopenTask } from '#modules/task/model/end-task.ts';
import type { Task } from '#modules/task/model/task.ts';
import { Button } from '#platform/design/button.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useAsk } from '#platform/web/ask.ts';
import styles from './today.module.css';

type Offer = { words: string; taskId: string } | { refused: Refusal };
const Offers = createContext<(offer: Offer | null) => void>(() => {});

const UNDO_MS = 10_000;

/** What was just done can be taken back for ten seconds. Nothing waits for them: it is kept at once. */
export function UndoProvider({ children }: { children: ReactNode }) {
  const [offer, setOffer] = useState<Offer | null>(null);
  useEffect(() => {
    if (!offer) return;
    const timer = setTimeout(() => setOffer(null), UNDO_MS);
    return () => clearTimeout(timer);
  }, [offer]);
  return (
    <Offers value={setOffer}>
      {children}
      <div role="status">{offer && <OfferBar offer={offer} onClose={() => setOffer(null)} />}</div>
    </Offers>
  );
}

function OfferBar({ offer, onClose }: { offer: Offer; onClose: () => void }) {
  const { t } = useTranslation(['task', 'design']);
  const ask = useAsk();
  if ('refused' in offer) {
    return (
      <div className={styles.undo}>
        <NotKept refusal={offer.refused} />
      </div>
    );
  }
  function undo(taskId: string) {
    void ask(reopenTask, { taskId });
    onClose();
  }
  return (
    <div className={styles.undo}>
      <span>{offer.words}</span>
      <Button kind="quiet" icon="undo" onClick={() => undo(offer.taskId)}>
        {t('design:undo')}
      </Button>
    </div>
  );
}

/** A part of its own: the words of refusals are fetched when one is said, not with Today. */
function NotKept({ refusal }: { refusal: Refusal }) {
  const { t } = useTranslation('task');
  const say = useRefusalWords();
  return <ReasonNote title={t('notKept')} words={say(refusal)} />;
}

/** Ends a task, and offers to take that back; a refusal is said in its place. */
export function useEndTask() {
  const { t } = useTranslation('task');
  const offer = useContext(Offers);
  const ask = useAsk();
  return useCallback(
    async (act: AnyAct, task: StoredOf<typeof Task>, input: object) => {
      const told = await ask(act, input);
      offer(told.outcome === 'refused' ? { refused: told.refusal } : { words: t('ended'), taskId: task.id });
    },
    [ask, offer, t],
  );
}
