import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { correctEngagement } from '#modules/schooling/model/ask-school.ts';
import type { EducationRecordFacts } from '#modules/schooling/model/education-record.ts';
import { ASKED_FOR, ASKED_OF, type SchoolEngagementFacts } from '#modules/schooling/model/school-engagement.ts';
import { correctSchooling } from '#modules/schooling/model/write-schooling.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { NumberField } from '#platform/design/number-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useToday } from '#platform/web/me.ts';
import { optionsOf } from '#platform/web/options-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

/** What was changed, and nothing else: two who correct different things are both kept. */
function changesOf<V extends object>(before: V, after: V): Partial<V> {
  const changed = Object.entries(after).filter(([name, value]) => value !== before[name as keyof V]);
  return Object.fromEntries(changed.map(([name, value]) => [name, value === '' ? null : value])) as Partial<V>;
}

type EducationProps = { education: Stored<EducationRecordFacts>; onClose: () => void };

/** Puts a stretch of schooling right. */
export function CorrectSchoolingForm({ education, onClose }: EducationProps) {
  const { t } = useTranslation('schooling');
  const today = useToday();
  const { status, grade, plannedGrade, since, untilWhen } = education;
  const initial = {
    ...{ status: status as string | null, grade, plannedGrade, since, untilWhen },
    interruptedReason: education.interruptedReason ?? '',
    whyOther: education.whyOther ?? '',
  };
  const toInput = (values: typeof initial) => ({ educationId: education.id, changes: changesOf(initial, values) });
  const basedOn = { [education.id]: education.version };
  const form = useActForm(correctSchooling, { initial, toInput, basedOn, onKept: onClose });
  return (
    <ActFrame form={form} title={t('correct.title')} onClose={onClose}>
      <SelectField {...pieceOf(form, 'status')} label={t('form.status')} options={useCodeOptions('education_status')} />
      <NumberField {...pieceOf(form, 'grade')} label={t('grades.actual')} min={1} max={12} />
      <NumberField {...pieceOf(form, 'plannedGrade')} label={t('grades.planned')} min={1} max={12} />
      <TextField {...pieceOf(form, 'whyOther')} label={t('grades.why')} maxLength={1000} />
      <DateWithPrecision {...pieceOf(form, 'since')} label={t('form.since')} today={today} />
      <DateWithPrecision {...pieceOf(form, 'untilWhen')} label={t('form.until')} today={today} />
      <TextField {...pieceOf(form, 'interruptedReason')} label={t('form.reason')} maxLength={1000} />
    </ActFrame>
  );
}

type EngagementProps = { engagement: Stored<SchoolEngagementFacts>; onClose: () => void };

/** Puts right what was asked of a school or a board. */
export function CorrectEngagementForm({ engagement, onClose }: EngagementProps) {
  const { t } = useTranslation('schooling');
  const today = useToday();
  const { about, askedOf, request, asked, decided } = engagement;
  const initial = {
    ...{ about: about as string | null, askedOf: askedOf as string | null, request, asked, decided },
    decidedBy: engagement.decidedBy ?? '',
  };
  const toInput = (values: typeof initial) => ({
    engagementId: engagement.id,
    changes: changesOf(initial, { ...values, decidedBy: orNull(values.decidedBy) ?? '' }),
  });
  const basedOn = { [engagement.id]: engagement.version };
  const form = useActForm(correctEngagement, { initial, toInput, basedOn, onKept: onClose });
  return (
    <ActFrame form={form} title={t('correct.engagement')} onClose={onClose}>
      <SelectField
        {...pieceOf(form, 'about')}
        label={t('form.about')}
        options={optionsOf(ASKED_FOR, (code) => t(`about.${code}`))}
      />
      <SelectField
        {...pieceOf(form, 'askedOf')}
        label={t('form.askedOf')}
        options={optionsOf(ASKED_OF, (code) => t(`askedOf.${code}`))}
      />
      <TextArea {...pieceOf(form, 'request')} label={t('askForm.request')} rows={2} />
      <DateWithPrecision
        name="asked"
        label={t('askForm.asked')}
        today={today}
        endsBefore={today}
        value={form.values.asked}
        onChange={(value) => value && form.set('asked', value)}
      />
      {engagement.decision !== 'asked' && (
        <>
          <DateWithPrecision
            {...pieceOf(form, 'decided')}
            label={t('answerForm.decided')}
            today={today}
            endsBefore={today}
          />
          <TextField {...pieceOf(form, 'decidedBy')} label={t('answerForm.by')} maxLength={200} />
        </>
      )}
    </ActFrame>
  );
}
