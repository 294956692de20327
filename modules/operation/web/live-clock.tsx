import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { addMinutes } from '#kernel/moment.ts';
import { timeWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { useServer } from '#platform/web/server-read.ts';
import { type OperationEventFacts, standingEvents } from '../model/operation-event.ts';
import styles from './live-operation.module.css';
import type { AnEvent, AnOperation, WholeOperation } from './use-operation.ts';

/** How long it has run, to the second: what the court counts, and what tired people lose. */
export function LiveClock({ operation, now }: { operation: AnOperation; now: string }) {
  const { t, i18n } = useTranslation('operation');
  const startedAt = operation.startedAt ?? now;
  const seconds = Math.max(0, Math.floor((Date.parse(now) - Date.parse(startedAt)) / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  return (
    <div>
      <p className={styles.clock} role="timer" aria-label={t('live.running')}>
        {Math.floor(seconds / 3600)}:{two(Math.floor(seconds / 60) % 60)}
        <span className={styles.seconds}>:{two(seconds % 60)}</span>
      </p>
      <p className={styles.mute}>{t('live.since', { time: timeWords(startedAt, i18n.language) })}</p>
    </div>
  );
}

const ASK_AGAIN_MS = 20_000;
const OFFICERS: readonly string[] = ['lead', 'police_officer', 'woman_officer'];

/** Whether an officer of the authority is named as present, and how many of us have this open. */
export function LivePresence({ whole: { operation, team } }: { whole: WholeOperation }) {
  const { t } = useTranslation('operation');
  const { data, again } = useServer<{ watching: number }>(`/api/operations/${operation.id}/watching`);
  useEffect(() => {
    const timer = setInterval(again, ASK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [again]);
  const isThere = team.some((one) => one.officer !== null && one.untilWhen === null && OFFICERS.includes(one.role));
  return (
    <div className={styles.presence}>
      <FactLine icon="police" tone={isThere ? 'ok' : 'mute'}>
        {t(isThere ? 'live.policePresent' : 'live.leadNamed')}
      </FactLine>
      {data && <FactLine icon="show">{t('live.watching', { count: data.watching })}</FactLine>}
    </div>
  );
}

const COMMITTEE_MINUTES = 24 * 60;

/** A child starts her own clock the moment she is found. */
export function LiveChildMark({ events, now }: { events: readonly AnEvent[]; now: string }) {
  const { t, i18n } = useTranslation('operation');
  const found: OperationEventFacts | undefined = standingEvents(events).find(({ kind }) => kind === 'child_found');
  if (!found) return null;
  const until = addMinutes(found.at, COMMITTEE_MINUTES);
  return (
    <FactLine icon="child" tone={until < now ? 'missed' : 'risk'}>
      {t('live.childClock', { time: timeWords(until, i18n.language) })}
    </FactLine>
  );
}
