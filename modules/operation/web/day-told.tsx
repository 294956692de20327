import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { timeWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { SectionTitle } from '#platform/design/section-title.tsx';
import { useAsk } from '#platform/web/ask.ts';
import { useMayAsk, useMe, useNow } from '#platform/web/me.ts';
import { correctEvent } from '../model/correct-event.ts';
import { whyNotUndo } from '../model/operation-lifecycle.ts';
import { undoEvent } from '../model/undo-event.ts';
import { useColleagueName } from './colleague-name.ts';
import { CorrectEventForm } from './correct-event.form.tsx';
import { useEventWords } from './event-words.ts';
import { twinsOf } from './live-entries.tsx';
import styles from './operation.module.css';
import type { AnEvent, WholeOperation } from './use-operation.ts';

/** The day as it was told, in order; what was taken back stays readable, and corrections say why. */
export function DayTold({ whole }: { whole: WholeOperation }) {
  const { t } = useTranslation('operation');
  const [opened, setOpened] = useState<AnEvent | null>(null);
  const may = useMayAsk(correctEvent);
  const told = whole.events
    .filter(({ sameAs }) => sameAs === null)
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  return (
    <section className={styles.section}>
      <SectionTitle>{t('told.title')}</SectionTitle>
      {told.length === 0 && <EmptyLine>{t('told.empty')}</EmptyLine>}
      <EndUndo events={told} />
      {told.length > 0 && (
        <ol className={styles.told}>
          {told.map((event) => (
            <ToldLine
              key={event.id}
              event={event}
              twins={twinsOf(event, whole.events)}
              onOpen={may ? () => setOpened(event) : null}
            />
          ))}
        </ol>
      )}
      <Drawer opened={opened !== null} onClose={() => setOpened(null)} title={t('correctEvent.title')}>
        {opened && (
          <CorrectEventForm event={opened} twins={twinsOf(opened, whole.events)} onClose={() => setOpened(null)} />
        )}
      </Drawer>
    </section>
  );
}

type LineProps = { event: AnEvent; twins: readonly AnEvent[]; onOpen: (() => void) | null };

function ToldLine({ event, twins, onOpen }: LineProps) {
  const { t, i18n } = useTranslation('operation');
  const say = useEventWords();
  const nameOf = useColleagueName();
  const words = <span className={event.undone ? styles.gone : undefined}>{say(event)}</span>;
  return (
    <li>
      <time dateTime={event.at}>{timeWords(event.at, i18n.language)}</time>
      {onOpen ? (
        <button type="button" onClick={onOpen}>
          {words}
        </button>
      ) : (
        words
      )}
      <span className={styles.mute}>{[event, ...twins].map((one) => nameOf(one.byStaffId)).join(', ')}</span>
      {event.kind !== 'note' && event.note && <span className={styles.below}>{event.note}</span>}
      {event.undone && <span className={styles.below}>{t('told.undone')}</span>}
      {event.correction && <span className={styles.below}>{t('told.corrected', { why: event.correction })}</span>}
    </li>
  );
}

/** An end that was a slip of the thumb can be taken back for ten minutes by whoever pressed it. */
function EndUndo({ events }: { events: readonly AnEvent[] }) {
  const { t } = useTranslation('operation');
  const ask = useAsk();
  const actor = useMe();
  const now = useNow();
  const end = events.find((event) => event.kind === 'end' && !event.undone);
  if (!end || whyNotUndo(end, { actor, now }) !== null) return null;
  return (
    <Button icon="undo" onClick={() => void ask(undoEvent, { operationId: end.operationId, eventId: end.id })}>
      {t('told.undoEnd')}
    </Button>
  );
}
