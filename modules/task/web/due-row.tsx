import { useTranslation } from 'react-i18next';
import type { Due } from '#kernel/due.ts';
import type { StoredOf } from '#kernel/record.ts';
import { Person } from '#modules/person/model/person.ts';
import { finishTask } from '#modules/task/model/end-task.ts';
import type { Task } from '#modules/task/model/task.ts';
import { ClockMark } from '#platform/design/clock-mark.tsx';
import { clockWords } from '#platform/design/clock-words.ts';
import { timeWords } from '#platform/design/dated-words.ts';
import { Icon } from '#platform/design/icons.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { RoundTick } from '#platform/design/round-tick.tsx';
import { Row } from '#platform/design/row.tsx';
import { TrackTag } from '#platform/design/track-tag.tsx';
import { usePending } from '#platform/web/ask.ts';
import { useNow, useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { useSay } from '#platform/web/say.ts';
import { groupOf } from './due-groups.ts';
import styles from './today.module.css';
import { useEndTask } from './undo.tsx';

/** By their place on the keyboard, whatever script it writes. */
export const DONE_KEY = 'E';
export const LATER_KEY = 'S';

type DueRowProps = { due: Due; task: StoredOf<typeof Task> | undefined; onOpen: () => void };

/** One thing to do. A task is ticked here; what a record is waiting for is done on its own page. */
export function DueRow({ due, task, onOpen }: DueRowProps) {
  const { t } = useTranslation('task');
  const isPending = usePending();
  const endTask = useEndTask();
  const say = useSay([due.sentence, ...(due.under ? [due.under] : [])]);
  const { words, lang } = say(due.sentence);
  const tick = task && (
    <RoundTick
      label={t('row.done', { what: words })}
      onTick={() => void endTask(finishTask, task, { taskId: task.id })}
    />
  );
  const under = (
    <>
      <People ids={due.personIds} />
      {due.track && <TrackTag track={due.track} />}
      {due.under && <span>{say(due.under).words}</span>}
    </>
  );
  const keys = (
    <>
      <kbd>{DONE_KEY}</kbd> {t('row.keyDone')} <kbd>{LATER_KEY}</kbd> {t('row.keyLater')}
    </>
  );
  return (
    <Row
      title={<span lang={lang}>{words}</span>}
      under={under}
      due={<DueMark due={due} />}
      leading={<span className={styles.leading}>{tick ?? <Icon name={due.track ?? 'checklist'} size={22} />}</span>}
      pending={isPending(due.id)}
      {...(task ? { onOpen, keys } : { to: due.address ? `/${due.address.filter(Boolean).join('/')}` : '/t' })}
    />
  );
}

const CHIPS = 2;

function People({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation('task');
  const people = useRecords(Person, (one) => ids.includes(one.id));
  return (
    <>
      {people.slice(0, CHIPS).map((one) => (
        <PersonChip key={one.id} name={one.nameUsed ?? undefined} code={one.displayCode} to={`/p/${one.id}`} />
      ))}
      {people.length > CHIPS && <span>{t('row.more', { count: people.length - CHIPS })}</span>}
    </>
  );
}

const AT_RISK_MS = 12 * 3_600_000;

function DueMark({ due }: { due: Due }) {
  const { t, i18n } = useTranslation('design');
  const [today, at] = [useToday(), useNow()];
  const when = due.dueAt ?? due.dueOn;
  if (when === null) return null;
  const group = groupOf(due, { today, at });
  const isNear = due.dueAt !== null && group === 'today' && Date.parse(due.dueAt) - Date.parse(at) < AT_RISK_MS;
  const state = group === 'late' ? 'missed' : isNear ? 'at-risk' : 'running';
  const atTime = due.dueAt !== null && group === 'today' && !isNear;
  return (
    <ClockMark
      state={state}
      due={atTime ? timeWords(due.dueAt ?? '', i18n.language) : clockWords(when, state, at, t, i18n.language)}
    />
  );
}
