import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ClockSetting, type ClockSettingFacts } from '#modules/clock/model/clock.ts';
import type { ClockRule } from '#modules/clock/model/clock-rule.ts';
import { setRule } from '#modules/clock/model/set-rule.ts';
import { CheckField } from '#platform/design/check-field.tsx';
import { DayField } from '#platform/design/day-field.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import { useRuleWords } from './rule-words.ts';

type Values = { on: boolean; reviewedOn: string; reviewedBy: string; note: string };

/** Whether the organisation keeps to a rule, and who has read it against the law. */
export function SetRuleForm({ rule, on, onClose }: { rule: ClockRule; on: boolean; onClose: () => void }) {
  const { t } = useTranslation('clock');
  const settingId = useState(newId)[0];
  const today = useToday();
  const [before] = useRecords(ClockSetting, ({ ruleId }) => ruleId === rule.id);
  const initial = draftOf(before, on);
  const toInput = (values: Values) => ({ settingId, setting: { ruleId: rule.id, ...writtenOf(values) } });
  const form = useActForm(setRule, { initial, toInput, onKept: onClose });
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  const words = useRuleWords()(rule.id);
  return (
    <FormFrame
      title={words.title}
      about={<p>{rule.statute}</p>}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={refusal}
      busy={form.busy}
    >
      <CheckField {...pieceOf(form, 'on')} label={t('rules.keep')} />
      <DayField {...pieceOf(form, 'reviewedOn')} label={t('rules.reviewedOn')} max={today} />
      <TextField {...pieceOf(form, 'reviewedBy')} label={t('rules.reviewedBy')} maxLength={200} />
      <TextField {...pieceOf(form, 'note')} label={t('rules.note')} maxLength={1000} />
    </FormFrame>
  );
}

function draftOf(before: ClockSettingFacts | undefined, on: boolean): Values {
  const { reviewedOn, reviewedBy, note } = before ?? { reviewedOn: null, reviewedBy: null, note: null };
  return { on, reviewedOn: reviewedOn ?? '', reviewedBy: reviewedBy ?? '', note: note ?? '' };
}

function writtenOf({ on, reviewedOn, reviewedBy, note }: Values) {
  return { on, reviewedOn: orNull(reviewedOn), reviewedBy: orNull(reviewedBy), note: orNull(note) };
}
