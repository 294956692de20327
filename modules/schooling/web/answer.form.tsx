import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { recordSchoolAnswer } from '#modules/schooling/model/ask-school.ts';
import type { SchoolEngagementFacts } from '#modules/schooling/model/school-engagement.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { NumberField } from '#platform/design/number-field.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

type Values = {
  decision: string | null;
  decided: Dated | null;
  decidedBy: string;
  examWindow: Dated | null;
  plannedGrade: number | null;
};
type Props = { person: Stored<PersonFacts>; asked: Stored<SchoolEngagementFacts>; onClose: () => void };

/** What the school answered to what it was asked. */
export function AnswerForm({ person, asked, onClose }: Props) {
  const { t } = useTranslation('schooling');
  const initial: Values = {
    decision: null,
    decided: day(useToday()),
    decidedBy: '',
    examWindow: null,
    plannedGrade: null,
  };
  const toInput = (values: Values) => ({ ...values, engagementId: asked.id, decidedBy: orNull(values.decidedBy) });
  const form = useActForm(recordSchoolAnswer, { initial, toInput, onKept: onClose });
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame
      title={t('answerForm.title')}
      about={<PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} />}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={refusal}
      busy={form.busy}
    >
      <p>{asked.request}</p>
      <Answer form={form} askedOn={asked.asked.earliest ?? undefined} />
      {form.values.decision === 'allowed' && <WhatFollows form={form} />}
    </FormFrame>
  );
}

function Answer({ form, askedOn }: { form: ActForm<Values>; askedOn: string | undefined }) {
  const { t } = useTranslation('schooling');
  const today = useToday();
  const decisions = ['allowed', 'refused'].map((code) => ({ code, label: t(`decision.${code}`) }));
  return (
    <>
      <ChoiceTiles {...pieceOf(form, 'decision')} label={t('answerForm.decision')} options={decisions} />
      <DateWithPrecision
        {...pieceOf(form, 'decided')}
        label={t('answerForm.decided')}
        today={today}
        endsBefore={today}
        startsAfter={askedOn}
      />
      <TextField {...pieceOf(form, 'decidedBy')} label={t('answerForm.by')} maxLength={200} />
    </>
  );
}

function WhatFollows({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('schooling');
  return (
    <>
      <DateWithPrecision {...pieceOf(form, 'examWindow')} label={t('answerForm.exams')} today={useToday()} />
      <NumberField {...pieceOf(form, 'plannedGrade')} label={t('answerForm.grade')} min={1} max={12} />
    </>
  );
}
