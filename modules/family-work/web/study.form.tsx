import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '#kernel/calendar.ts';
import { type Dated, day } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import {
  FAMILY_PARTS,
  type HomeStudyFacts,
  ORDERED_BY,
  RECOMMENDATIONS,
} from '#modules/family-work/model/home-study.ts';
import { askHomeStudy, writeHomeStudy } from '#modules/family-work/model/study-acts.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { FROM_US, sourceOf } from '#platform/web/source-fields.tsx';
import { useFamilyOptions, useOpenFile } from './use-family-words.ts';

/** The time the JJ Act gives a social investigation, as a proposal. */
const STUDY_DAYS = 15;

/** Somebody is to go and see the place. */
export function AskStudyForm({ personId = '', onClose }: { personId?: string | undefined; onClose: () => void }) {
  const { t } = useTranslation('family-work');
  const today = useToday();
  const [studyId] = useState(newId);
  const file = useOpenFile(personId);
  const initial = {
    orderedBy: null as string | null,
    orderRef: '',
    asked: day(today) as Dated | null,
    dueOn: addDays(today, STUDY_DAYS),
  };
  const toInput = ({ orderRef, dueOn, ...values }: typeof initial) => ({
    studyId,
    study: {
      ...values,
      caseFileId: file?.id,
      personId,
      orderRef: orNull(orderRef),
      dueOn: orNull(dueOn),
      source: sourceOf(FROM_US),
    },
  });
  const form = useActForm(askHomeStudy, { initial, toInput, onKept: onClose });
  const orderers = useFamilyOptions('orderedBy', ORDERED_BY);
  if (!file) return <EmptyLine>{t('noFile')}</EmptyLine>;
  return (
    <ActFrame form={form} title={t('act.study')} onClose={onClose}>
      <ChoiceList {...pieceOf(form, 'orderedBy')} label={t('form.orderedBy')} options={orderers} />
      <TextField {...pieceOf(form, 'orderRef')} label={t('form.orderRef')} maxLength={200} />
      <DateWithPrecision {...pieceOf(form, 'asked')} label={t('form.asked')} today={today} endsBefore={today} />
      <DayField {...pieceOf(form, 'dueOn')} label={t('form.dueOn')} />
    </ActFrame>
  );
}

type Found = {
  visited: Dated | null;
  visitedBy: string;
  peopleMet: string;
  findings: string;
  familyPart: string | null;
  risk: string | null;
  recommendation: string | null;
  conditions: string;
};

/** What was found there, whether the family took part in what was done to her, and what is recommended. */
export function WriteStudyForm({ study, onClose }: { study: Stored<HomeStudyFacts>; onClose: () => void }) {
  const { t } = useTranslation('family-work');
  const today = useToday();
  const initial: Found = {
    visited: study.visited ?? day(today),
    visitedBy: study.visitedBy ?? '',
    peopleMet: study.peopleMet ?? '',
    findings: study.findings ?? '',
    familyPart: study.familyPart,
    risk: study.risk,
    recommendation: study.recommendation,
    conditions: study.conditions ?? '',
  };
  const toInput = ({ peopleMet, conditions, ...values }: Found) => ({
    studyId: study.id,
    found: { ...values, peopleMet: orNull(peopleMet), conditions: orNull(conditions) },
  });
  const form = useActForm(writeHomeStudy, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('act.found.asked')} onClose={onClose}>
      <DateWithPrecision {...pieceOf(form, 'visited')} label={t('form.visited')} today={today} endsBefore={today} />
      <TextField {...pieceOf(form, 'visitedBy')} label={t('form.visitedBy')} maxLength={200} />
      <TextField {...pieceOf(form, 'peopleMet')} label={t('form.peopleMet')} maxLength={1000} />
      <TextArea {...pieceOf(form, 'findings')} label={t('form.findings')} rows={5} />
      <Judged form={form} />
    </ActFrame>
  );
}

function Judged({ form }: { form: ActForm<Found> }) {
  const { t } = useTranslation('family-work');
  const [parts, recommendations] = [
    useFamilyOptions('familyPart', FAMILY_PARTS),
    useFamilyOptions('recommendation', RECOMMENDATIONS),
  ];
  return (
    <>
      <ChoiceList {...pieceOf(form, 'familyPart')} label={t('form.familyPart')} options={parts} />
      <SelectField {...pieceOf(form, 'risk')} label={t('form.risk')} options={useCodeOptions('risk_level')} />
      <ChoiceList {...pieceOf(form, 'recommendation')} label={t('form.recommendation')} options={recommendations} />
      {form.values.recommendation === 'return-with-conditions' && (
        <TextArea {...pieceOf(form, 'conditions')} label={t('form.conditions')} rows={2} />
      )}
    </>
  );
}
