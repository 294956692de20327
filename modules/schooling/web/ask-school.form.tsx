import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { askSchool } from '#modules/schooling/model/ask-school.ts';
import { ASKED_FOR, ASKED_OF } from '#modules/schooling/model/school-engagement.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { optionsOf } from '#platform/web/options-of.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { FROM_US, sourceOf } from '#platform/web/source-fields.tsx';
import { usePeopleOptions } from './use-people-options.ts';
import { useSchoolOptions } from './use-school-options.ts';

type Values = {
  personId: string | null;
  schoolId: string | null;
  about: string | null;
  askedOf: string | null;
  asked: Dated | null;
  request: string;
};

const UNANSWERED = {
  decision: 'asked',
  decided: null,
  decidedBy: null,
  examWindow: null,
  plannedGrade: null,
  note: null,
};

/** What we ask of a school. Its answer is written when it comes. */
export function AskSchoolForm({ personId, onClose }: { personId?: string | undefined; onClose: () => void }) {
  const { t } = useTranslation('schooling');
  const today = useToday();
  const [engagementId] = useState(newId);
  const initial: Values = {
    personId: personId ?? null,
    schoolId: null,
    about: null,
    askedOf: 'school',
    asked: day(today),
    request: '',
  };
  const toInput = (values: Values) => ({
    engagementId,
    engagement: { ...values, about: values.about ?? 'other', ...UNANSWERED, source: sourceOf(FROM_US) },
  });
  const form = useActForm(askSchool, { initial, toInput, onKept: onClose });
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame
      title={t('askForm.title')}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={refusal}
      busy={form.busy}
    >
      <SelectField {...pieceOf(form, 'personId')} label={t('form.who')} options={usePeopleOptions()} />
      <SelectField {...pieceOf(form, 'schoolId')} label={t('form.school')} options={useSchoolOptions()} />
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
      <DateWithPrecision {...pieceOf(form, 'asked')} label={t('askForm.asked')} today={today} endsBefore={today} />
    </FormFrame>
  );
}
