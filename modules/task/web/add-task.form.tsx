import { useTranslation } from 'react-i18next';
import { TRACKS } from '#kernel/code-lists/track.ts';
import { type Dated, day } from '#kernel/dated.ts';
import { Person } from '#modules/person/model/person.ts';
import { StaffMember } from '#modules/staff/model/staff-member.ts';
import { addTask } from '#modules/task/model/add-task.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { errorOf } from '#platform/web/error-of.ts';
import { useMe, useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import type { WriteActProps } from '#platform/web/write-acts.ts';

type Values = { taskId: string; staffId: string; words: string; track: string | null; on: Dated | null };

/** Something to do, on one's own desk or a colleague's. */
export function AddTaskForm({ caseFileId, personId, onClose }: WriteActProps) {
  const { t } = useTranslation('task');
  const { staffId } = useMe();
  const person = useRecord(Person, personId);
  const initial: Values = { taskId: newId(), staffId, words: '', track: null, on: day(useToday()) };
  const about = { aboutKind: caseFileId ? 'case-file' : null, aboutId: caseFileId ?? null, personId: personId ?? null };
  const toInput = ({ on, words, ...values }: Values) => ({
    ...values,
    ...about,
    words: orNull(words),
    titleKey: null,
    titleValues: {},
    dueOn: on?.latest ?? on?.earliest ?? null,
    dueAt: null,
  });
  const form = useActForm(addTask, { initial, toInput, onKept: onClose });
  return (
    <ActFrame
      form={form}
      title={t('add.title')}
      about={person && <PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} />}
      onClose={onClose}
    >
      <TaskFields form={form} />
    </ActFrame>
  );
}

function TaskFields({ form }: { form: ActForm<Values> }) {
  const { values, set } = form;
  const { t } = useTranslation(['task', 'codes']);
  const colleagues = useRecords(StaffMember, { leftOn: null });
  return (
    <>
      <TextField {...pieceOf(form, 'words')} label={t('add.words')} maxLength={300} />
      <DateWithPrecision
        name="dueOn"
        label={t('add.when')}
        today={useToday()}
        value={values.on}
        onChange={(on) => set('on', on)}
        error={errorOf(form, 'dueOn')}
      />
      <SelectField
        name="staffId"
        label={t('add.whose')}
        options={colleagues.map(({ id, name }) => ({ code: id, label: name }))}
        value={values.staffId}
        onChange={(code) => code && set('staffId', code)}
        error={errorOf(form, 'staffId')}
      />
      <SelectField
        {...pieceOf(form, 'track')}
        label={t('add.track')}
        aside={t('ifYouWant')}
        options={TRACKS.map((code) => ({ code, label: t(`codes:track.${code}`) }))}
      />
    </>
  );
}
