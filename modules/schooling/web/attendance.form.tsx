import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addMonths } from '#kernel/calendar.ts';
import type { Stored } from '#kernel/record.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { type SchoolAttendanceFacts, writeAttendance } from '#modules/schooling/model/attendance.ts';
import { monthWords } from '#platform/design/dated-words.ts';
import { DayField } from '#platform/design/day-field.tsx';
import { NumberField } from '#platform/design/number-field.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { FROM_US, sourceOf } from '#platform/web/source-fields.tsx';

type Props = {
  person: Stored<PersonFacts>;
  /** A month that is written already, to be put right. */
  month?: Stored<SchoolAttendanceFacts> | undefined;
  onClose: () => void;
};

/** A month at school: how many days there was school, and how many of them she was there. */
export function AttendanceForm({ person, month: before, onClose }: Props) {
  const { t, i18n } = useTranslation('schooling');
  const today = useToday();
  const [attendanceId] = useState(newId);
  const initial = {
    month: before?.month ?? addMonths(`${today.slice(0, 8)}01`, -1),
    daysPresent: (before?.daysPresent ?? null) as number | null,
    daysOpen: (before?.daysOpen ?? null) as number | null,
    why: before?.why ?? '',
  };
  const toInput = ({ month, why, ...values }: typeof initial) => ({
    attendanceId,
    attendance: {
      ...values,
      personId: person.id,
      month: month && `${month.slice(0, 8)}01`,
      why: orNull(why),
      source: sourceOf(FROM_US),
    },
  });
  const form = useActForm(writeAttendance, { initial, toInput, onKept: onClose });
  return (
    <ActFrame
      form={form}
      title={t(before ? 'correct.month' : 'attendance.write')}
      about={<PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} />}
      onClose={onClose}
    >
      {before ? (
        <p>{monthWords(before.month, i18n.language)}</p>
      ) : (
        <DayField
          {...pieceOf(form, 'month')}
          label={t('attendance.month')}
          hint={t('attendance.monthHint')}
          max={today}
        />
      )}
      <NumberField {...pieceOf(form, 'daysPresent')} label={t('attendance.present')} min={0} max={31} />
      <NumberField {...pieceOf(form, 'daysOpen')} label={t('attendance.open')} min={0} max={31} />
      <TextField {...pieceOf(form, 'why')} label={t('attendance.why')} maxLength={1000} />
    </ActFrame>
  );
}
