import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { clockRule } from '#modules/clock/model/clock-rules.ts';
import { rulesKept } from '#modules/clock/model/running-clock.ts';
import { startClock } from '#modules/clock/model/start-clock.ts';
import { Person } from '#modules/person/model/person.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useReader, useRecords } from '#platform/web/records.ts';
import { FROM_US, type SourceDraft, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';
import { useRuleWords } from './rule-words.ts';

type Values = {
  ruleId: string | null;
  personId: string | null;
  trigger: Dated | null;
  note: string;
  source: SourceDraft;
};

/** Sets a clock running whose trigger no other record tells: an order came, a claim was handed in. */
export function StartClockForm({ personId, onClose }: { personId?: string | undefined; onClose: () => void }) {
  const { t } = useTranslation(['clock', 'design']);
  const clockId = useState(newId)[0];
  const words = useRuleWords();
  const today = useToday();
  const rules = [...rulesKept(useReader())]
    .map((code) => ({ code, label: words(code).title, hint: clockRule(code)?.statute ?? '' }))
    .toSorted((a, b) => a.label.localeCompare(b.label));
  const people = useRecords(Person).map(({ id, nameUsed, displayCode }) => ({
    code: id,
    label: `${nameUsed ?? t('design:unknownName')} ${displayCode}`,
  }));
  const initial: Values = { ruleId: null, personId: personId ?? null, trigger: day(today), note: '', source: FROM_US };
  const toInput = ({ note, source, ...values }: Values) => ({
    clockId,
    clock: { ...values, caseFileId: null, note: orNull(note), source: sourceOf(source) },
  });
  const form = useActForm(startClock, { initial, toInput, onKept: onClose });
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  const chosen = form.values.ruleId ? words(form.values.ruleId).trigger : undefined;
  return (
    <FormFrame
      title={t('start.title')}
      onKeep={form.keep}
      onClose={onClose}
      errors={form.errors}
      refusal={refusal}
      busy={form.busy}
    >
      <SelectField {...pieceOf(form, 'ruleId')} label={t('start.rule')} options={rules} />
      <SelectField {...pieceOf(form, 'personId')} label={t('start.who')} options={people} />
      <DateWithPrecision
        {...pieceOf(form, 'trigger')}
        label={t('start.trigger')}
        hint={chosen}
        today={today}
        endsBefore={today}
      />
      <TextField {...pieceOf(form, 'note')} label={t('start.note')} maxLength={1000} />
      <SourceFields
        value={form.values.source}
        onChange={(source) => form.set('source', source)}
        withReliability={false}
      />
    </FormFrame>
  );
}
