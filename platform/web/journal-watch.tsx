import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readCheckpoint } from '#kernel/checkpoint.ts';
import { judgeHead, type Pin, type ToldHead, type WrongHead } from '#kernel/judge-head.ts';
import { call, isRefused } from './http.ts';
import { WEB_TOOLS } from './journal-head.ts';
import styles from './journal-watch.module.css';
import { useMe } from './me.ts';

const AGAIN_MS = 5 * 60_000;

/**
 * At sign-in, and now and then: is the journal the one this browser knew? If it is not, everybody must hear of it, and
 * go on hearing: what was pinned is never let go of for what does not fit.
 */
export function JournalWatch() {
  const { t } = useTranslation('shell');
  const [wrong, setWrong] = useState<WrongHead | 'not-checkable' | null>(null);
  const { organisationId } = useMe();
  useEffect(() => {
    let left = false;
    const look = () => void watch(organisationId).then((found) => !left && found !== 'unknown' && setWrong(found));
    look();
    const timer = setInterval(look, AGAIN_MS);
    return () => {
      left = true;
      clearInterval(timer);
    };
  }, [organisationId]);
  if (wrong === null) return null;
  if (wrong === 'not-checkable') return <p className={styles.note}>{t('journal.notCheckable')}</p>;
  return (
    <div className={styles.alarm} role="alert">
      <strong>{t('journal.title')}</strong>
      <span>{t(`journal.why.${wrong}`)}</span>
      <span>{t('journal.kept')}</span>
    </div>
  );
}

/** `unknown`: no server was reached, and what was found before still stands. */
async function watch(organisationId: string): Promise<WrongHead | 'not-checkable' | null | 'unknown'> {
  const pinned = readPin(organisationId);
  const known = pinned ? (readCheckpoint(pinned.checkpoint)?.size ?? 0) : 0;
  const told = await call<ToldHead>('GET', `/api/journal-head?known=${known}`).catch(() => null);
  if (!told || isRefused(told)) return 'unknown';
  const verdict = await judgeHead(WEB_TOOLS, pinned, told).catch(() => ({ is: 'wrong', what: 'signature' }) as const);
  if (verdict.is === 'good') keepPin(organisationId, verdict.pin);
  if (verdict.is !== 'wrong') return verdict.is === 'not-checkable' ? 'not-checkable' : null;
  const heads = { known: headOf(pinned?.checkpoint), told: headOf(told.checkpoint) };
  await call('POST', '/api/journal-alarms', { what: verdict.what, ...heads }).catch(() => null);
  return verdict.what;
}

function headOf(note: string | null | undefined): { size: number; root: string } | null {
  const head = note ? readCheckpoint(note) : null;
  return head && { size: head.size, root: head.root };
}

const placeOf = (organisationId: string) => `daybook.journal-head.${organisationId}`;

/** A device that keeps nothing believes what it is told anew each time: docs/threat-model.md says so. */
function readPin(organisationId: string): Pin | null {
  try {
    return JSON.parse(localStorage.getItem(placeOf(organisationId)) ?? 'null') as Pin | null;
  } catch {
    return null;
  }
}

function keepPin(organisationId: string, pin: Pin): void {
  try {
    localStorage.setItem(placeOf(organisationId), JSON.stringify(pin));
  } catch {
    return;
  }
}
