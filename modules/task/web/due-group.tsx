import { type KeyboardEvent, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Due } from '#kernel/due.ts';
import type { StoredOf } from '#kernel/record.ts';
import { finishTask } from '#modules/task/model/end-task.ts';
import { Task } from '#modules/task/model/task.ts';
import { keyLetter } from '#platform/design/key-letter.ts';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { lazyPart } from '#platform/web/lazy-part.ts';
import { useRecords } from '#platform/web/records.ts';
import { letterKeysOn } from '#platform/web/shell/letter-keys.ts';
import type { Group } from './due-groups.ts';
import { DONE_KEY, DueRow, LATER_KEY } from './due-row.tsx';
import type { TaskStep } from './task-sheet.tsx';
import styles from './today.module.css';
import { useEndTask } from './undo.tsx';

/** Behind it stand forms, which are fetched when the first is opened. */
const TaskSheet = lazyPart(() => import('./task-sheet.tsx').then((found) => ({ default: found.TaskSheet })));

type GroupProps = { group: Group; dues: readonly Due[] };
type Opened = { task: StoredOf<typeof Task>; step: TaskStep } | null;

/** One part of the day. What comes later is folded: it is there, and does not press. */
export function DueGroup({ group, dues }: GroupProps) {
  const { t } = useTranslation('task');
  if (dues.length === 0) return null;
  if (group === 'later') {
    return (
      <details className={styles.later}>
        <summary>{t('group.laterCount', { count: dues.length })}</summary>
        <DueList group={group} dues={dues} />
      </details>
    );
  }
  return (
    <Section title={t(`group.${group}`)} count={dues.length} small {...(group === 'late' && { tone: 'missed' })}>
      <DueList group={group} dues={dues} />
    </Section>
  );
}

function DueList({ group, dues }: GroupProps) {
  const { t } = useTranslation('task');
  const tasks = useRecords(Task);
  const [opened, setOpened] = useState<Opened>(null);
  const [everOpened, setEverOpened] = useState(false);
  function open(what: Opened) {
    setOpened(what);
    setEverOpened(true);
  }
  const endTask = useEndTask();
  const taskOf = (due: Due | undefined) => tasks.find((task) => task.id === due?.id);
  /** E is done, S is later, on the row that has the focus. */
  function press(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey || !letterKeysOn()) return;
    const letter = keyLetter(event.nativeEvent);
    const task = taskOf(dues[placeOfFocus(event.currentTarget)]);
    if (!task || (letter !== DONE_KEY && letter !== LATER_KEY)) return;
    event.preventDefault();
    if (letter === DONE_KEY) void endTask(finishTask, task, { taskId: task.id });
    else open({ task, step: 'later' });
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are a second way; every row has its own controls.
    <div onKeyDown={press}>
      <RowList label={t(`group.${group}`)}>
        {dues.map((due) => {
          const task = taskOf(due);
          return <DueRow key={due.id} due={due} task={task} onOpen={() => task && open({ task, step: 'what' })} />;
        })}
      </RowList>
      <Suspense>{everOpened && <TaskSheet opened={opened} onClose={() => setOpened(null)} />}</Suspense>
    </div>
  );
}

function placeOfFocus(list: Element): number {
  return [...list.querySelectorAll('[data-row]')].findIndex((row) => row.contains(document.activeElement));
}
