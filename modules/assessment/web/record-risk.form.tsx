import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addDays } from '#kernel/calendar.ts';
import { RISK_LEVELS, type RiskLevel } from '#kernel/code-lists/risk-level.ts';
import { type Dated, day } from '#kernel/dated.ts';
import { RISK_SIGNS, RISK_VOICES } from '#modules/assessment/model/assessment.ts';
import { recordRisk } from '#modules/assessment/model/view-risk.ts';
import { ChoiceList } from '#platform/design/choice-list.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { Section } from '#platform/design/section.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { type ActForm, useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

/** How soon somebody looks again (handbook §5.10). What nobody has weighed is treated as high. */
const DAYS: Record<RiskLevel, number> = { critical: 0, high: 1, unassessed: 1, medium: 3, low: 7 };

type Values = {
  voice: string | null;
  ownLevel: string | null;
  ownWords: string;
  level: string | null;
  signs: string[];
  ourWords: string;
  response: string;
  happened: Dated | null;
  reviewOn: string;
};

/** How much danger there is: her view is asked first, then ours. Neither is made of the other. */
export function RecordRiskForm({ personId, onClose }: { personId: string; onClose: () => void }) {
  const { t, i18n } = useTranslation('assessment');
  const today = useToday();
  const riskId = useState(newId)[0];
  const initial: Values = {
    voice: null,
    ownLevel: null,
    ownWords: '',
    level: null,
    signs: [],
    ourWords: '',
    response: '',
    happened: day(today),
    reviewOn: '',
  };
  const toInput = ({ ownLevel, ownWords, ourWords, response, reviewOn, ...values }: Values) => ({
    riskId,
    risk: {
      ...values,
      personId,
      lang: i18n.language,
      ownLevel: values.voice === 'said' ? ownLevel : null,
      ownWords: values.voice === 'said' ? orNull(ownWords) : null,
      ourWords: orNull(ourWords),
      response: orNull(response),
      reviewOn: reviewOn || addDays(today, DAYS[(values.level ?? 'unassessed') as RiskLevel]),
    },
  });
  const form = useActForm(recordRisk, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('weigh')} onClose={onClose}>
      <OwnView form={form} />
      <OurView form={form} />
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('form.when')} today={today} endsBefore={today} />
      <DayField {...pieceOf(form, 'reviewOn')} label={t('form.reviewOn')} hint={t('form.reviewHint')} min={today} />
    </ActFrame>
  );
}

function useLevels() {
  const { t } = useTranslation('codes');
  return RISK_LEVELS.map((code) => ({ code, label: t(`risk_level.${code}`) }));
}

function OwnView({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('assessment');
  const levels = useLevels().filter(({ code }) => code !== 'unassessed');
  const voices = RISK_VOICES.map((code) => ({ code, label: t(`voice.${code}`) }));
  return (
    <Section title={t('own')} level={3} small>
      <ChoiceList {...pieceOf(form, 'voice')} label={t('form.voice')} options={voices} />
      {form.values.voice === 'said' && (
        <>
          <OwnWordsField {...pieceOf(form, 'ownWords')} label={t('form.ownView')} />
          <SelectField {...pieceOf(form, 'ownLevel')} label={t('form.ownLevel')} options={levels} />
        </>
      )}
    </Section>
  );
}

function OurView({ form }: { form: ActForm<Values> }) {
  const { t } = useTranslation('assessment');
  const signs = RISK_SIGNS.map((code) => ({ code, label: t(`sign.${code}`) }));
  return (
    <Section title={t('ours')} level={3} small>
      <SelectField {...pieceOf(form, 'level')} label={t('form.level')} options={useLevels()} />
      <MultiSelectField {...pieceOf(form, 'signs')} label={t('signs')} options={signs} />
      <TextArea {...pieceOf(form, 'ourWords')} label={t('form.whySo')} rows={2} />
      <TextArea {...pieceOf(form, 'response')} label={t('form.response')} rows={2} />
    </Section>
  );
}
