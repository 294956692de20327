import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { decideGo, whatGoLacks } from '#modules/investigation/model/decide-go.ts';
import { GO_CRITERIA, type GoCriterion } from '#modules/investigation/model/go-decision.ts';
import type { Investigation } from '#modules/investigation/model/investigation.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm, useRefusalWords } from '#platform/web/act-form.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';

type Values = {
  decisionId: string;
  investigationId: string;
  decision: string | null;
  criteria: GoCriterion[];
  reason: string;
  decided: Dated | null;
};

/** Go, no-go or wait. What a go still lacks is said while it is being ticked, not after. */
export function DecideGoForm({
  investigation,
  onClose,
}: {
  investigation: StoredOf<typeof Investigation>;
  onClose: () => void;
}) {
  const { t } = useTranslation('investigation');
  const today = useToday();
  const say = useRefusalWords();
  const initial: Values = {
    decisionId: newId(),
    investigationId: investigation.id,
    decision: null,
    criteria: [],
    reason: '',
    decided: day(today),
  };
  const toInput = ({ decisionId, ...go }: Values) => ({ decisionId, go });
  const { values, set, keep, errors, refusal, busy } = useActForm(decideGo, { initial, toInput, onKept: onClose });
  const error = (field: string) => errors.find((one) => one.field === field)?.words;
  const lacks = values.decision === 'go' ? whatGoLacks(values.criteria, investigation) : null;
  const decisions = (['go', 'wait', 'no-go'] as const).map((code) => ({ code, label: t(`decision.${code}`) }));
  const criteria = GO_CRITERIA.map((code) => ({ code, label: t(`criterion.${code}`) }));
  const note = refusal && <ReasonNote title={t('notKept')} words={refusal} />;
  return (
    <FormFrame
      title={t('form.go')}
      onKeep={keep}
      onClose={onClose}
      errors={errors}
      refusal={note}
      busy={busy}
      keepLabel={t('go.keep')}
    >
      <ChoiceTiles
        name="decision"
        label={t('go.which')}
        columns={3}
        options={decisions}
        value={values.decision}
        onChange={(code) => set('decision', code)}
        error={error('decision')}
      />
      <MultiSelectField
        name="criteria"
        label={t('go.needs')}
        hint={t('go.needsHint')}
        options={criteria}
        value={values.criteria}
        onChange={(codes) => set('criteria', codes as GoCriterion[])}
        error={error('criteria') ?? (lacks ? say(lacks) : undefined)}
      />
      <TextArea
        name="reason"
        label={t('go.why')}
        rows={3}
        value={values.reason}
        onChange={(words) => set('reason', words)}
        error={error('reason')}
      />
      <DateWithPrecision
        name="decided"
        label={t('go.when')}
        today={today}
        endsBefore={today}
        value={values.decided}
        onChange={(on) => set('decided', on)}
        error={error('decided')}
      />
    </FormFrame>
  );
}
