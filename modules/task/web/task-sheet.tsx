import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoredOf } from '#kernel/record.ts';
import { Person } from '#modules/person/model/person.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { finishTask } from '#modules/task/model/end-task.ts';
import type { Task } from '#modules/task/model/task.ts';
import { Button } from '#platform/design/button.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { useRecord } from '#platform/web/records.ts';
import { useSay } from '#platform/web/say.ts';
import { useTaskPart } from '#platform/web/task-parts.ts';
import { LaterForm } from './later.form.tsx';
import { LetGoForm } from './let-go.form.tsx';
import { PassOnForm } from './pass-on.form.tsx';
import styles from './today.module.css';
import { useEndTask } from './undo.tsx';

export type TaskStep = 'what' | 'later' | 'pass-on' | 'let-go';
type StoredTask = StoredOf<typeof Task>;
type TaskSheetProps = { opened: { task: StoredTask; step: TaskStep } | null; onClose: () => void };

/** What can be done with one task: done, later, pass on, let go. */
export function TaskSheet({ opened, onClose }: TaskSheetProps) {
  const { t } = useTranslation('task');
  const [step, setStep] = useState<TaskStep>('what');
  useEffect(() => setStep(opened?.step ?? 'what'), [opened]);
  return (
    <Drawer opened={opened !== null} onClose={onClose} title={t('sheet.title')}>
      {opened && step === 'what' && <What task={opened.task} onStep={setStep} onClose={onClose} />}
      {opened && step === 'later' && <LaterForm task={opened.task} onClose={onClose} />}
      {opened && step === 'pass-on' && <PassOnForm task={opened.task} onClose={onClose} />}
      {opened && step === 'let-go' && <LetGoForm task={opened.task} onClose={onClose} />}
    </Drawer>
  );
}

type WhatProps = { task: StoredTask; onStep: (step: TaskStep) => void; onClose: () => void };

function What({ task, onStep, onClose }: WhatProps) {
  const { t } = useTranslation('task');
  const person = useRecord(Person, task.personId);
  const giver = useRecord(StaffMember, task.givenBy);
  const endTask = useEndTask();
  const Part = useTaskPart(task.aboutKind);
  async function done() {
    onClose();
    await endTask(finishTask, task, { taskId: task.id });
  }
  return (
    <div className={styles.sheet}>
      <TaskTitle task={task} />
      {person && <PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} to={`/p/${person.id}`} />}
      {giver && <FactLine icon="through-someone">{t('sheet.givenBy', { name: giver.name })}</FactLine>}
      {Part && task.aboutId ? (
        <Suspense>
          <Part taskId={task.id} aboutId={task.aboutId} onClose={onClose} />
        </Suspense>
      ) : (
        <Button kind="primary" icon="check" wide onClick={() => void done()}>
          {t('sheet.done')}
        </Button>
      )}
      <Button icon="clock" wide onClick={() => onStep('later')}>
        {t('sheet.later')}
      </Button>
      <Button icon="through-someone" wide onClick={() => onStep('pass-on')}>
        {t('sheet.passOn')}
      </Button>
      <Button kind="quiet" icon="waived" wide onClick={() => onStep('let-go')}>
        {t('sheet.letGo')}
      </Button>
    </div>
  );
}

function TaskTitle({ task }: { task: StoredTask }) {
  const sentence =
    task.titleKey === null ? { own: task.words ?? '', lang: '' } : { key: task.titleKey, values: task.titleValues };
  const { words, lang } = useSay([sentence])(sentence);
  return <h2 lang={lang}>{words}</h2>;
}
