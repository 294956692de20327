import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OperationEventKind } from '#kernel/code-lists/operation-event-kind.ts';
import type { Refusal } from '#kernel/refusal.ts';
import { BigTimelineButton } from '#platform/design/big-timeline-button.tsx';
import { CountStepper } from '#platform/design/count-stepper.tsx';
import type { IconName } from '#platform/design/icons.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useAsk } from '#platform/web/ask.ts';
import { useClock } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { endOperation } from '../model/end-operation.ts';
import {
  COUNTED_KINDS,
  countTold,
  nextKind,
  standingEvents,
  TAPPED_KINDS,
  USUAL_ORDER,
} from '../model/operation-event.ts';
import { countArrested, countRescued } from '../model/operation-lifecycle.ts';
import { recordEvent } from '../model/record-event.ts';
import { CallOffDrawer, NoteDrawer } from './live-drawers.tsx';
import styles from './live-operation.module.css';
import type { WholeOperation } from './use-operation.ts';

const ICONS: Partial<Record<OperationEventKind, IconName>> = {
  statement: 'statement',
  handover: 'handed-over',
  child_found: 'child',
  end: 'end',
  medical: 'hospital',
  entry: 'door',
  secured: 'shield',
  signal_police: 'police',
};

/** One tap is one entry at this device's time. A short shake of the phone says that it is kept, for nobody looks. */
function useTap(operationId: string) {
  const ask = useAsk();
  const clock = useClock();
  const [refused, setRefused] = useState<Refusal | null>(null);
  async function tap(kind: OperationEventKind) {
    navigator.vibrate?.(40);
    const taken = { eventId: newId(), operationId, at: clock() };
    const told = await (kind === 'end'
      ? ask(endOperation, taken)
      : ask(recordEvent, { ...taken, kind, note: null, count: null }));
    setRefused(told.outcome === 'refused' ? told.refusal : null);
  }
  return { tap, refused };
}

/** What can be told now: the usual next thing large, the others above it, nothing locked to an order; what is rare last. */
export function LiveButtons({ whole, children }: { whole: WholeOperation; children: ReactNode }) {
  const { t } = useTranslation('operation');
  const { operation, events } = whole;
  const { tap, refused } = useTap(operation.id);
  const say = useRefusalWords();
  const next = nextKind(events);
  return (
    <div className={styles.buttons}>
      {refused && <ReasonNote title={t('notKept')} words={say(refused)} />}
      <SayAndStop operationId={operation.id} />
      <OtherButtons whole={whole} next={next} tap={tap} />
      <Counts whole={whole} tap={tap} />
      <div className={styles.next}>
        <BigTimelineButton
          before={t('live.next')}
          label={t(`event.${next}`, { count: 1 })}
          hint={t('live.oneTap')}
          onPress={() => void tap(next)}
        />
      </div>
      <div className={styles.rare}>{children}</div>
    </div>
  );
}

type Tap = (kind: OperationEventKind) => Promise<void>;

function SayAndStop({ operationId }: { operationId: string }) {
  const { t } = useTranslation('operation');
  const [opened, setOpened] = useState<'note' | 'call-off' | null>(null);
  const close = () => setOpened(null);
  return (
    <div className={styles.two}>
      <BigTimelineButton size="small" icon="microphone" label={t('live.sayNote')} onPress={() => setOpened('note')} />
      <BigTimelineButton
        size="small"
        icon="refused"
        tone="missed"
        hold
        label={t('live.callOff')}
        onPress={() => setOpened('call-off')}
      />
      <NoteDrawer opened={opened === 'note'} onClose={close} operationId={operationId} />
      <CallOffDrawer opened={opened === 'call-off'} onClose={close} operationId={operationId} />
    </div>
  );
}

/** Two that usually follow, the child and the end in sight; the rest behind one tap. */
function OtherButtons({ whole, next, tap }: { whole: WholeOperation; next: OperationEventKind; tap: Tap }) {
  const { t } = useTranslation('operation');
  const [all, setAll] = useState(false);
  const told = standingEvents(whole.events).map(({ kind }) => kind);
  const isOther = (kind: OperationEventKind) => kind !== next && kind !== 'end' && !COUNTED_KINDS.includes(kind);
  const after = USUAL_ORDER.slice(USUAL_ORDER.indexOf(next as (typeof USUAL_ORDER)[number]) + 1).filter(isOther);
  const near: OperationEventKind[] = [
    ...after.filter((kind) => !told.includes(kind)).slice(0, 2),
    'child_found',
    ...(next === 'end' ? [] : (['end'] as const)),
  ];
  const rest = TAPPED_KINDS.filter((kind) => isOther(kind) && kind !== 'note' && !near.includes(kind));
  return (
    <>
      <div className={styles.two}>
        {[...near, ...(all ? rest : [])].map((kind) => (
          <BigTimelineButton
            key={kind}
            size="small"
            icon={ICONS[kind]}
            label={t(`button.${kind}`)}
            onPress={() => void tap(kind)}
          />
        ))}
      </div>
      <button type="button" className={styles.more} onClick={() => setAll(!all)} aria-expanded={all}>
        {t(all ? 'live.fewer' : 'live.others')}
      </button>
    </>
  );
}

/** People counted as they reach safety, by taps; the records follow when there is light and time. */
function Counts({ whole: { operation, events, rescued, arrests }, tap }: { whole: WholeOperation; tap: Tap }) {
  const { t } = useTranslation('operation');
  const safe = Math.max(countTold(events, 'victims_identified'), countRescued(operation.id, rescued));
  const arrested = Math.max(countTold(events, 'arrest'), countArrested(operation.id, arrests));
  return (
    <div className={styles.two}>
      <CountStepper
        label={t('live.safeWithUs', { count: safe })}
        value={safe}
        onAdd={() => void tap('victims_identified')}
      />
      <CountStepper label={t('live.arrested', { count: arrested })} value={arrested} onAdd={() => void tap('arrest')} />
    </div>
  );
}
