import { useTranslation } from 'react-i18next';
import type { BoardStay } from '#modules/placement/model/board.ts';
import { planVisit } from '#modules/placement/model/plan-visit.ts';
import control from '#platform/design/control.module.css';
import { Field } from '#platform/design/field.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { AboutPerson } from './about-person.tsx';
import styles from './placement.module.css';

type Values = {
  visitId: string;
  visitor: string;
  visitorRelation: string | null;
  on: string;
  time: string;
  note: string;
};

/** A visit that was agreed: who, and when by the clock on the wall. */
export function PlanVisitForm({ card: { stay, person }, onClose }: { card: BoardStay; onClose: () => void }) {
  const { t } = useTranslation('placement');
  const initial: Values = { visitId: newId(), visitor: '', visitorRelation: null, on: useToday(), time: '', note: '' };
  const toInput = ({ visitId, visitor, visitorRelation, on, time, note }: Values) => ({
    visitId,
    placementId: stay.id,
    visitor: { visitor, visitorRelation, visitorPersonId: null, sheAgrees: null },
    plannedFor: `${on}T${time}:00+05:30`,
    note: orNull(note),
  });
  const form = useActForm(planVisit, { initial, toInput, onKept: onClose });
  const { values, set } = form;
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame
      title={t('visitForm.title')}
      about={<AboutPerson person={person} />}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={refusal}
      busy={form.busy}
      keepLabel={t('visitForm.keep')}
    >
      <TextField {...pieceOf(form, 'visitor')} label={t('door.visitor')} maxLength={200} />
      <SelectField
        {...pieceOf(form, 'visitorRelation')}
        label={t('door.relation')}
        options={useCodeOptions('relation_kind')}
      />
      <div className={styles.pair}>
        <ClockBox
          name="plannedFor"
          label={t('visitForm.day')}
          type="date"
          value={values.on}
          onChange={(on) => set('on', on)}
          error={errorOf(form, 'plannedFor')}
        />
        <ClockBox
          name="time"
          label={t('visitForm.time')}
          type="time"
          value={values.time}
          onChange={(time) => set('time', time)}
        />
      </div>
      <TextField {...pieceOf(form, 'note')} label={t('form.note')} />
    </FormFrame>
  );
}

type ClockBoxProps = {
  name: string;
  label: string;
  type: 'date' | 'time';
  value: string;
  onChange: (value: string) => void;
  error?: string | undefined;
};

function ClockBox({ type, value, onChange, ...field }: ClockBoxProps) {
  return (
    <Field {...field}>
      {({ id, describedBy, invalid }) => (
        <input
          id={id}
          name={field.name}
          type={type}
          className={control.control}
          value={value}
          onChange={(event) => onChange(event.currentTarget.value)}
          aria-describedby={describedBy}
          aria-invalid={invalid}
        />
      )}
    </Field>
  );
}
