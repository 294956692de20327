import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { timeWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { Icon } from '#platform/design/icons.tsx';
import { useAsk, usePending } from '#platform/web/ask.ts';
import { useMe } from '#platform/web/me.ts';
import { standingEvents } from '../model/operation-event.ts';
import { UNDO_MINUTES } from '../model/operation-lifecycle.ts';
import { undoEvent } from '../model/undo-event.ts';
import { useColleagueName } from './colleague-name.ts';
import { CorrectEventForm } from './correct-event.form.tsx';
import { useEventWords } from './event-words.ts';
import styles from './live-operation.module.css';
import type { AnEvent, WholeOperation } from './use-operation.ts';

/** Newest first: three in sight on a phone, the rest by scrolling. Colleagues' entries slide in without moving a button. */
export function LiveEntries({ whole, now }: { whole: WholeOperation; now: string }) {
  const { t } = useTranslation('operation');
  const [opened, setOpened] = useState<AnEvent | null>(null);
  const standing = standingEvents(whole.events).toReversed();
  return (
    <section className={styles.told} aria-label={t('live.entries')}>
      <ol className={styles.entries} aria-live="polite" reversed>
        {standing.map((event) => (
          <LiveEntry
            key={event.id}
            event={event}
            twins={twinsOf(event, whole.events)}
            onOpen={() => setOpened(event)}
          />
        ))}
      </ol>
      <LastOwnEntry events={standing} now={now} />
      <Drawer opened={opened !== null} onClose={() => setOpened(null)} title={t('correctEvent.title')}>
        {opened && (
          <CorrectEventForm event={opened} twins={twinsOf(opened, whole.events)} onClose={() => setOpened(null)} />
        )}
      </Drawer>
    </section>
  );
}

/** Colleagues' entries of the same thing. */
export function twinsOf(event: AnEvent, events: readonly AnEvent[]): AnEvent[] {
  return events.filter((one) => one.sameAs === event.id && !one.undone);
}

function LiveEntry({ event, twins, onOpen }: { event: AnEvent; twins: readonly AnEvent[]; onOpen: () => void }) {
  const { t, i18n } = useTranslation('operation');
  const say = useEventWords();
  const nameOf = useColleagueName();
  const isPending = usePending()(event.id);
  const who = [event, ...twins].map(({ byStaffId }) => nameOf(byStaffId)).join(', ');
  return (
    <li className={isPending ? styles.pending : undefined}>
      <button type="button" className={styles.entry} onClick={onOpen}>
        <time dateTime={event.at}>{timeWords(event.at, i18n.language)}</time>
        <span className={isPending ? styles.waits : styles.kept}>
          <Icon name={isPending ? 'pending' : 'met-filled'} size={20} />
          <span className="s-hidden">{t(isPending ? 'live.notSent' : 'live.kept')}</span>
        </span>
        <span className={styles.words}>{say(event)}</span>
        <span className={styles.who}>{who}</span>
      </button>
    </li>
  );
}

/** One's own last entry, with the way to take it back while that is still a slip of the thumb. */
function LastOwnEntry({ events, now }: { events: readonly AnEvent[]; now: string }) {
  const { t } = useTranslation('operation');
  const { staffId } = useMe();
  const ask = useAsk();
  const last = events.find((event) => event.byStaffId === staffId && event.kind !== 'muster');
  const seconds = last
    ? Math.max(0, Math.floor((Date.parse(now) - Date.parse(last.at)) / 1000))
    : Number.POSITIVE_INFINITY;
  if (!last || seconds >= UNDO_MINUTES * 60) return null;
  const ago =
    seconds < 60 ? t('live.ownSeconds', { count: seconds }) : t('live.ownMinutes', { count: Math.floor(seconds / 60) });
  return (
    <p className={styles.own}>
      <span>{ago}</span>
      <button type="button" onClick={() => void ask(undoEvent, { operationId: last.operationId, eventId: last.id })}>
        {t('live.undo')}
      </button>
    </p>
  );
}
